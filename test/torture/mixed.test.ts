// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { PATIENCE_MS, runFew } from './few-cases.js';
import { mixedSuite } from './suites/mixed.js';

describe('torture: histories of mixed load', () => {
  it('are linearizable across kill -9', async function () {
    this.timeout(PATIENCE_MS);
    const counts = await runFew(mixedSuite(), { scale: 0.005 });
    expect(counts['kill-gateway']).to.equal(3);
    expect(counts['operations checked']).to.be.greaterThan(0);
  });
});
