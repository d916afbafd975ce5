// SPDX-License-Identifier: Apache-2.0
// `npm run bench:fabric`: the port on Hyperledger Fabric against Fabric's own client, side by side.
import { requireNode } from '../scripts/lib/node-version.mjs';

requireNode();
const { main } = await import('../scripts/lib/run.mjs');
const { runSuites } = await import('./lib/run-suites.mjs');
const { FABRIC_SUITES } = await import('./suites/index.mjs');

await main(async () => {
  try {
    return await runSuites('bench:fabric', FABRIC_SUITES, process.argv.slice(2));
  } finally {
    // Loaded when it was used: then it is there already.
    const { closeFabricWorld } = await import('./world/shared-fabric-world.mjs');
    await closeFabricWorld();
  }
});
