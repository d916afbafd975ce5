// SPDX-License-Identifier: Apache-2.0
import { rm } from 'node:fs/promises';
import { inParallel, noiseFloor, runPairs, timed } from '../lib/pairs.mjs';
import { medianOf } from '../lib/stats.mjs';
import { GatewayProcess } from '../world/gateway-process.mjs';

const ACCESSES = 1500;
const SINGLES = 60;
const IN_FLIGHT = 256;

/**
 * Accesses of shared data with all three receipts, for many who ask at once, against one transaction
 * for each receipt. Data come with an access that is acknowledged on chain, on both sides.
 *
 * @type {import('./index.mjs').Suite['run']}
 */
export async function* run({ pairs, scale }) {
  const gateway = await GatewayProcess.start();
  const { requester, access } = gateway;
  const many = Math.max(IN_FLIGHT, Math.round(ACCESSES * scale));
  const few = Math.max(20, Math.round(SINGLES * scale));
  /** @param {number} count @param {number} inFlight */
  const use = async (count, inFlight) => {
    const spent = await timed(() =>
      inParallel(count, inFlight, async () => {
        const made = await requester.make('/v1/accesses', access);
        if (made.fields === undefined) throw new Error(JSON.stringify(made));
      }),
    );
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
      name: `accesses with receipts, ${IN_FLIGHT} at once ÷ one transaction for each receipt, accesses/s`,
      unit: 'ratio',
      value: ratio,
      noise,
      goal: { atLeast: 5 },
      facts: {
        'accesses/s at once': 1000 / medianOf(a),
        'accesses/s one by one': 1000 / medianOf(b),
      },
    };
  } finally {
    await gateway.stop();
    await rm(gateway.ready.directory, { recursive: true, force: true });
  }
}
