// SPDX-License-Identifier: Apache-2.0
import { rm } from 'node:fs/promises';
import type { CertificateAuthority } from '../identity/index.js';
import { agree, defineChaincode } from './agreement.js';
import { openAuthority, placeRoot, startAuthority } from './authorities.js';
import { ChaincodeServers, PRODUCT, type ChaincodeProgram } from './chaincode-servers.js';
import { laggingOrderers } from './consensus.js';
import {
  issueToChaincode,
  issueToNodes,
  RENEWAL_DAYS,
  type Authorities,
} from './issue-identities.js';
import { joinChannel } from './joining.js';
import { NetworkError } from './network-error.js';
import { NetworkFolder } from './network-folder.js';
import { Lifecycle, type ChaincodeDefinition } from './lifecycle.js';
import { rootsOf, type NetworkParts } from './network-parts.js';
import { PeerCommands } from './peer-commands.js';
import { Processes } from './processes.js';
import { ensurePrograms, type Programs, type Say } from './programs.js';
import {
  addMember,
  readSettings,
  writeSettings,
  type NetworkSettings,
  type NetworkWish,
} from './settings-file.js';
import { ordererEnvironment, peerEnvironment } from './settings-node.js';
import {
  addressOf,
  layOut,
  ORDERER_MSP,
  serverEndpoint,
  serverName,
  type Topology,
} from './topology.js';
import { isFree, untilListening } from './waiting.js';

const CONSENSUS_MS = 30_000;
const CONSENSUS_ATTEMPTS = 4;

/** A network of Fabric's own servers on this machine, as plain processes. */
export class LocalNetwork implements NetworkParts {
  readonly folder: NetworkFolder;
  readonly settings: NetworkSettings;
  readonly topology: Topology;
  readonly processes: Processes;
  readonly programs: Programs;
  readonly servers: ChaincodeServers;
  readonly peerCommands: PeerCommands;

  private constructor(folder: NetworkFolder, settings: NetworkSettings, programs: Programs) {
    this.folder = folder;
    this.settings = settings;
    this.programs = programs;
    this.topology = layOut(settings.mspIds, settings);
    this.processes = new Processes(folder.processes, folder.logs);
    this.peerCommands = new PeerCommands(folder, programs);
    const { peers } = this.topology;
    this.servers = new ChaincodeServers(folder, peers, this.processes, this.peerCommands);
  }

  /** Finds the network of a folder, running or not. @throws NetworkError `NETWORK_MISSING` */
  static async find(path: string, say: Say): Promise<LocalNetwork> {
    const folder = new NetworkFolder(path);
    const settings = await readSettings(folder);
    if (settings === undefined) {
      throw new NetworkError('NETWORK_MISSING', `there is no network in ${path}: run up first`);
    }
    return new LocalNetwork(folder, settings, await ensurePrograms(say));
  }

  /** The network of a folder; a new one is described there, and not yet started. */
  static async findOrMake(path: string, wish: NetworkWish, say: Say): Promise<LocalNetwork> {
    const programs = await ensurePrograms(say);
    const folder = new NetworkFolder(path);
    const settings = (await readSettings(folder)) ?? (await writeSettings(folder, wish));
    return new LocalNetwork(folder, settings, programs);
  }

  /** This network with one organisation more, of which nothing runs yet. */
  async withOrganisation(mspId: string): Promise<LocalNetwork> {
    const settings = await addMember(this.folder, this.settings, mspId);
    return new LocalNetwork(this.folder, settings, this.programs);
  }

  /** Has an organisation's authority issue under this root. Before the network's first start. */
  async bringRoot(root: CertificateAuthority): Promise<void> {
    const node = this.topology.authorities.find(({ mspId }) => mspId === root.mspId);
    if (node === undefined) throw new RangeError(`no authority of ${root.mspId}`);
    await placeRoot(this.folder.state(node.name), root);
  }

