// SPDX-License-Identifier: Apache-2.0
// `npm start [-- OPTIONS]`: from a fresh clone to a running product. The product runs in this very
// process, so that signals, DATA_DIR and PORT reach it without a middleman.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { pathToFileURL } = await import('node:url');
const { main } = await import('./lib/run.mjs');
const { ensureDependencies } = await import('./lib/dependencies.mjs');
const { ensureBuilt, PRODUCT } = await import('./lib/build.mjs');
const { inRoot } = await import('./lib/root.mjs');

await main(async () => {
  await ensureDependencies();
  await ensureBuilt(PRODUCT);
  return 0;
});
if (process.exitCode === 0) {
  const product = inRoot('gateway-api/dist/main.js');
  process.argv[1] = product;
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(product).href);
}
