// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { PATIENCE_MS, runFew } from './few-cases.js';
import { accessSuite } from './suites/access.js';

const ONCE = 0.02;

describe('torture: accesses across kill -9, quotas and revocations', () => {
  for (const step of ['access.decided']) {
    it(`are brought to their end once, with every receipt, killed at ${step}`, async function () {
      this.timeout(PATIENCE_MS);
      const counts = await runFew(accessSuite(), { scale: ONCE, only: step });
      expect(counts['kills']).to.equal(1);
      expect(counts['accesses']).to.be.greaterThan(0);
    });
  }

  it('are never more than a quota', async function () {
    this.timeout(PATIENCE_MS);
    const counts = await runFew(accessSuite(), { scale: 0.06, only: 'quota' });
    expect(counts['allowed']).to.equal(30);
  });

  it('are denied from the block on in which the grant is revoked', async function () {
    this.timeout(PATIENCE_MS);
    const counts = await runFew(accessSuite(), { scale: 0.1, only: 'revoked' });
    expect(counts['allowed before a revocation']).to.be.greaterThan(0);
  });
});
