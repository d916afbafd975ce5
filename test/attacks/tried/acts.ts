// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Attack } from '../attack.js';
import { refused } from '../refused.js';

/** Attacks by acts that a worker with credentials sends. */
export const ACTS: readonly Attack[] = [
  {
    name: 'suspended-in-decades',
    tries: 'shuts a licence against every later act by one mistyped year',
    async run(stage) {
      const code = await refused(stage, 'approver', `/v1/licences/${stage.licence}/acts`, {
        ...{ act: 'suspend', from: '2046-12-01', basis: 'XZCFF-9-3' },
      });
      expect(code).to.equal('EFFECT_TOO_FAR_AHEAD');
      return code;
    },
  },
];
