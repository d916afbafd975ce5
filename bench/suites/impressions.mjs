// SPDX-License-Identifier: Apache-2.0
import { rm } from 'node:fs/promises';
import { inParallel, noiseFloor, runPairs, timed } from '../lib/pairs.mjs';
import { medianOf } from '../lib/stats.mjs';
import { GatewayProcess } from '../world/gateway-process.mjs';

const USES = 2000;
const SINGLES = 200;
const IN_FLIGHT = 256;

/**
 * Numbers of one seal for many who ask at once, against one transaction for each. The counter of a
 * seal is one row, so transactions of one each go one after the other.
 *
 * @type {import('./index.mjs').Suite['run']}
 */
export async function* run({ pairs, scale }) {
  const gateway = await GatewayProcess.start();
  const { clerk, ready } = gateway;
  const many = Math.max(IN_FLIGHT, Math.round(USES * scale));
  const few = Math.max(20, Math.round(SINGLES * scale));
  /** @param {number} count @param {number} inFlight */
  const use = async (count, inFlight) => {
    const path = `/v1/seals/${ready.seal}/impressions`;
    const spent = await timed(() => inParallel(count, inFlight, () => clerk.make(path, {})));
    return spent / count;
  };
  try {
    await use(few, 1);
    await use(many, IN_FLIGHT);
    const { a, b, ratio } = await runPairs(
      pairs,
      () => use(many, IN_FLIGHT),
      () => use(few, 1),
    );
    const noise = await noiseFloor(Math.max(2, Math.ceil(pairs / 2)), () => use(many, IN_FLIGHT));
    yield {
      name: `impressions of one seal, ${IN_FLIGHT} at once ÷ one transaction each, uses/s`,
      unit: 'ratio',
      value: ratio,
      noise,
      goal: { atLeast: 10 },
      facts: {
        'uses/s at once': 1000 / medianOf(a),
        'uses/s one by one': 1000 / medianOf(b),
      },
    };
  } finally {
    await gateway.stop();
    await rm(gateway.ready.directory, { recursive: true, force: true });
  }
}
