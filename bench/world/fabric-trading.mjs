// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FabricLedger } from '@yulian/network/fabric';
import { DEFAULT_BATCHING, LocalNetwork } from '@yulian/network/local-network';
import { fabricOptions } from '../../test/dist/support/fabric/engine.js';
import { memberKeys } from '../../test/dist/support/member-keys.js';
import { MSP_IDS, TODAY } from '../../test/dist/support/members.js';
import { TradingWorld } from './trading-world.mjs';

/** Beside the network of the other suites. */
const PORT_BASE = 27_000;
const CHANNEL = 'market';
const CHAINCODE = 'yulian';
const quiet = () => undefined;

/** What the peers' chaincode servers run: the product, and the book in one key. */
const BOTH = {
  module: fileURLToPath(new URL('./trading-chaincode-child.mjs', import.meta.url)),
  env: () => ({}),
};

/** The market of the bench on a network of Fabric's servers of its own. */
export async function openFabricTrading() {
  const folder = await mkdtemp(path.join(tmpdir(), 'yulian-bench-fabric-'));
  const keys = await memberKeys();
  const wish = {
    ...{ mspIds: MSP_IDS, portBase: PORT_BASE, channels: [CHANNEL], endorsements: 3 },
    batching: DEFAULT_BATCHING,
  };
  const network = await LocalNetwork.findOrMake(path.join(folder, 'fabric'), wish, quiet);
  try {
    const { organisations, orderer } = keys.material;
    for (const { root } of [...organisations, orderer]) await network.bringRoot(root);
    await network.up(quiet, BOTH);
    await network.define(CHANNEL);
    const reader = await keys.client('BureauMSP', undefined, undefined);
    const place = { channel: CHANNEL, chaincode: CHAINCODE };
    const options = await fabricOptions(network, place, reader);
    const ledger = new FabricLedger({ ...options, clock: () => Date.parse(TODAY) });
    return await TradingWorld.on(ledger, keys, async () => {
      await ledger.close();
      await network.reset();
      await rm(folder, { recursive: true, force: true });
    });
  } catch (error) {
    await network.reset();
    throw error;
  }
}
