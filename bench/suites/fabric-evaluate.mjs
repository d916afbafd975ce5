// SPDX-License-Identifier: Apache-2.0
import { loadsAt } from '../lib/loads.mjs';
import { inParallel, runPairs, timed } from '../lib/pairs.mjs';
import { medianOf } from '../lib/stats.mjs';
import { issueCall } from '../world/embedded-world.mjs';
import { sharedFabricWorld } from '../world/shared-fabric-world.mjs';

const LOADS = /** @type {const} */ ([
  [1, 200],
  [16, 1600],
  [128, 3200],
  [400, 4000],
]);

/** @type {import('./index.mjs').Suite['run']} */
export async function* run({ pairs, scale }) {
  const { ledger, raw, clerk } = await sharedFabricWorld();
  const issued = issueCall();
  await raw.submit(issued);
  const { id } = /** @type {{ id: string }} */ (JSON.parse(issued.args[0] ?? '{}'));
  const query = { contract: 'licence', transaction: 'get', args: [id] };
  for (const [inFlight, count] of loadsAt(LOADS, scale)) {
    const side = (/** @type {() => Promise<unknown>} */ ask) => async () =>
      (await timed(() => inParallel(count, inFlight, ask))) / count;
    const ours = side(() => ledger.evaluate(clerk, query));
    const theirs = side(() => raw.evaluate(query));
    await ours();
    await theirs();
    const { a, b, ratio } = await runPairs(pairs, ours, theirs);
    yield {
      name: `evaluate, ${inFlight} in flight: the port ÷ fabric-gateway alone`,
      unit: 'ratio',
      goal: { atLeast: 0.7 },
      value: ratio,
      facts: { 'queries/s': 1000 / medianOf(a), 'raw queries/s': 1000 / medianOf(b) },
    };
  }
}
