// SPDX-License-Identifier: Apache-2.0
import { BatchWorld } from '../../credits/random-batches.js';
import { embeddedEngine } from '../../support/embedded-engine.js';
import type { OpenedLedger } from '../../support/for-each-ledger.js';
import { inParallel } from '../../support/in-parallel.js';
import { Random } from '../engine/random.js';
import { scaled, type CaseOutcome, type Suite } from '../engine/suite.js';

const SEQUENCES = 10_000;
const PER_LEDGER = 200;
const AT_ONCE = 16;

/** Random acts on batches of credits beside a model, with the audit at every block. */
export function creditsSuite(): Suite {
  return {
    name: 'credits',
    title: 'random acts on batches of credits, held against a model and audited at every block',
    cases: (context) => {
      const all = scaled(SEQUENCES, context);
      return Array.from({ length: Math.ceil(all / PER_LEDGER) }, (_, i) => ({
        id: `ledger-${String(i)}`,
        run: () => runSequences(context.seed, i, Math.min(PER_LEDGER, all - i * PER_LEDGER)),
      }));
    },
  };
}

async function runSequences(seed: number, ledger: number, count: number): Promise<CaseOutcome> {
  const opened: OpenedLedger[] = [];
  try {
    const world = await BatchWorld.open(async (wish) => {
      const { contracts, clock = Date.now, keys } = wish;
      const one = await embeddedEngine.open({ keys, clock, contracts: contracts ?? [] });
      opened.push(one);
      return one.ledger;
    });
    const ids = Array.from({ length: count }, (_, i) => `L${String(ledger)}S${String(i)}`);
    await inParallel(ids, AT_ONCE, async (id) => {
      await world.sequence(id, Random.of(seed, 'credits', id));
    });
    await world.audit();
    const { discrepancies, faults, acts, audits } = world;
    return {
      counts: { sequences: count, acts, 'blocks audited': audits },
      violations: [
        ...discrepancies.map((one) => ({ invariant: 'AS_MODEL', detail: JSON.stringify(one) })),
        ...faults.map((one) => ({ invariant: 'AUDIT_IS_SOUND', detail: JSON.stringify(one) })),
      ],
    };
  } finally {
    for (const one of opened) await one.close();
  }
}
