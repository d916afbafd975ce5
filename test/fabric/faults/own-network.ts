// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Vault } from '@yulian/gateway-api/storage';
import { FabricLedger } from '@yulian/network/fabric';
import { LocalNetwork } from '@yulian/network/local-network';
import { fabricOptions } from '../../support/fabric/engine.js';
import { startTestNetwork } from '../../support/fabric/network.js';
import type { CycleWorld } from './cycle.js';

const CHANNEL = 'test0';
const CHAINCODE = 'yulian';
const quiet = (): void => undefined;
/** Long enough for slow machines, short enough to see whether an answer comes at all. */
const DEADLINES = { evaluate: 5000, endorse: 10_000, submit: 10_000, status: 15_000 };

/** Calls `use` with a network that nobody else has. */
export async function withOwnNetwork(
  portBase: number,
  use: (world: CycleWorld) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'yulian-faults-'));
  try {
    const keys = await startTestNetwork(folder, { portBase, channels: 1 }, quiet);
    const network = await LocalNetwork.find(folder, quiet);
    await network.define(CHANNEL);
    const clerk = await keys.client('BureauMSP', undefined, undefined);
    const place = { channel: CHANNEL, chaincode: CHAINCODE };
    const options = await fabricOptions(network, place, clerk);
    const ledger = new FabricLedger({ ...options, deadlines: DEADLINES });
    const vault = await Vault.open({ directory: join(folder, 'vault') });
    try {
      await use({ network, ledger, vault, clerk });
    } finally {
      await ledger.close();
      await vault.close();
    }
  } finally {
    await (await LocalNetwork.find(folder, quiet)).reset();
    await rm(folder, { recursive: true, force: true });
  }
}
