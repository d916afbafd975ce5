// SPDX-License-Identifier: Apache-2.0
import type { OrdererAddress, PeerAddress } from '../fabric/options.js';
import { rootsOf, type NetworkParts } from './network-parts.js';
import { KEEPALIVE_MS } from './settings-node.js';
import { addressOf, ORDERER_MSP } from './topology.js';

/** What says where a network is. */
type Reachable = Pick<NetworkParts, 'folder' | 'settings' | 'topology'>;

/** Where the peers of a network are reached, and by what they are known. */
export async function peerAddresses(network: Reachable): Promise<PeerAddress[]> {
  const roots = await rootsOf(network);
  return network.topology.peers.map(({ mspId, name, reached }) => ({
    mspId,
    tlsName: name,
    address: addressOf(reached),
    tlsRoot: roots.get(mspId) ?? '',
    keepaliveMs: KEEPALIVE_MS,
  }));
}

/** Where the orderers of a network are reached, and where they tell of themselves. */
export async function ordererAddresses(network: Reachable): Promise<OrdererAddress[]> {
  const tlsRoot = (await rootsOf(network)).get(ORDERER_MSP) ?? '';
  return network.topology.orderers.map(({ name, reached, operations }) => ({
    tlsName: name,
    address: addressOf(reached),
    tlsRoot,
    operations: addressOf(operations),
  }));
}
