// SPDX-License-Identifier: Apache-2.0
import { loadsAt } from '../lib/loads.mjs';
import { inParallel, timed } from '../lib/pairs.mjs';
import { medianOf, spreadOf } from '../lib/stats.mjs';
import { licenceBody, newPrefix } from '../world/licence-type.mjs';
import { startFabricGateway } from '../world/shared-fabric-world.mjs';

/** Requests at once, and how many in a run. */
const LOADS = /** @type {const} */ ([
  [1, 20],
  [16, 160],
  [128, 640],
  [400, 800],
]);
const UPLOADS_IN_FLIGHT = 8;

/** @typedef {import('../world/gateway-process.mjs').GatewayProcess['clerk']} Clerk */

/**
 * What the port's figures come to over REST: no goal of their own, they stand beside the others.
 *
 * @type {import('./index.mjs').Suite['run']}
 */
export async function* run({ pairs, scale }) {
  const gateway = await startFabricGateway();
  try {
    for (const [inFlight, count] of loadsAt(LOADS, scale)) {
      /** @type {Awaited<ReturnType<typeof measure>>[]} */
      const runs = [];
      for (let i = 0; i < Math.max(1, Math.ceil(pairs / 2)); i++) {
        runs.push(await measure(gateway.clerk, inFlight, count));
      }
      yield {
        name: `REST, ${inFlight} in flight: licences issued, each in a transaction of its own`,
        unit: 'tx/s',
        value: spreadOf(runs.map(({ writes }) => writes)),
        facts: {
          'p50 ms': medianOf(runs.map(({ writeMs }) => writeMs)),
          'reads/s': medianOf(runs.map(({ reads }) => reads)),
          'read p50 ms': medianOf(runs.map(({ readMs }) => readMs)),
        },
      };
    }
  } finally {
    await gateway.stop();
  }
}

/**
 * @param {Clerk} clerk
 * @param {number} inFlight
 * @param {number} count
 */
async function measure(clerk, inFlight, count) {
  const prefix = newPrefix();
  /** @type {ReturnType<typeof licenceBody>[]} */
  const bodies = [];
  await inParallel(count, UPLOADS_IN_FLIGHT, async (i) => {
    const bytes = Buffer.from(`${prefix} ${i}`);
    const { body } = await clerk.upload('/v1/documents', { name: 'document.txt', bytes });
    const { id } = /** @type {{ id: string }} */ (body);
    bodies[i] = licenceBody(`${prefix}N${i}X`, id);
  });
  const written = await latencies(count, inFlight, (i) => clerk.make('/v1/licences', bodies[i]));
  const read = await latencies(count, inFlight, (i) => clerk.read(`/v1/licences/${bodies[i]?.id}`));
  return {
    ...{ writes: written.perSecond, writeMs: written.p50 },
    ...{ reads: read.perSecond, readMs: read.p50 },
  };
}

/**
 * @param {number} count
 * @param {number} inFlight
 * @param {(index: number) => Promise<unknown>} ask
 */
async function latencies(count, inFlight, ask) {
  /** @type {number[]} */
  const each = [];
  const spent = await timed(() =>
    inParallel(count, inFlight, async (i) => {
      each.push(await timed(() => ask(i)));
    }),
  );
  return { perSecond: (1000 * count) / spent, p50: medianOf(each) };
}
