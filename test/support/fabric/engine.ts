// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { FabricLedger, type FabricLedgerOptions } from '@yulian/network/fabric';
import { LocalNetwork, peerAddresses } from '@yulian/network/local-network';
import type { Identity } from '@yulian/network';
import type { LedgerEngine } from '../for-each-ledger.js';
import { NETWORK_VARIABLE, testNetworkFolder } from './material.js';
import { claimChannel } from './network.js';

/** Definitions take a while, and many hardly longer than one. */
const NAMES_AT_ONCE = 16;

/** A network of Fabric's own servers; each ledger is a namespace of its own. */
export const fabricEngine: LedgerEngine = {
  name: 'fabric',
  unavailable: testNetworkFolder() === undefined ? `${NETWORK_VARIABLE} is not set` : undefined,
  async open({ keys, clock }) {
    const reader = await keys.client('BureauMSP', undefined, undefined);
    const ledger = await openFabricLedger(reader, clock);
    return { ledger, close: () => ledger.close() };
  },
};

/** A ledger on which nothing has happened. */
export async function openFabricLedger(
  reader: Identity,
  clock: () => number,
): Promise<FabricLedger> {
  return new FabricLedger({ ...(await freshFabric(reader)), clock });
}

/** How a ledger is reached on which nothing has happened. */
export async function freshFabric(reader: Identity): Promise<FabricLedgerOptions> {
  claimed ??= TestChannel.claim();
  const { network, channel, names } = await claimed;
  return fabricOptions(network, { channel, chaincode: await names.next() }, reader);
}

/** How chaincode on a network is reached. */
export async function fabricOptions(
  network: LocalNetwork,
  place: Pick<FabricLedgerOptions, 'channel' | 'chaincode'>,
  reader: Identity,
): Promise<FabricLedgerOptions> {
  const roots = await network.roots();
  const { mspIds, endorsements } = network.settings;
  const rootsOf = (mspId: string): string[] => [roots.get(mspId) ?? ''];
  const organizations = Object.fromEntries(mspIds.map((mspId) => [mspId, rootsOf(mspId)]));
  return {
    ...place,
    peers: await peerAddresses(network),
    reader,
    trust: { organizations, endorsements },
    orderer: { mspId: 'OrdererMSP', roots: rootsOf('OrdererMSP') },
  };
}

/** The channel of this process. */
class TestChannel {
  readonly network: LocalNetwork;
  readonly channel: string;
  readonly names: FreshNames;

  private constructor(network: LocalNetwork, channel: string) {
    this.network = network;
    this.channel = channel;
    this.names = new FreshNames((names) => network.define(channel, names));
  }

  static async claim(): Promise<TestChannel> {
    const folder = testNetworkFolder();
    if (folder === undefined) throw new Error(`${NETWORK_VARIABLE} is not set`);
    const network = await LocalNetwork.find(folder, () => undefined);
    return new TestChannel(network, await claimChannel(folder, network.settings.channels));
  }
}

let claimed: Promise<TestChannel> | undefined;

/** Names of chaincode that is defined, each given out once. */
class FreshNames {
  readonly #define: (names: readonly string[]) => Promise<void>;
  readonly #ready: string[] = [];
  /** Of this process: others may have had the channel before. */
  readonly #stem = `yulian-${randomBytes(4).toString('hex')}`;
  #count = 0;

  constructor(define: (names: readonly string[]) => Promise<void>) {
    this.#define = define;
  }

  async next(): Promise<string> {
    const [name] = this.#ready.splice(0, 1);
    if (name !== undefined) return name;
    const names = Array.from(
      { length: NAMES_AT_ONCE },
      () => `${this.#stem}-${String(this.#count++)}`,
    );
    await this.#define(names);
    this.#ready.push(...names);
    return this.next();
  }
}
