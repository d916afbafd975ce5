// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { common } from '@hyperledger/fabric-protos';
import { changeChannel, configIn } from './channel-configuration.js';
import { CHAINCODE, PRODUCT, type ChaincodeProgram } from './chaincode-servers.js';
import { writeGenesis } from './genesis.js';
import { issueToNodes, RENEWAL_DAYS, type Authorities } from './issue-identities.js';
import type { LocalNetwork } from './local-network.js';
import type { Say } from './programs.js';
import { upgrade } from './upgrade.js';

const MEMBERS = 'Application';

/** A network with one organisation more. */
export interface GrownNetwork {
  readonly network: LocalNetwork;
  readonly authorities: Authorities;
}

/**
 * Brings an organisation into a network that runs: an authority, a peer and a chaincode server of
 * its own, its place in the channels' configuration, signed by a majority of the members before it,
 * and a definition of the chaincode that counts its endorsements too. Run again, it goes on where it
 * was cut off.
 *
 * @throws NetworkError as `LocalNetwork.up`, `changeChannel` and `upgrade`
 */
export async function addOrganisation(
  before: LocalNetwork,
  mspId: string,
  say: Say,
  program: ChaincodeProgram = PRODUCT,
): Promise<GrownNetwork> {
  const network = await before.withOrganisation(mspId);
  say('Its certificate authority ...');
  const issuing = { authorities: await network.startAuthorities(), withinDays: RENEWAL_DAYS };
  await issueToNodes(network.folder, network.topology, issuing);
  const { channels } = network.settings;
  for (const channel of channels) {
    say(`Its place in ${channel} ...`);
    await admitToChannel(network, channel, mspId);
  }
  const authorities = await network.up(say, program);
  for (const channel of channels) {
    if (await countsAll(network, channel)) continue;
    await upgrade(network, channel, say, program);
  }
  return { network, authorities };
}

/** Whether the chaincode's definition knows all members, this one too. */
async function countsAll(network: LocalNetwork, channel: string): Promise<boolean> {
  const lifecycle = await network.openLifecycle();
  try {
    const found = await lifecycle.committed(channel, CHAINCODE);
    const wanted = lifecycle.policyOf(network.settings.endorsements);
    return found !== undefined && Buffer.compare(found.policy, wanted) === 0;
  } finally {
    lifecycle.close();
  }
}

async function admitToChannel(
  network: LocalNetwork,
  channel: string,
  mspId: string,
): Promise<void> {
  const group = await groupOf(network, channel, mspId);
  const peers = network.topology.peers.filter((peer) => peer.mspId !== mspId);
  const { folder, programs, peerCommands, topology } = network;
  const members = { folder, programs, peerCommands, topology: { ...topology, peers } };
  const majority = peers.slice(0, Math.floor(peers.length / 2) + 1);
  const signers = majority.map((peer) => peer.mspId);
  await changeChannel(members, channel, signers, (config) => {
    const groups = config.getChannelGroup()?.getGroupsMap().get(MEMBERS)?.getGroupsMap();
    if (groups === undefined) throw new TypeError(`${channel} has no members`);
    if (!groups.has(mspId)) groups.set(mspId, group);
  });
}

/** What the channel would say of the organisation, had it been there from the first block on. */
async function groupOf(
  network: LocalNetwork,
  channel: string,
  mspId: string,
): Promise<common.ConfigGroup> {
  const place = await mkdtemp(join(tmpdir(), 'yulian-member-'));
  try {
    const block = await readFile(await writeGenesis(network, channel, place));
    const groups = configIn(common.Block.deserializeBinary(block))
      .getChannelGroup()
      ?.getGroupsMap();
    const group = groups?.get(MEMBERS)?.getGroupsMap().get(mspId);
    if (group === undefined) throw new TypeError(`the first block would not name ${mspId}`);
    return group;
  } finally {
    await rm(place, { recursive: true });
  }
}
