// SPDX-License-Identifier: Apache-2.0
import { timed } from '../lib/pairs.mjs';
import { medianOf, spreadOf } from '../lib/stats.mjs';
import { SharingWorld } from '../world/sharing-world.mjs';

const FEW = 1000;
const MANY = 100_000;
const DECISIONS = 500;
const MOST_RATIO = 1.3;

/** @type {import('./index.mjs').Suite['run']} */
export async function* run({ pairs, scale }) {
  const many = Math.max(FEW * 2, Math.round(MANY * scale));
  const decisions = Math.max(50, Math.round(DECISIONS * scale));
  const small = await SharingWorld.open();
  const large = await SharingWorld.open();
  try {
    await small.give(FEW);
    const seconds = (await timed(() => large.give(many))) / 1000;
    await interleaved(decisions, small, large);
    const { first, second, ratio } = await ratios(pairs, decisions, small, large);
    const noise = await ratios(Math.max(2, Math.ceil(pairs / 2)), decisions, small, small);
    yield {
      name: `p50 of a decision on a scope of use, ${many} ÷ ${FEW} grants on chain`,
      unit: 'ratio',
      value: ratio,
      goal: { atMost: MOST_RATIO },
      noise: noise.ratio,
      facts: {
        'few ms': medianOf(first),
        'many ms': medianOf(second),
        'decisions each': pairs * decisions,
        'grants/s while given': many / seconds,
      },
    };
  } finally {
    await small.close();
    await large.close();
  }
}

/**
 * @param {number} pairs
 * @param {number} decisions
 * @param {SharingWorld} a
 * @param {SharingWorld} b
 */
async function ratios(pairs, decisions, a, b) {
  /** @type {number[]} */
  const first = [];
  /** @type {number[]} */
  const second = [];
  for (let pair = 0; pair < pairs; pair++) {
    const [ofA, ofB] = await interleaved(decisions, a, b);
    first.push(ofA);
    second.push(ofB);
  }
  const each = first.map((one, pair) => (second[pair] ?? NaN) / one);
  return { first, second, ratio: spreadOf(each) };
}

/**
 * p50 of both, in milliseconds; asked in turns, decision by decision.
 *
 * @param {number} decisions
 * @param {SharingWorld} a
 * @param {SharingWorld} b
 * @returns {Promise<[number, number]>}
 */
async function interleaved(decisions, a, b) {
  /** @type {number[]} */
  const ofA = [];
  /** @type {number[]} */
  const ofB = [];
  for (let i = 0; i < decisions; i++) {
    ofA.push(await a.decide());
    ofB.push(await b.decide());
  }
  return [medianOf(ofA), medianOf(ofB)];
}
