// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { PATIENCE_MS, runFew } from './few-cases.js';
import { creditsSuite } from './suites/credits.js';

describe('torture: random acts on batches of credits', () => {
  it('are answered as the model answers, and every block is sound', async function () {
    this.timeout(PATIENCE_MS);
    const counts = await runFew(creditsSuite(), { scale: 0.003, only: 'ledger' });
    expect(counts['sequences']).to.equal(30);
    expect(counts['acts']).to.be.greaterThan(120);
  });
});
