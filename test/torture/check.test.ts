// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { PATIENCE_MS, runFew } from './few-cases.js';
import { checkSuite } from './suites/check.js';

describe('torture: checks across kill -9', () => {
  for (const step of ['access.told']) {
    it(`have one answer and every receipt, cut off at ${step}`, async function () {
      this.timeout(PATIENCE_MS);
      const counts = await runFew(checkSuite(), { scale: 0.1, only: step });
      expect(counts).to.include({ kills: 1, checks: 1 });
    });
  }
});
