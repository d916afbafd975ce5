// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { needShim, PATIENCE_MS, runFew } from './few-cases.js';
import { diskSuite } from './suites/disk.js';

describe('torture: a failing disk', () => {
  for (const kind of ['load-ENOSPC']) {
    it(`stops writes, answers reads, and starts clean again: ${kind}`, async function () {
      this.timeout(PATIENCE_MS);
      await needShim(this);
      const counts = await runFew(diskSuite(), { scale: 0.005, only: kind });
      expect(counts['faults met']).to.equal(1);
    });
  }
});
