// SPDX-License-Identifier: Apache-2.0
// `npm run build [-- WORKSPACE…]`: compiles what is not up to date.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main } = await import('./lib/run.mjs');
const { ensureDependencies } = await import('./lib/dependencies.mjs');
const { ensureBuilt, EVERYTHING } = await import('./lib/build.mjs');

await main(async () => {
  const asked = process.argv.slice(2);
  await ensureDependencies();
  await ensureBuilt(asked.length > 0 ? asked : EVERYTHING);
  return 0;
});
