// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { common } from '@hyperledger/fabric-protos';
import { ADMIN, Administrator } from './administrator.js';
import type { LocalNetwork } from './local-network.js';
import { runProgram } from './run-program.js';
import { addressOf, ORDERER_MSP, type PeerNode } from './topology.js';
import { until } from './waiting.js';

const SYSTEM_CHAINCODE = 'cscc';

/** A network, as far as its members speak for it. */
type Members = Pick<LocalNetwork, 'folder' | 'topology' | 'programs' | 'peerCommands'>;

/**
 * Changes what the members of a channel have agreed on, and waits until every peer goes by it.
 *
 * @param signers MSP ids whose administrators sign, as the changed part's policy asks for
 * @param change changes the configuration in place
 * @returns sequence of the configuration that is in force now; as before when nothing was changed
 * @throws NetworkError `PROGRAM_FAILED` when the orderers refuse it, `NOT_READY`
 */
export async function changeChannel(
  network: Members,
  channel: string,
  signers: readonly string[],
  change: (config: common.Config) => void,
): Promise<number> {
  const [first, ...others] = signers.map((mspId) => peerOf(network, mspId));
  if (first === undefined) throw new RangeError('nobody signs');
  const before = await readChannel(network, channel, first);
  const after = before.cloneMessage();
  change(after);
  if (Buffer.compare(before.serializeBinary(), after.serializeBinary()) === 0) {
    return before.getSequence();
  }
  const folder = await mkdtemp(join(tmpdir(), 'yulian-channel-'));
  try {
    const update = await computeUpdate(network, channel, { before, after, folder });
    const file = join(folder, 'update.pb');
    await writeFile(file, envelopeOf(channel, update));
    // Each adds its signature to the file, the last one as it sends it.
    const { peerCommands } = network;
    for (const peer of others)
      await peerCommands.run(peer, ['channel', 'signconfigtx', '-f', file]);
    await peerCommands.run(first, [
      ...['channel', 'update', '-f', file, '-c', channel],
      ...ordererFlags(network),
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
  const sequence = before.getSequence() + 1;
  await Promise.all(
    network.topology.peers.map((peer) => untilSequence(network, channel, { peer, sequence })),
  );
  return sequence;
}

/** A channel's configuration as an organisation's peer has it. */
async function readChannel(
  { folder }: Members,
  channel: string,
  peer: PeerNode,
): Promise<common.Config> {
  const admin = await Administrator.open(folder, peer);
  try {
    const bytes = await admin.contract(channel, SYSTEM_CHAINCODE).evaluate('GetConfigBlock', {
      arguments: [channel],
      endorsingOrganizations: [peer.mspId],
    });
    return configIn(common.Block.deserializeBinary(bytes));
  } finally {
    admin.close();
  }
}

/** The configuration in a configuration block. */
export function configIn(block: common.Block): common.Config {
  const [bytes = new Uint8Array()] = block.getData()?.getDataList_asU8() ?? [];
  const envelope = common.Envelope.deserializeBinary(bytes);
  const payload = common.Payload.deserializeBinary(envelope.getPayload_asU8());
  const config = common.ConfigEnvelope.deserializeBinary(payload.getData_asU8()).getConfig();
  if (config === undefined) throw new TypeError('the block has no configuration');
  return config;
}

/** `ConfigUpdate` bytes: what differs, as the orderers want to be told. */
async function computeUpdate(
  { programs }: Members,
  channel: string,
  {
    before,
    after,
    folder,
  }: { readonly before: common.Config; readonly after: common.Config; readonly folder: string },
): Promise<Uint8Array> {
  const [original, updated, output] = ['before', 'after', 'difference'].map((name) =>
    join(folder, `${name}.pb`),
  ) as [string, string, string];
  await writeFile(original, before.serializeBinary());
  await writeFile(updated, after.serializeBinary());
  await runProgram(programs.bin('configtxlator'), [
    ...['compute_update', '--channel_id', channel],
    ...['--original', original, '--updated', updated, '--output', output],
  ]);
  return readFile(output);
}

/** An `Envelope` that asks for a change of configuration, without signatures yet. */
function envelopeOf(channel: string, update: Uint8Array): Uint8Array {
  const request = new common.ConfigUpdateEnvelope();
  request.setConfigUpdate(update);
  const channelHeader = new common.ChannelHeader();
  channelHeader.setType(common.HeaderType.CONFIG_UPDATE);
  channelHeader.setChannelId(channel);
  const header = new common.Header();
  header.setChannelHeader(channelHeader.serializeBinary());
  const payload = new common.Payload();
  payload.setHeader(header);
  payload.setData(request.serializeBinary());
  const envelope = new common.Envelope();
  envelope.setPayload(payload.serializeBinary());
  return envelope.serializeBinary();
}

function ordererFlags({ topology, folder }: Members): string[] {
  const [orderer] = topology.orderers;
  if (orderer === undefined) throw new RangeError('no orderer');
  const root = join(folder.tls(ORDERER_MSP, ADMIN), 'ca.crt');
  return ['-o', addressOf(orderer.general), '--tls', '--cafile', root];
}

async function untilSequence(
  network: Members,
  channel: string,
  { peer, sequence }: { readonly peer: PeerNode; readonly sequence: number },
): Promise<void> {
  await until(`${peer.name} goes by the channel's new configuration`, async () => {
    const found = (await readChannel(network, channel, peer)).getSequence();
    if (found < sequence) throw new Error(`it has sequence ${String(found)}`);
  });
}

function peerOf({ topology }: Members, mspId: string): PeerNode {
  const found = topology.peers.find((peer) => peer.mspId === mspId);
  if (found === undefined) throw new RangeError(`no peer of ${mspId}`);
  return found;
}
