// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { PATIENCE_MS, runFew } from './few-cases.js';
import { corruptionSuite } from './suites/corruption.js';

describe('torture: corruption', () => {
  it('is found and named, or changes nothing', async function () {
    this.timeout(PATIENCE_MS);
    const counts = await runFew(corruptionSuite(), { scale: 0.002 });
    expect(counts['mutations']).to.be.greaterThan(5);
    expect(counts['missed'] ?? 0).to.equal(0);
  });
});
