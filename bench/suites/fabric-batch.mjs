// SPDX-License-Identifier: Apache-2.0
import { measureBatches } from '../world/batch-run.mjs';
import { GatewayProcess } from '../world/gateway-process.mjs';
import { sharedFabricWorld } from '../world/shared-fabric-world.mjs';

/** @type {import('./index.mjs').Suite['run']} */
export async function* run(options) {
  const { data } = await sharedFabricWorld();
  const gateway = await GatewayProcess.start(data, { isNew: true });
  try {
    yield {
      ...(await measureBatches(gateway, options, [32, 128, 400])),
      goal: { atLeast: 50 },
    };
  } finally {
    await gateway.stop();
  }
}
