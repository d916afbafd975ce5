// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writePrivateFile } from '../identity/index.js';
import { defineChaincode } from '../local-network/agreement.js';
import {
  awaitAuthority,
  openAuthority,
  writeAuthoritySettings,
} from '../local-network/authorities.js';
import { installPackage, packageOf } from '../local-network/chaincode-servers.js';
import { laggingOrderers } from '../local-network/consensus.js';
import { handOver } from '../local-network/hand-over.js';
import {
  issueToChaincode,
  issueToNodes,
  issueToUnits,
  RENEWAL_DAYS,
} from '../local-network/issue-identities.js';
import { genesisOf } from '../local-network/genesis.js';
import { joinChannel } from '../local-network/joining.js';
import { NetworkError } from '../local-network/network-error.js';
import type { NetworkParts } from '../local-network/network-parts.js';
import { PeerCommands } from '../local-network/peer-commands.js';
import type { Programs } from '../local-network/programs.js';
import { proveReady } from '../local-network/ready.js';
import { DEFAULT_BATCHING } from '../local-network/settings-channel.js';
import { readSettings, writeSettings } from '../local-network/settings-file.js';
import { endorsementsOf } from '../operator/consortium-plan.js';
import { DataFolder } from '../operator/data-folder.js';
import { founderOf } from '../operator/found.js';
import { FIRST_SEQUENCE, type ContainerNetwork } from './layout.js';

const CONSENSUS_MS = 120_000;

/** Writes what the authorities start with, and passwords. Does nothing that was done. */
export async function prepare(network: ContainerNetwork): Promise<void> {
  const settings =
    (await readSettings(network.folder)) ?? (await writeSettings(network.folder, wishOf(network)));
  for (const node of network.topology.authorities) {
    await writeAuthoritySettings(node, network.folder, settings.registrarSecret);
  }
  if (await exists(network.grafanaPassword)) return;
  await mkdir(dirname(network.grafanaPassword), { recursive: true, mode: 0o700 });
  await writePrivateFile(network.grafanaPassword, randomBytes(24).toString('base64url'));
}

/**
 * Has every process, administrator and unit its certificates issued, anew where they end soon, and
 * makes the first block. Does nothing else that was done.
 *
 * @throws NetworkError `NETWORK_MISSING`, `NOT_READY`, `AUTHORITY_REFUSED`, `PROGRAM_FAILED`
 */
export async function issue(network: ContainerNetwork, programs: Programs): Promise<void> {
  const parts = await partsOf(network, programs);
  const { folder, topology, settings } = parts;
  const authorities = new Map(
    await Promise.all(
      topology.authorities.map(async (node) => {
        const address = await awaitAuthority(node, folder);
        return [node.mspId, await openAuthority(node, address, settings.registrarSecret)] as const;
      }),
    ),
  );
  const renewal = { authorities, withinDays: RENEWAL_DAYS };
  await issueToNodes(folder, topology, renewal);
  for (const organisation of network.plan.organisations) {
    const own = { ...network.plan, organisations: [organisation] };
    await issueToUnits(new DataFolder(network.dataOf(organisation.mspId)), own, renewal);
  }
  await issueToChaincode(folder, topology.peers, { sequence: FIRST_SEQUENCE, authorities });
  for (const peer of topology.peers) {
    const { id } = await packageOf(folder, peer, FIRST_SEQUENCE);
    await writePrivateFile(network.packageIdFile(peer.mspId, FIRST_SEQUENCE), id);
  }
  await genesisOf(parts, network.plan.channel);
}

/**
 * Joins orderers and peers to the channel, has the organisations agree on the chaincode, hands each
 * gateway what it opens the ledger with, and founds the consortium. Does nothing that was done.
 *
 * @returns the number of the block that shows that all works
 * @throws NetworkError `NETWORK_MISSING`, `NOT_READY`, `PROGRAM_FAILED`
 */
export async function join(network: ContainerNetwork, programs: Programs): Promise<number> {
  const { plan } = network;
  const parts = await partsOf(network, programs);
  const { folder, topology } = parts;
  await joinChannel(parts, plan.channel);
  const lagging = await laggingOrderers(topology.orderers, plan.channel, CONSENSUS_MS);
  if (lagging.length > 0) {
    const names = lagging.map(({ name }) => name).join(', ');
    throw new NetworkError('NOT_READY', `${names} did not come along: restart what hangs`);
  }
  const commands = new PeerCommands(folder, programs);
  for (const peer of topology.peers) {
    await installPackage(commands, peer, await packageOf(folder, peer, FIRST_SEQUENCE));
  }
  await defineChaincode(parts, plan.channel);
  for (const { mspId } of plan.organisations) {
    const data = new DataFolder(network.dataOf(mspId));
    await handOver(parts, data, plan, (other) => other === mspId);
  }
  const founder = new DataFolder(network.dataOf(founderOf(plan).mspId));
  const consortium = await founder.readConsortium();
  if (consortium === undefined) throw new NetworkError('NOT_READY', 'nothing was handed over');
  const { status } = await proveReady(founder, consortium, plan);
  return status.blockNumber;
}

async function partsOf(network: ContainerNetwork, programs: Programs): Promise<NetworkParts> {
  const { folder, topology } = network;
  const settings = await readSettings(folder);
  if (settings === undefined) {
    throw new NetworkError('NETWORK_MISSING', `there is no network in ${folder.path}: prepare it`);
  }
  return { folder, topology, settings, programs };
}

function wishOf({ plan, layout }: ContainerNetwork): Parameters<typeof writeSettings>[1] {
  const mspIds = plan.organisations.map(({ mspId }) => mspId);
  return {
    mspIds,
    portBase: layout.placing.portBase,
    channels: [plan.channel],
    endorsements: endorsementsOf(plan),
    batching: DEFAULT_BATCHING,
  };
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
