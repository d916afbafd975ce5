// SPDX-License-Identifier: Apache-2.0
import { FabricWorld } from './fabric-world.mjs';
import { GatewayProcess } from './gateway-process.mjs';

/** Below the ports that the system gives out by itself. */
const PORT_BASE = 26_000;

/** @type {Promise<FabricWorld> | undefined} */
let world;

/** The network of this run: starting one takes longer than most measurements. */
export function sharedFabricWorld() {
  world ??= FabricWorld.open(PORT_BASE);
  return world;
}

let isNew = true;

/** A gateway on that network; to be stopped. */
export async function startFabricGateway() {
  const { data } = await sharedFabricWorld();
  const gateway = await GatewayProcess.start(data, { isNew });
  isNew = false;
  return gateway;
}

export async function closeFabricWorld() {
  await (await world)?.close();
}
