// SPDX-License-Identifier: Apache-2.0
import { isTiny } from '../lib/loads.mjs';
import { noiseFloor, runPairs, timed } from '../lib/pairs.mjs';
import { medianOf } from '../lib/stats.mjs';
import { CLIENTS } from './trading-world.mjs';

/**
 * Purchases of one popular listing, and of a hundred, against a market that keeps its whole book in
 * one key; the same ledger, blocks, signatures and clients.
 *
 * @param {import('./trading-world.mjs').TradingWorld} world
 * @param {Pick<import('../lib/options.mjs').BenchOptions, 'pairs' | 'scale'>} options
 * @param {{ purchases: number, naive: number, atLeast: number }} sizes of a run of each side, and the goal
 * @returns {AsyncIterable<import('../lib/result.mjs').Result>}
 */
export async function* measureTrading(world, { pairs, scale }, { purchases, naive, atLeast }) {
  const least = isTiny(scale) ? { many: 4, few: 2 } : { many: CLIENTS * 2, few: 20 };
  const many = Math.max(least.many, Math.round(purchases * scale));
  const few = Math.max(least.few, Math.round(naive * scale));
  /** @type {Record<string, number[]>} */
  const shares = {};
  /** @param {string} name @param {() => Promise<import('./trading-world.mjs').Counts>} work */
  const cost = async (name, work) => {
    let counts = { purchases: 0, aborted: 0 };
    const spent = await timed(async () => {
      counts = await work();
    });
    const { purchases: made, aborted } = counts;
    (shares[name] ??= []).push(aborted / (aborted + made));
    return spent / made;
  };
  const inOneKey = () => cost('naive', () => world.naive(few));
  await inOneKey();
  for (const kind of /** @type {const} */ (['one', 'hundred'])) {
    const trade = () => cost(kind, () => world.trade(kind, many));
    await trade();
    const { a, b, ratio } = await runPairs(pairs, trade, inOneKey);
    const noise = await noiseFloor(Math.max(2, Math.ceil(pairs / 2)), trade);
    const of = kind === 'one' ? 'one popular listing' : 'a hundred listings';
    yield {
      name: `purchases of ${of} ÷ a book in one key, ${CLIENTS} clients, purchases/s`,
      ...{ unit: 'ratio', value: ratio, noise, goal: { atLeast } },
      facts: {
        'purchases/s': 1000 / medianOf(a),
        'one key purchases/s': 1000 / medianOf(b),
        'aborted %': 100 * medianOf(shares[kind] ?? []),
        'one key aborted %': 100 * medianOf(shares['naive'] ?? []),
      },
    };
  }
}
