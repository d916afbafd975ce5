// SPDX-License-Identifier: Apache-2.0
// `npm run torture:fabric [-- SUITE… --cycles N --seed N --shard K/N --resume]`: faults of many kinds
// on a network of Fabric's servers. Ends with 1 when anything did not hold; see
// test/fabric/faults/main.ts.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main, runNode } = await import('./lib/run.mjs');
const { ensureDependencies } = await import('./lib/dependencies.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');

await main(async () => {
  await ensureDependencies();
  await ensureBuilt(['proofs', 'chaincode', 'network', 'gateway-api', 'client', 'test']);
  return (await runNode('test/dist/fabric/faults/main.js', process.argv.slice(2))).code;
});
