// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { PATIENCE_MS, runFew } from './few-cases.js';
import { killsSuite } from './suites/kills.js';

describe('torture: kill -9 under load', () => {
  it('loses nothing that was acknowledged and applies nothing twice', async function () {
    this.timeout(PATIENCE_MS);
    const counts = await runFew(killsSuite(), { scale: 0.007, only: 'folder' });
    expect(counts['kills']).to.equal(2);
    expect(counts['acknowledged']).to.be.greaterThan(0);
  });
});
