// SPDX-License-Identifier: Apache-2.0
import { measureBatches } from '../world/batch-run.mjs';
import { startFabricGateway } from '../world/shared-fabric-world.mjs';

/** @type {import('./index.mjs').Suite['run']} */
export async function* run(options) {
  const gateway = await startFabricGateway();
  try {
    yield {
      ...(await measureBatches(gateway, options, [32, 128, 400])),
      goal: { atLeast: 50 },
    };
  } finally {
    await gateway.stop();
  }
}
