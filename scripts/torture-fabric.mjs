// SPDX-License-Identifier: Apache-2.0
// `npm run torture:fabric [-- --cycles N]`: kills what a network of Fabric's servers is made of,
// under load, and holds what was acknowledged against what the ledger has.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { parseArgs } = await import('node:util');
const { main, runNode } = await import('./lib/run.mjs');
const { ensureDependencies } = await import('./lib/dependencies.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');

await main(async () => {
  const { values } = parseArgs({
    options: {
      cycles: { type: 'string', default: '20' },
      'port-base': { type: 'string', default: '29000' },
    },
  });
  await ensureDependencies();
  await ensureBuilt(['proofs', 'chaincode', 'network', 'gateway-api', 'client', 'test']);
  const args = [values['port-base'], values.cycles];
  return (await runNode('test/dist/fabric/faults/main.js', args)).code;
});
