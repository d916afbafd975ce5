// SPDX-License-Identifier: Apache-2.0
import { rm } from 'node:fs/promises';
import { inParallel, noiseFloor, runPairs, timed } from '../lib/pairs.mjs';
import { medianOf } from '../lib/stats.mjs';
import { GatewayProcess } from './gateway-process.mjs';

export const IN_FLIGHT = 256;

/**
 * An act that the gateway does for many at once in fewer transactions.
 *
 * @typedef {object} Act
 * @property {string} name of the result
 * @property {string} plural what is counted
 * @property {number} goal at least so many times as fast
 * @property {number} many how many at once in each pair, at scale 1
 * @property {number} few how many one by one
 * @property {(gateway: GatewayProcess) => Promise<unknown>} once does it
 */

/**
 * Many who ask at once against one after the other, at a gateway in a process of its own.
 *
 * @param {import('../lib/options.mjs').BenchOptions} options
 * @param {Act} act
 * @returns {AsyncGenerator<import('../lib/result.mjs').Result>}
 */
export async function* atOnceOrOneByOne({ pairs, scale }, act) {
  const gateway = await GatewayProcess.start();
  const many = Math.max(IN_FLIGHT, Math.round(act.many * scale));
  const few = Math.max(20, Math.round(act.few * scale));
  /** @param {number} count @param {number} inFlight */
  const use = async (count, inFlight) =>
    (await timed(() => inParallel(count, inFlight, () => act.once(gateway)))) / count;
  const atOnce = () => use(many, IN_FLIGHT);
  const oneByOne = () => use(few, 1);
  try {
    await oneByOne();
    await atOnce();
    const { a, b, ratio } = await runPairs(pairs, atOnce, oneByOne);
    const noise = await noiseFloor(Math.max(2, Math.ceil(pairs / 2)), atOnce);
    yield {
      ...{ name: act.name, unit: 'ratio', value: ratio, noise, goal: { atLeast: act.goal } },
      facts: {
        [`${act.plural}/s at once`]: 1000 / medianOf(a),
        [`${act.plural}/s one by one`]: 1000 / medianOf(b),
      },
    };
  } finally {
    await gateway.stop();
    await rm(gateway.ready.directory, { recursive: true, force: true });
  }
}
