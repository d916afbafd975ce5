// SPDX-License-Identifier: Apache-2.0
// `npm run fabric -- up | renew | revoke | add-organisation | add-unit | upgrade | status | logs | down | reset`, with `--data DIR`: a network of
// Fabric's own servers on this machine, without Docker. See network/src/local-network.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { mkdtemp, rm, writeFile } = await import('node:fs/promises');
const { tmpdir } = await import('node:os');
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
    options: { plan: { type: 'string' } },
  });
  const isDemo = ['up', 'renew'].includes(positionals[0] ?? '') && values.plan === undefined;
  const run = (/** @type {readonly string[]} */ more) =>
    runNode('network/dist/local-network/main.js', [...args, ...more]);
  const { code } = await (isDemo ? withDemoPlan((file) => run(['--plan', file])) : run([]));
  return code;
});

/**
 * Calls `use` with the demo's consortium in a file.
 *
 * @template T
 * @param {(file: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function withDemoPlan(use) {
  const { demoConsortium } = await import(inRoot('gateway-api/dist/demo/consortium.js'));
  const folder = await mkdtemp(path.join(tmpdir(), 'yulian-plan-'));
  try {
    const file = path.join(folder, 'plan.json');
    await writeFile(file, JSON.stringify(demoConsortium));
    return await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
