// SPDX-License-Identifier: Apache-2.0
import { rm } from 'node:fs/promises';
import { measureBatches } from '../world/batch-run.mjs';
import { GatewayProcess } from '../world/gateway-process.mjs';

/** @type {import('./index.mjs').Suite['run']} */
export async function* run(options) {
  const gateway = await GatewayProcess.start();
  try {
    yield {
      ...(await measureBatches(gateway, options, [8, 32, 96])),
      goal: { atLeast: 10 },
    };
  } finally {
    await gateway.stop();
    await rm(gateway.ready.directory, { recursive: true, force: true });
  }
}
