// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Vault } from '@yulian/gateway-api/storage';
import type { Identity } from '@yulian/network';
import { FabricLedger, type FabricLedgerOptions } from '@yulian/network/fabric';
import type { LocalNetwork } from '@yulian/network/local-network';
import { fabricOptions } from '../../support/fabric/engine.js';
import { Lines } from '../../support/fabric/lines.js';
import { makeTestNetwork, TEST_CHAINCODE } from '../../support/fabric/network.js';

/** The channel of a network that is tormented. */
export const CHANNEL = 'test0';
const CHAINCODE = 'yulian';
const quiet = (): void => undefined;
/** Processes of a network listen below; peers and orderers are reached from here on. */
const REACHED_OFFSET = 70;
/** Long enough for slow machines, short enough to see whether an answer comes at all. */
const DEADLINES = { evaluate: 5000, endorse: 10_000, submit: 10_000, status: 15_000 };

/** A network that nobody else has, with lines that can be spoilt, and one gateway's storage. */
export interface FaultWorld {
  /** For what a suite keeps beside the network. */
  readonly folder: string;
  readonly network: LocalNetwork;
  readonly lines: Lines;
  /** How another gateway reaches the same chaincode. */
  readonly options: FabricLedgerOptions;
  readonly ledger: FabricLedger;
  readonly vault: Vault;
  readonly clerk: Identity;
}

/** Opened by the first case that needs it. */
export class SharedWorld {
  readonly #portBase: number;
  #opening: Promise<FaultWorld> | undefined;

  constructor(portBase: number) {
    this.#portBase = portBase;
  }

  open(): Promise<FaultWorld> {
    this.#opening ??= openWorld(this.#portBase);
    return this.#opening;
  }

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    // What could not be opened has put itself away.
    const world = await opening?.catch(() => undefined);
    if (world !== undefined) await closeWorld(world);
  }
}

async function openWorld(portBase: number): Promise<FaultWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'yulian-faults-'));
  const places = { portBase, reachedPortBase: portBase + REACHED_OFFSET };
  const place = join(folder, 'fabric');
  const { network, keys } = await makeTestNetwork(place, { ...places, channels: 1 }, quiet);
  const lines = await Lines.open(network);
  try {
    await network.up(quiet, TEST_CHAINCODE);
    await network.define(CHANNEL);
    const clerk = await keys.client('BureauMSP', undefined, undefined);
    const found = await fabricOptions(network, { channel: CHANNEL, chaincode: CHAINCODE }, clerk);
    const options = { ...found, deadlines: DEADLINES };
    const vault = await Vault.open({ directory: join(folder, 'vault') });
    return { folder, network, lines, options, ledger: new FabricLedger(options), vault, clerk };
  } catch (error) {
    await putAway({ folder, network, lines });
    throw error;
  }
}

async function closeWorld({ ledger, vault, ...world }: FaultWorld): Promise<void> {
  await ledger.close();
  await vault.close();
  await putAway(world);
}

async function putAway({
  folder,
  network,
  lines,
}: Pick<FaultWorld, 'folder' | 'network' | 'lines'>): Promise<void> {
  await network.reset();
  await lines.close();
  await rm(folder, { recursive: true, force: true });
}
