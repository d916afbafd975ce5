// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedLedger } from '@yulian/network';
import { recomputePool } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { earningWorld, openingOf, personOf } from '../../test/dist/support/earning-fixture.js';
import { inParallel, runPairs, timed } from '../lib/pairs.mjs';
import { medianOf } from '../lib/stats.mjs';
import { ManyCases } from '../world/many-cases.mjs';
import { optionsOf } from '../world/embedded-world.mjs';

/** As many as a gateway has earn at once. */
const CASES = 1000;
const IN_FLIGHT = 128;
const MANY = 1_000_000;
const LEAST_RATIO = 20;
const MOST_RATIO = 3;

/** @type {import('./index.mjs').Suite['run']} */
export async function* run({ pairs, scale }) {
  yield await batches(pairs, Math.min(CASES, Math.max(20, Math.round(CASES * scale))));
  yield await recomputing(pairs, Math.max(1000, Math.round(MANY * scale)));
}

/**
 * Cases that earn together, each with a proof of its own, against one transaction for each.
 *
 * @param {number} pairs
 * @param {number} count
 * @returns {Promise<import('../lib/result.mjs').Result>}
 */
async function batches(pairs, count) {
  const folder = await mkdtemp(path.join(tmpdir(), 'yulian-bench-'));
  const eco = await earningWorld(({ keys, clock }) =>
    openEmbeddedLedger({
      ...optionsOf(path.join(folder, 'ledger'), keys, true),
      ...(clock === undefined ? {} : { clock }),
      blockCut: { maxTransactions: 128 },
    }),
  );
  let persons = 0;
  const deliver = async () => {
    /** @type {string[]} */
    const ids = [];
    // One by one: each takes the next number of the same seal.
    while (ids.length < count) {
      persons += 1;
      ids.push(await eco.delivered({ applicant: personOf(`bench ${persons}`) }));
    }
    return ids;
  };
  try {
    const { a, b, ratio } = await runPairs(
      pairs,
      async () => {
        const ids = await deliver();
        return (await timed(() => eco.earn(ids))) / count;
      },
      async () => {
        const ids = await deliver();
        const one = (/** @type {number} */ at) => eco.earn([/** @type {string} */ (ids[at])]);
        return (await timed(() => inParallel(count, IN_FLIGHT, one))) / count;
      },
    );
    return {
      name: `cases that earn in batches, each with its own proof ÷ one transaction each, cases/s`,
      unit: 'ratio',
      value: ratio,
      goal: { atLeast: LEAST_RATIO },
      facts: {
        cases: count,
        'batch cases/s': 1000 / medianOf(a),
        'each cases/s': 1000 / medianOf(b),
      },
    };
  } finally {
    await eco.world.ledger.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Deriving every gram of a pool again, against hashing its cases.
 *
 * @param {number} pairs
 * @param {number} count
 * @returns {Promise<import('../lib/result.mjs').Result>}
 */
async function recomputing(pairs, count) {
  const { rows, pool } = ManyCases.of(count);
  const open = (/** @type {{ id: string }} */ { id }) => openingOf(id);
  const { a, b, ratio } = await runPairs(
    pairs,
    () =>
      timed(() => {
        for (const bytes of rows.cases()) {
          createHash('sha256').update(bytes).digest();
          createHash('sm3').update(bytes).digest();
        }
      }),
    () =>
      timed(() => {
        const found = recomputePool(rows, pool, open, nodePrimitives.sha256);
        if (found.difference !== undefined) throw new Error(JSON.stringify(found.difference));
        if (found.cases !== count) throw new Error(`${found.cases} cases`);
      }),
  );
  return {
    name: `deriving the grams of ${count} cases ÷ hashing them (SM3 and SHA-256)`,
    unit: 'ratio',
    value: ratio,
    goal: { atMost: MOST_RATIO },
    facts: { 'hashing ms': medianOf(a), 'deriving ms': medianOf(b) },
  };
}
