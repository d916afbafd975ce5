// SPDX-License-Identifier: Apache-2.0
import type { OrdererAddress, PeerAddress } from '../fabric/options.js';
import type { LocalNetwork } from './local-network.js';
import { addressOf, ORDERER_MSP } from './topology.js';

/** Where the peers of a network are reached, and by what they are known. */
export async function peerAddresses(network: LocalNetwork): Promise<PeerAddress[]> {
  const roots = await network.roots();
  return network.topology.peers.map(({ mspId, name, reached }) => ({
    mspId,
    tlsName: name,
    address: addressOf(reached),
    tlsRoot: roots.get(mspId) ?? '',
  }));
}

/** Where the orderers of a network are reached, and where they tell of themselves. */
export async function ordererAddresses(network: LocalNetwork): Promise<OrdererAddress[]> {
  const tlsRoot = (await network.roots()).get(ORDERER_MSP) ?? '';
  return network.topology.orderers.map(({ name, reached, operations }) => ({
    tlsName: name,
    address: addressOf(reached),
    tlsRoot,
    operations: addressOf(operations),
  }));
}
