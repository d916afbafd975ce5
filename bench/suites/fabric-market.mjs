// SPDX-License-Identifier: Apache-2.0
import { openFabricTrading } from '../world/fabric-trading.mjs';
import { measureTrading } from '../world/trading-run.mjs';

/** @type {import('./index.mjs').Suite['run']} */
export async function* run(options) {
  const world = await openFabricTrading();
  try {
    yield* measureTrading(world, options, { purchases: 1000, naive: 20, atLeast: 5 });
  } finally {
    await world.close();
  }
}
