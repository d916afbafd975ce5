// SPDX-License-Identifier: Apache-2.0
// `npm run fabric -- up | down | status | logs | reset [--data DIR] [--port-base N]`: a network of
// Fabric's own servers on this machine, without Docker. See network/src/local-network.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { mkdir, writeFile } = await import('node:fs/promises');
const path = await import('node:path');
const { parseArgs } = await import('node:util');
const { main, runNode } = await import('./lib/run.mjs');
const { ensureDependencies } = await import('./lib/dependencies.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');
const { inRoot } = await import('./lib/root.mjs');

await main(async () => {
  await ensureDependencies();
  await ensureBuilt(['proofs', 'chaincode', 'network', 'gateway-api']);
  const args = process.argv.slice(2);
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    options: { data: { type: 'string' }, plan: { type: 'string' } },
  });
  const data = String(values.data ?? process.env['DATA_DIR'] ?? 'data-fabric');
  const plan = values.plan ?? (positionals[0] === 'up' ? await demoPlan(data) : undefined);
  const { code } = await runNode('network/dist/local-network/main.js', [
    ...args,
    ...['--data', data],
    ...(plan === undefined ? [] : ['--plan', String(plan)]),
  ]);
  return code;
});

/**
 * The demo's consortium, as a file of the data folder.
 *
 * @param {string} data
 */
async function demoPlan(data) {
  const module = inRoot('gateway-api/dist/demo/consortium.js');
  const { demoConsortium } = await import(module);
  const file = path.join(data, 'plan.json');
  await mkdir(data, { recursive: true, mode: 0o700 });
  await writeFile(file, `${JSON.stringify(demoConsortium, undefined, 2)}\n`);
  return file;
}
