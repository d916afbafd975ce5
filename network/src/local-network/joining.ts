// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { ADMIN } from './administrator.js';
import { genesisOf } from './genesis.js';
import type { NetworkParts } from './network-parts.js';
import { PeerCommands } from './peer-commands.js';
import { runProgram } from './run-program.js';
import { addressOf, ORDERER_MSP, type OrdererNode } from './topology.js';
import { until } from './waiting.js';

/**
 * Has all orderers and peers join a channel that they have not joined.
 *
 * @param giveUp throws when a process of this name will not answer any more
 * @throws NetworkError `NOT_READY`, `PROGRAM_FAILED`; whatever `giveUp` throws
 */
export async function joinChannel(
  network: NetworkParts,
  channel: string,
  giveUp: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const genesis = await genesisOf(network, channel);
  for (const orderer of network.topology.orderers) {
    await until(
      `${orderer.name} has joined the channel`,
      () => joinOrderer(network, orderer, channel, genesis),
      () => giveUp(orderer.name),
    );
  }
  const commands = new PeerCommands(network.folder, network.programs);
  await Promise.all(
    network.topology.peers.map(async (peer) => {
      if ((await commands.channels(peer)).includes(channel)) return;
      await commands.joinChannel(peer, genesis);
    }),
  );
}

async function joinOrderer(
  { folder, programs }: NetworkParts,
  { admin }: OrdererNode,
  channel: string,
  genesis: string,
): Promise<void> {
  const tls = folder.tls(ORDERER_MSP, ADMIN);
  const access = [
    ...['-o', addressOf(admin), '--ca-file', join(tls, 'ca.crt')],
    ...['--client-cert', join(tls, 'server.crt'), '--client-key', join(tls, 'server.key')],
  ];
  const osnadmin = (...args: readonly string[]): Promise<string> =>
    runProgram(programs.bin('osnadmin'), ['channel', ...args, ...access]);
  const found = await osnadmin('list', '--channelID', channel);
  if (found.includes('Status: 200')) return;
  await osnadmin('join', '--channelID', channel, '--config-block', genesis);
}
