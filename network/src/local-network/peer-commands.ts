// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN } from './administrator.js';
import type { NetworkFolder } from './network-folder.js';
import type { Programs } from './programs.js';
import { runProgram } from './run-program.js';
import { addressOf, type PeerNode } from './topology.js';

/** Runs the `peer` command as an organisation's administrator, at its peer. */
export class PeerCommands {
  readonly #folder: NetworkFolder;
  readonly #programs: Programs;

  constructor(folder: NetworkFolder, programs: Programs) {
    this.#folder = folder;
    this.#programs = programs;
  }

  async joinChannel(peer: PeerNode, genesis: string): Promise<void> {
    await this.run(peer, ['channel', 'join', '-b', genesis]);
  }

  async channels(peer: PeerNode): Promise<string[]> {
    const text = await this.run(peer, ['channel', 'list']);
    // A headline, then one name a line.
    return text.trim().split('\n').slice(1);
  }

  async install(peer: PeerNode, bytes: Uint8Array): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'yulian-'));
    try {
      const file = join(folder, 'chaincode.tar.gz');
      await writeFile(file, bytes, { mode: 0o600 });
      await this.run(peer, ['lifecycle', 'chaincode', 'install', file]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  async installed(peer: PeerNode): Promise<string[]> {
    const text = await this.run(peer, [
      ...['lifecycle', 'chaincode', 'queryinstalled', '--output', 'json'],
    ]);
    const { installed_chaincodes: found = [] } = JSON.parse(text) as {
      readonly installed_chaincodes?: readonly { readonly package_id: string }[];
    };
    return found.map(({ package_id: id }) => id);
  }

  /** @throws NetworkError `PROGRAM_FAILED` */
  run(peer: PeerNode, args: readonly string[]): Promise<string> {
    const tls = this.#folder.tls(peer.mspId, peer.name);
    return runProgram(this.#programs.bin('peer'), args, {
      FABRIC_CFG_PATH: this.#programs.configuration,
      FABRIC_LOGGING_SPEC: 'error',
      CORE_PEER_LOCALMSPID: peer.mspId,
      CORE_PEER_MSPCONFIGPATH: this.#folder.localMsp(peer.mspId, ADMIN),
      CORE_PEER_ADDRESS: addressOf(peer.gateway),
      CORE_PEER_TLS_ENABLED: 'true',
      CORE_PEER_TLS_ROOTCERT_FILE: join(tls, 'ca.crt'),
    });
  }
}
