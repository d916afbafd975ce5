// SPDX-License-Identifier: Apache-2.0
import type { PeerAddress } from '../fabric/options.js';
import type { LocalNetwork } from './local-network.js';
import { addressOf } from './topology.js';

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
