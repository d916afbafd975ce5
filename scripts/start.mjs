// SPDX-License-Identifier: Apache-2.0
// `npm start [-- --ledger embedded | fabric]`: from a fresh clone to a running product. It runs in
// this very process, so that signals, DATA_DIR and PORT reach it without a middleman.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { pathToFileURL } = await import('node:url');
const { parseArgs } = await import('node:util');
const { main, runNode, ScriptError } = await import('./lib/run.mjs');
const { ensureDependencies } = await import('./lib/dependencies.mjs');
const { ensureBuilt, PRODUCT } = await import('./lib/build.mjs');
const { inRoot } = await import('./lib/root.mjs');

await main(async () => {
  const { values } = parseArgs({ options: { ledger: { type: 'string', default: 'embedded' } } });
  if (!['embedded', 'fabric'].includes(values.ledger)) {
    throw new ScriptError('--ledger is embedded or fabric');
  }
  await ensureDependencies();
  await ensureBuilt(PRODUCT);
  if (values.ledger === 'embedded') return 0;
  // It goes on when the product ends: npm run fabric -- down stops it.
  return (await runNode('scripts/fabric.mjs', ['up'])).code;
});
if (process.exitCode === 0) {
  const product = inRoot('gateway-api/dist/main.js');
  process.argv[1] = product;
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(product).href);
}
