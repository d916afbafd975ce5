// SPDX-License-Identifier: Apache-2.0
// `npm run attacks [-- NAME… --ledger embedded | fabric]`: everything that an attacker would try,
// against a fresh demo; see test/attacks/main.ts.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main, runNode } = await import('./lib/run.mjs');
const { ensureDependencies } = await import('./lib/dependencies.mjs');
const { ensureBuilt, EVERYTHING } = await import('./lib/build.mjs');

await main(async () => {
  await ensureDependencies();
  await ensureBuilt(EVERYTHING);
  return (await runNode('test/dist/attacks/main.js', process.argv.slice(2))).code;
});
