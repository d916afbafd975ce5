// SPDX-License-Identifier: Apache-2.0
import { CHAINCODE, packageOf } from './chaincode-servers.js';
import { Lifecycle, type ChaincodeDefinition } from './lifecycle.js';
import type { NetworkParts } from './network-parts.js';
import { until } from './waiting.js';

type Members = Pick<NetworkParts, 'folder' | 'settings' | 'topology'>;

/**
 * Has all organisations agree on chaincode of a channel, unless they have. Each name is a
 * namespace of its own; the program behind is the same.
 *
 * @throws NetworkError `NOT_READY`
 */
export async function defineChaincode(
  network: Members,
  channel: string,
  names: readonly string[] = [CHAINCODE],
): Promise<void> {
  const lifecycle = await Lifecycle.open(network.folder, network.topology.peers);
  try {
    await Promise.all(names.map((name) => defineOne(network, lifecycle, channel, name)));
  } finally {
    lifecycle.close();
  }
}

async function defineOne(
  network: Members,
  lifecycle: Lifecycle,
  channel: string,
  name: string,
): Promise<void> {
  const committed = await until('the peers answer', () => lifecycle.committed(channel, name));
  if (committed !== undefined) return;
  const { endorsements } = network.settings;
  await agree(network, lifecycle, channel, { name, version: '1', sequence: 1, endorsements });
}

/**
 * Has every organisation approve a definition whose servers run, and commits it.
 *
 * @throws NetworkError `NOT_READY`
 */
export async function agree(
  { folder, topology }: Members,
  lifecycle: Lifecycle,
  channel: string,
  definition: ChaincodeDefinition,
): Promise<void> {
  // Peers learn of each other by gossip, and a leader is elected; until then approvals fail.
  await Promise.all(
    topology.peers.map(async (peer) => {
      const { id } = await packageOf(folder, peer, definition.sequence);
      await until(`${peer.mspId} has approved the chaincode`, () =>
        lifecycle.approve(peer.mspId, channel, definition, id),
      );
    }),
  );
  await until('the chaincode is committed', () => lifecycle.commit(channel, definition));
}
