// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { PATIENCE_MS, runFew } from './few-cases.js';
import { impressionsSuite } from './suites/impressions.js';

describe('torture: uses of one seal across kill -9', () => {
  it('have numbers without a gap, one each, which they keep', async function () {
    this.timeout(PATIENCE_MS);
    const counts = await runFew(impressionsSuite(), { scale: 0.015 });
    expect(counts['kills']).to.equal(3);
    expect(counts['uses']).to.be.greaterThan(0);
  });
});
