// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { PATIENCE_MS, runFew } from './few-cases.js';
import { oprfSuite } from './suites/oprf.js';

describe('torture: values tried offline against a comparison', () => {
  it('teach neither side anything', async function () {
    this.timeout(PATIENCE_MS);
    const counts = await runFew(oprfSuite(), { scale: 0.003 });
    expect(counts['tried']).to.equal(300);
    expect(counts['controls']).to.equal(2);
  });
});
