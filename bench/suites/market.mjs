// SPDX-License-Identifier: Apache-2.0
import { measureTrading } from '../world/trading-run.mjs';
import { TradingWorld } from '../world/trading-world.mjs';

/** @type {import('./index.mjs').Suite['run']} */
export async function* run(options) {
  const world = await TradingWorld.open();
  try {
    yield* measureTrading(world, options, { purchases: 2000, naive: 60, atLeast: 10 });
  } finally {
    await world.close();
  }
}
