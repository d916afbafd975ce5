// SPDX-License-Identifier: Apache-2.0
// A Fabric network for tests: each process that runs tests has one of its channels to itself.
import { fileURLToPath } from 'node:url';
import {
  LocalNetwork,
  type ChaincodeProgram,
  type NetworkWish,
} from '@yulian/network/local-network';
import { claimOneOf } from '../claim.js';
import { ELSEWHERE } from '../elsewhere.js';
import { MemberKeys } from '../member-keys.js';
import { MSP_IDS } from '../members.js';
import { keepMaterial } from './material.js';

const ENDORSEMENTS = 3;
/** Most tests wait for one transaction at a time, so blocks are cut at once. */
const BATCHING = { timeoutMs: 20, maxTransactions: 500 };
/** What the organisations' chaincode servers run. */
export const TEST_CHAINCODE: ChaincodeProgram = {
  module: fileURLToPath(new URL('./chaincode.js', import.meta.url)),
  // All must come to the same bytes, wherever they are.
  env: (mspId) => (mspId === 'BureauMSP' || mspId === 'MarketMSP' ? {} : ELSEWHERE),
};

/** Where a test's network is, and how many channels it has. */
export type TestNetworkWish = Pick<NetworkWish, 'portBase' | 'reachedPortBase'> & {
  readonly channels: number;
};

/** Starts a network in a new folder; answers the keys of its organisations. */
export async function startTestNetwork(
  folder: string,
  wish: TestNetworkWish,
  say: (line: string) => void,
): Promise<MemberKeys> {
  const { network, keys } = await makeTestNetwork(folder, wish, say);
  await network.up(say, TEST_CHAINCODE);
  return keys;
}

/** Describes a network in a new folder, and brings the roots of its organisations; starts nothing. */
export async function makeTestNetwork(
  folder: string,
  { channels, ...places }: TestNetworkWish,
  say: (line: string) => void,
): Promise<{ readonly network: LocalNetwork; readonly keys: MemberKeys }> {
  const keys = await MemberKeys.create();
  const wish = {
    ...places,
    mspIds: MSP_IDS,
    channels: Array.from({ length: channels }, (_, index) => `test${String(index)}`),
    endorsements: ENDORSEMENTS,
    batching: BATCHING,
  };
  const network = await LocalNetwork.findOrMake(folder, wish, say);
  const { organisations, orderer } = keys.material;
  for (const { root } of [...organisations, orderer]) await network.bringRoot(root);
  await keepMaterial(folder, keys.material);
  return { network, keys };
}

/** A channel that no other process has while this one lives. */
export async function claimChannel(folder: string, channels: readonly string[]): Promise<string> {
  const channel = await claimOneOf(folder, channels);
  if (channel === undefined) throw new RangeError('more processes than channels');
  return channel;
}
