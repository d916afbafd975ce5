// SPDX-License-Identifier: Apache-2.0
import { LEDGER_STEPS } from '@yulian/network';
import { STORAGE_STEPS } from '@yulian/gateway-api/storage';
import { expect } from 'chai';
import { ACCESS_STEPS } from './accesses/steps.js';
import { needShim, PATIENCE_MS, runFew } from './few-cases.js';
import { STEPS } from './steps/steps.js';
import { stepsSuite } from './suites/steps.js';

const ONCE = 0.02;

describe('torture: kill -9 at durable steps', () => {
  it('lists every step that the product has', () => {
    const listed = new Set<string>([...STEPS.map(({ step }) => step), ...ACCESS_STEPS]);
    const missing = [...LEDGER_STEPS, ...STORAGE_STEPS].filter((step) => !listed.has(step));
    expect(missing).to.deep.equal([]);
  });

  for (const step of ['writes:outbox.envelope']) {
    it(`holds at ${step}`, async function () {
      this.timeout(PATIENCE_MS);
      const counts = await runFew(stepsSuite(), { scale: ONCE, only: step });
      expect(counts['kills']).to.equal(1);
    });
  }

  it('lets an export go on that was cut off in the middle of a line', async function () {
    this.timeout(PATIENCE_MS);
    await needShim(this);
    await runFew(stepsSuite(), { scale: ONCE, only: 'export:export.half' });
  });
});
