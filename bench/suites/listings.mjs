// SPDX-License-Identifier: Apache-2.0
import { timed } from '../lib/pairs.mjs';
import { medianOf, spreadOf } from '../lib/stats.mjs';
import { ListingsWorld } from '../world/listings-world.mjs';

const FEW = 1000;
const MANY = 100_000;
const PAGES = 200;
const MOST_RATIO = 1.3;

/**
 * The page of listings, over REST, with few and with many listings on chain; asked in turns.
 *
 * @type {import('./index.mjs').Suite['run']}
 */
export async function* run({ pairs, scale }) {
  const many = Math.max(FEW * 2, Math.round(MANY * scale));
  const pages = Math.max(20, Math.round(PAGES * scale));
  const small = await ListingsWorld.open();
  const large = await ListingsWorld.open();
  try {
    await small.list(FEW);
    const seconds = (await timed(() => large.list(many))) / 1000;
    await medians(pages, small, large);
    /** @type {number[]} */
    const few = [];
    /** @type {number[]} */
    const all = [];
    /** @type {number[]} */
    const same = [];
    for (let pair = 0; pair < pairs; pair++) {
      const [ofSmall, ofLarge] = await medians(pages, small, large);
      few.push(ofSmall);
      all.push(ofLarge);
      const [one, other] = await medians(pages, small, small);
      same.push(other / one);
    }
    yield {
      name: `p50 of a page of listings, ${many} ÷ ${FEW} on chain`,
      unit: 'ratio',
      value: spreadOf(few.map((one, pair) => (all[pair] ?? NaN) / one)),
      noise: spreadOf(same),
      goal: { atMost: MOST_RATIO },
      facts: {
        'few ms': medianOf(few),
        'many ms': medianOf(all),
        'pages each': pairs * pages,
        'listings/s while put up': many / seconds,
      },
    };
  } finally {
    await small.close();
    await large.close();
  }
}

/**
 * p50 of both, in milliseconds.
 *
 * @param {number} pages
 * @param {ListingsWorld} a
 * @param {ListingsWorld} b
 * @returns {Promise<[number, number]>}
 */
async function medians(pages, a, b) {
  /** @type {number[]} */
  const ofA = [];
  /** @type {number[]} */
  const ofB = [];
  for (let i = 0; i < pages; i++) {
    ofA.push(await timed(() => a.page()));
    ofB.push(await timed(() => b.page()));
  }
  return [medianOf(ofA), medianOf(ofB)];
}
