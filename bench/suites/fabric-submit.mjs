// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { loadsAt } from '../lib/loads.mjs';
import { inParallel, runPairs, timed } from '../lib/pairs.mjs';
import { medianOf } from '../lib/stats.mjs';
import { issueCall } from '../world/embedded-world.mjs';
import { sharedFabricWorld } from '../world/shared-fabric-world.mjs';

/** Calls at once, and how many in a run. */
const LOADS = /** @type {const} */ ([
  [1, 40],
  [16, 320],
  [128, 1280],
  [400, 2000],
]);

/** @type {import('./index.mjs').Suite['run']} */
export async function* run({ pairs, scale }) {
  const world = await sharedFabricWorld();
  for (const [inFlight, count] of loadsAt(LOADS, scale)) {
    /** @type {{ ours: number[], raw: number[] }} */
    const p50 = { ours: [], raw: [] };
    const ours = async () =>
      measure(inFlight, count, p50.ours, (call) =>
        world.transactions.transact({
          identity: world.clerk,
          idempotency: keyOf(),
          prepare: () => ({ call }),
        }),
      );
    const raw = async () => measure(inFlight, count, p50.raw, (call) => world.raw.submit(call));
    await ours();
    await raw();
    p50.ours.length = p50.raw.length = 0;
    const { a, b, ratio } = await runPairs(pairs, ours, raw);
    yield {
      name: `submit, ${inFlight} in flight: the port with its idempotency row and kept envelope ÷ fabric-gateway alone`,
      unit: 'ratio',
      goal: { atLeast: 0.9 },
      value: ratio,
      facts: {
        'tx/s': 1000 / medianOf(a),
        'raw tx/s': 1000 / medianOf(b),
        'p50 ms': medianOf(p50.ours),
        'raw p50 ms': medianOf(p50.raw),
        'p50 more by ms': medianOf(p50.ours) - medianOf(p50.raw),
      },
    };
  }
}

/**
 * Milliseconds per transaction of licences issued alone.
 *
 * @param {number} inFlight
 * @param {number} count
 * @param {number[]} medians takes the run's median latency
 * @param {(call: import('@yulian/network').Call) => Promise<unknown>} submit
 */
async function measure(inFlight, count, medians, submit) {
  const calls = Array.from({ length: count }, issueCall);
  /** @type {number[]} */
  const latencies = [];
  const spent = await timed(() =>
    inParallel(count, inFlight, async (i) => {
      latencies.push(await timed(() => submit(calls[i] ?? issueCall())));
    }),
  );
  medians.push(medianOf(latencies));
  return spent / count;
}

function keyOf() {
  const key = randomUUID();
  return { key, fingerprint: key };
}
