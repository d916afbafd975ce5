// SPDX-License-Identifier: Apache-2.0
// `npm run fuzz:cost [-- --files N --from N --seed N]`: what small hostile files cost those who judge
// them; see test/fuzz-cost/main.ts.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main, runNode } = await import('./lib/run.mjs');
const { ensureDependencies } = await import('./lib/dependencies.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');

await main(async () => {
  await ensureDependencies();
  await ensureBuilt(['proofs', 'chaincode', 'network', 'gateway-api', 'client', 'test']);
  return (await runNode('test/dist/fuzz-cost/main.js', process.argv.slice(2))).code;
});
