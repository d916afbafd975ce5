// SPDX-License-Identifier: Apache-2.0
import { runPairs, timed, noiseFloor } from '../lib/pairs.mjs';
import { medianOf } from '../lib/stats.mjs';
import { CLIENTS, TradingWorld } from '../world/trading-world.mjs';

const PURCHASES = 2000;
const NAIVE = 60;

/**
 * Purchases of one popular listing, and of a hundred, against a market that keeps its whole book in
 * one key; the same ledger, blocks, signatures and clients.
 *
 * @type {import('./index.mjs').Suite['run']}
 */
export async function* run({ pairs, scale }) {
  const world = await TradingWorld.open();
  const many = Math.max(CLIENTS * 2, Math.round(PURCHASES * scale));
  const few = Math.max(20, Math.round(NAIVE * scale));
  /** @type {Record<string, number[]>} */
  const shares = {};
  /** @param {string} name @param {number} count @param {() => Promise<import('../world/trading-world.mjs').Counts>} work */
  const cost = async (name, count, work) => {
    let aborted = 0;
    const spent = await timed(async () => {
      ({ aborted } = await work());
    });
    (shares[name] ??= []).push(aborted / (aborted + count));
    return spent / count;
  };
  const naive = () => cost('naive', few, () => world.naive(few));
  try {
    await naive();
    for (const kind of /** @type {const} */ (['one', 'hundred'])) {
      const trade = () => cost(kind, many, () => world.trade(kind, many));
      await trade();
      const { a, b, ratio } = await runPairs(pairs, trade, naive);
      const noise = await noiseFloor(Math.max(2, Math.ceil(pairs / 2)), trade);
      const of = kind === 'one' ? 'one popular listing' : 'a hundred listings';
      yield {
        name: `purchases of ${of} ÷ a book in one key, ${CLIENTS} clients, purchases/s`,
        ...{ unit: 'ratio', value: ratio, noise, goal: { atLeast: 10 } },
        facts: {
          'purchases/s': 1000 / medianOf(a),
          'one key purchases/s': 1000 / medianOf(b),
          'aborted %': 100 * medianOf(shares[kind] ?? []),
          'one key aborted %': 100 * medianOf(shares['naive'] ?? []),
        },
      };
    }
  } finally {
    await world.close();
  }
}
