// SPDX-License-Identifier: Apache-2.0
// `npm run torture [-- SUITE… --seed N --shard K/N --resume --scale F]`: faults of many kinds, and what
// must hold after each. Ends with 1 when anything did not hold; see test/torture/engine/options.ts.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main, runNode } = await import('./lib/run.mjs');
const { ensureDependencies } = await import('./lib/dependencies.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');
const { ensureCompiler } = await import('./lib/c-compiler.mjs');

await main(async () => {
  await ensureDependencies();
  await ensureBuilt(['proofs', 'chaincode', 'network', 'gateway-api', 'client', 'test']);
  await ensureCompiler();
  const { code } = await runNode('test/dist/torture/main.js', process.argv.slice(2));
  return code;
});
