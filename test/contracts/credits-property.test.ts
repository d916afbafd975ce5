// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { planSequences } from '../credits/batch-sequence.js';
import { runSequences } from '../credits/random-batches.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { Random } from '../torture/engine/random.js';

/** Sequences of acts; the large number is `npm run torture -- credits`. */
const SEQUENCES = { embedded: 30, fabric: 4 } as const;
const AT_ONCE = 16;
const PATIENCE_MS = 3_600_000;

forEachLedger('random acts on batches of credits', (openLedger, engine) => {
  it('are answered as the model answers, and every block is sound', async function () {
    this.timeout(PATIENCE_MS);
    const asked = Number(process.env['CREDIT_SEQUENCES'] ?? '0');
    const count = asked > 0 ? asked : SEQUENCES[engine as keyof typeof SEQUENCES];
    const ids = Array.from({ length: count }, (_, i) => `P${String(i)}`);
    const plans = planSequences(ids, (id) => Random.of(1, 'credits', id));
    const { discrepancies, faults, acts, audits } = await runSequences(openLedger, plans, AT_ONCE);
    expect(discrepancies).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
    expect(acts).to.be.at.least(4 * count);
    expect(audits).to.be.at.least(10);
    if (asked > 0) process.stderr.write(`${String(acts)} acts, ${String(audits)} blocks audited\n`);
  });
});
