// SPDX-License-Identifier: Apache-2.0
import { spreadOf } from './stats.mjs';

/**
 * One way to do the work; answers its cost: lower is better, always more than zero.
 *
 * @typedef {(pair: number) => Promise<number>} Side
 *
 * @typedef {object} Paired
 * @property {readonly number[]} a cost of the first side in each pair
 * @property {readonly number[]} b
 * @property {import('./stats.mjs').Spread} ratio of b ÷ a, pair by pair
 */

/**
 * Runs both sides in turns, A B A B …, so that whatever else the machine does meets both alike.
 * Only the ratio within a pair means anything.
 *
 * @param {number} pairs
 * @param {Side} a
 * @param {Side} b
 * @returns {Promise<Paired>}
 */
export async function runPairs(pairs, a, b) {
  /** @type {number[]} */
  const costsOfA = [];
  /** @type {number[]} */
  const costsOfB = [];
  for (let pair = 0; pair < pairs; pair++) {
    costsOfA.push(await a(pair));
    costsOfB.push(await b(pair));
  }
  const ratios = costsOfA.map((cost, pair) => (costsOfB[pair] ?? NaN) / cost);
  return { a: costsOfA, b: costsOfB, ratio: spreadOf(ratios) };
}

/**
 * The same side against itself: how far a ratio strays here when nothing differs.
 *
 * @param {number} pairs
 * @param {Side} side
 */
export async function noiseFloor(pairs, side) {
  return (await runPairs(pairs, side, side)).ratio;
}

/**
 * Milliseconds that something takes.
 *
 * @param {() => Promise<unknown> | unknown} work
 */
export async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * Does something for each number below `count`, `concurrency` at a time.
 *
 * @param {number} count
 * @param {number} concurrency
 * @param {(index: number) => Promise<unknown>} work
 */
export async function inParallel(count, concurrency, work) {
  let next = 0;
  const worker = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, count) }, worker));
}
