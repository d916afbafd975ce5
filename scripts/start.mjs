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
const { isBusy } = await import('./lib/ports.mjs');
const { inRoot } = await import('./lib/root.mjs');

const USAGE = `npm start [-- --ledger embedded | fabric]

--ledger   embedded unless said; fabric starts a Fabric network here first
DATA_DIR   folder of all data; data unless said
HOST, PORT where it listens; 127.0.0.1 and 8080 unless said`;
let starts = true;

/** What is none is for the product to refuse. */
const MOST_PORT = 65_535;

await main(async () => {
  const { values } = parseArgs({
    options: {
      ledger: { type: 'string', default: 'embedded' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    starts = false;
    return 0;
  }
  if (!['embedded', 'fabric'].includes(values.ledger)) {
    throw new ScriptError('--ledger is embedded or fabric');
  }
  await requirePort();
  await ensureDependencies();
  await ensureBuilt(PRODUCT);
  if (values.ledger === 'embedded') return 0;
  // It goes on when the product ends: npm run fabric -- down stops it.
  return (await runNode('scripts/fabric.mjs', ['up'])).code;
});
if (process.exitCode === 0 && starts) {
  const product = inRoot('gateway-api/dist/main.js');
  process.argv[1] = product;
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(product).href);
}

/** The product looks for itself, but only after minutes of installing and building. */
async function requirePort() {
  const host = process.env['HOST'] || '127.0.0.1';
  const port = Number(process.env['PORT'] || 8080);
  const isPort = Number.isInteger(port) && port > 0 && port <= MOST_PORT;
  if (!isPort || !(await isBusy(port, host))) return;
  throw new ScriptError(
    `port ${port} is in use on ${host}: stop what uses it, or set PORT to another`,
  );
}
