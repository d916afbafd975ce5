// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePrivateFile } from '../identity/index.js';
import { packageChaincode, type ChaincodePackage } from './chaincode-package.js';
import type { NetworkFolder } from './network-folder.js';
import type { PeerCommands } from './peer-commands.js';
import type { Processes } from './processes.js';
import { chaincodeEnvironment } from './settings-chaincode.js';
import { serverEndpoint, serverName, type PeerNode } from './topology.js';
import { untilListening } from './waiting.js';

/** The chaincode's name on the channel. */
export const CHAINCODE = 'yulian';

/** A program that serves the chaincode of one organisation. */
export interface ChaincodeProgram {
  readonly module: string;
  /** What its environment has beside, at this organisation. */
  readonly env?: (mspId: string) => Readonly<Record<string, string>>;
}

/** The product's own contracts. */
export const PRODUCT: ChaincodeProgram = {
  module: fileURLToPath(import.meta.resolve('@yulian/chaincode/main')),
};

/** `chaincode.json`: which sequences of the definition have servers. Two during an upgrade. */
interface ServedFile {
  readonly format: 1;
  readonly sequences: readonly number[];
}

const FIRST: readonly number[] = [1];

/**
 * The chaincode servers, one for each organisation and served sequence. A sequence and the next have
 * different ports, so that both can run while the organisations move from one to the other.
 */
export class ChaincodeServers {
  readonly #folder: NetworkFolder;
  readonly #peers: readonly PeerNode[];
  readonly #processes: Processes;
  readonly #peerCommands: PeerCommands;

  constructor(
    folder: NetworkFolder,
    peers: readonly PeerNode[],
    processes: Processes,
    peerCommands: PeerCommands,
  ) {
    this.#folder = folder;
    this.#peers = peers;
    this.#processes = processes;
    this.#peerCommands = peerCommands;
  }

  /** The sequences that have servers whenever the network runs. */
  async served(): Promise<readonly number[]> {
    const text = await readFile(this.#folder.chaincode, 'utf8').catch(() => undefined);
    return text === undefined ? FIRST : (JSON.parse(text) as ServedFile).sequences;
  }

  async serve(sequences: readonly number[]): Promise<void> {
    const file: ServedFile = { format: 1, sequences };
    await writePrivateFile(this.#folder.chaincode, JSON.stringify(file));
  }

  /** Starts the servers of a sequence, and has every peer know where its own is. */
  async start(sequence: number, program: ChaincodeProgram): Promise<void> {
    await Promise.all(
      this.#peers.map(async (peer) => {
        const found = await packageOf(this.#folder, peer, sequence);
        await this.#startOne(peer, { sequence, id: found.id, program });
        await installPackage(this.#peerCommands, peer, found);
      }),
    );
  }

  async stop(sequence: number): Promise<void> {
    await Promise.all(this.#peers.map((peer) => this.#processes.stop(serverName(peer, sequence))));
  }

  async #startOne(
    peer: PeerNode,
    { sequence, id, program }: { sequence: number; id: string; program: ChaincodeProgram },
  ): Promise<void> {
    const name = serverName(peer, sequence);
    const endpoint = serverEndpoint(peer, sequence);
    const tls = this.#folder.chaincodeTls(peer.mspId, sequence);
    await this.#processes.start({
      name,
      command: process.execPath,
      args: [program.module],
      env: {
        ...program.env?.(peer.mspId),
        CHAINCODE_ID: id,
        ...chaincodeEnvironment(endpoint, tls),
      },
      cwd: this.#folder.state(name),
    });
    await untilListening(endpoint, name, this.#processes);
  }
}

/** The package by which a peer finds its server of a sequence. */
export async function packageOf(
  folder: NetworkFolder,
  peer: PeerNode,
  sequence: number,
): Promise<ChaincodePackage> {
  const tls = folder.chaincodeTls(peer.mspId, sequence);
  const [root, certificate, privateKey] = await Promise.all(
    ['ca.crt', 'server.crt', 'server.key'].map((name) => readFile(join(tls, name), 'utf8')),
  );
  return packageChaincode(`${CHAINCODE}_${String(sequence)}`, {
    address: serverEndpoint(peer, sequence),
    root: root ?? '',
    client: { certificate: certificate ?? '', privateKey: privateKey ?? '' },
  });
}

/** Has a peer know where its server of a sequence is. */
export async function installPackage(
  commands: PeerCommands,
  peer: PeerNode,
  { id, bytes }: ChaincodePackage,
): Promise<void> {
  const installed = await commands.installed(peer);
  if (!installed.includes(id)) await commands.install(peer, bytes);
}