  /**
   * Starts every process that does not run, and completes what an earlier start has left undone.
   *
   * @param withinDays certificates of processes that end so soon are issued anew
   * @returns the certificate authorities by MSP id, ready to issue
   * @throws NetworkError `PORT_IN_USE`, `PROCESS_ENDED`, `NOT_READY`, `PROGRAM_FAILED`,
   *   `AUTHORITY_REFUSED`
   */
  async up(
    say: Say,
    program: ChaincodeProgram = PRODUCT,
    withinDays = RENEWAL_DAYS,
  ): Promise<Authorities> {
    await this.#requireFreePorts();
    say('Certificate authorities ...');
    const authorities = await this.startAuthorities();
    const renewal = { authorities, withinDays };
    // They read their certificates when they start.
    for (const name of await issueToNodes(this.folder, this.topology, renewal)) {
      if ((await this.processes.find(name)) === undefined) continue;
      say(`${name} is started again, with new certificates ...`);
      await this.processes.stop(name);
    }
    say('Orderers and peers ...');
    await Promise.all([this.#startOrderers(), this.#startPeers()]);
    for (const channel of this.settings.channels) {
      await joinChannel(this, channel, (name) => this.processes.requireRunning(name));
      await this.#awaitConsensus(channel);
    }
    say('Chaincode ...');
    for (const sequence of await this.servers.served()) {
      await this.startChaincode({ sequence, authorities, program });
    }
    return authorities;
  }

  /** Starts the servers of a sequence, with certificates of their own. */
  async startChaincode({
    sequence,
    authorities,
    program,
  }: {
    readonly sequence: number;
    readonly authorities: Authorities;
    readonly program: ChaincodeProgram;
  }): Promise<void> {
    const { peers } = this.topology;
    await issueToChaincode(this.folder, peers, { sequence, authorities });
    await this.servers.start(sequence, program);
  }

  /**
   * Has all organisations agree on chaincode of a channel, unless they have. Each name is a
   * namespace of its own; the program behind is the same.
   *
   * @throws NetworkError `NOT_READY`
   */
  define(channel: string, names?: readonly string[]): Promise<void> {
    return defineChaincode(this, channel, names);
  }

  /** To be closed. */
  openLifecycle(): Promise<Lifecycle> {
    return Lifecycle.open(this.folder, this.topology.peers);
  }

  /** Has every organisation approve a definition whose servers run, and commits it. */
  agree(lifecycle: Lifecycle, channel: string, definition: ChaincodeDefinition): Promise<void> {
    return agree(this, lifecycle, channel, definition);
  }

  /** Stops these processes, or all; what they keep stays. */
  async down(names: readonly string[] = []): Promise<void> {
    const stopped = names.length > 0 ? names : await this.processes.names();
    await Promise.all(stopped.map((name) => this.processes.stop(name)));
  }

  /** Stops all processes and removes all that is theirs. */
  async reset(): Promise<void> {
    await this.down();
    await rm(this.folder.path, { recursive: true, force: true });
  }

  /** Root certificates by MSP id, PEM. */
  roots(): Promise<ReadonlyMap<string, string>> {
    return rootsOf(this);
  }

  /** A port that something else has would be found out only by a process that ends. */
  async #requireFreePorts(): Promise<void> {
    const { authorities, orderers, peers } = this.topology;
    const served = await this.servers.served();
    const wanted = [
      ...authorities.map(({ name, api }) => [name, api] as const),
      ...orderers.map(({ name, general }) => [name, general] as const),
      ...peers.map(({ name, gateway }) => [name, gateway] as const),
      ...served.flatMap((sequence) =>
        peers.map((peer) => [serverName(peer, sequence), serverEndpoint(peer, sequence)] as const),
      ),
    ];
    for (const [name, endpoint] of wanted) {
      if ((await this.processes.find(name)) !== undefined || (await isFree(endpoint))) continue;
      const place = addressOf(endpoint);
      const advice = 'choose another --port-base, or stop what has it';
      throw new NetworkError('PORT_IN_USE', `${place}, for ${name}, is in use: ${advice}`);
    }
  }

  /** Starts the certificate authorities that do not run; answers all, ready to issue. */
  async startAuthorities(): Promise<Authorities> {
    const { programs, processes } = this;
    const secret = this.settings.registrarSecret;
    const entries = this.topology.authorities.map(async (node) => {
      const address = await startAuthority(node, this.folder, { programs, processes, secret });
      return [node.mspId, await openAuthority(node, address, secret)] as const;
    });
    return new Map(await Promise.all(entries));
  }

  async #startOrderers(): Promise<void> {
    await Promise.all(
      this.topology.orderers.map(async (node) => {
        const { name, general } = node;
        await this.processes.start({
          name,
          command: this.programs.bin('orderer'),
          args: [],
          env: {
            FABRIC_CFG_PATH: this.programs.configuration,
            ...ordererEnvironment(node, this.folder.places(ORDERER_MSP, name)),
          },
          cwd: this.folder.state(name),
        });
        await untilListening(general, name, this.processes);
      }),
    );
  }

  /** An orderer can hang while it starts (ADR 0015): then it is started once more. */
  async #awaitConsensus(channel: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const lagging = await laggingOrderers(this.topology.orderers, channel, CONSENSUS_MS);
      if (lagging.length === 0) return;
      const names = lagging.map(({ name }) => name);
      if (attempt === CONSENSUS_ATTEMPTS) {
        throw new NetworkError('NOT_READY', `${names.join(', ')} did not come along on ${channel}`);
      }
      for (const name of names) await this.processes.stop(name, 'SIGKILL');
      await this.#startOrderers();
    }
  }

  async #startPeers(): Promise<void> {
    const { peers } = this.topology;
    await Promise.all(
      peers.map(async (node) => {
        const { name, mspId, gateway } = node;
        const others = peers.filter((other) => other !== node);
        await this.processes.start({
          name,
          command: this.programs.bin('peer'),
          args: ['node', 'start'],
          env: {
            FABRIC_CFG_PATH: this.programs.configuration,
            ...peerEnvironment(node, this.folder.places(mspId, name), others),
          },
          cwd: this.folder.state(name),
        });
        await untilListening(gateway, name, this.processes);
      }),
    );
  }
}
