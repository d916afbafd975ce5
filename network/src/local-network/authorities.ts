// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivateFile, type CertificateUse, type KeyPair } from '../identity/index.js';
import type { Identity } from '../ledger.js';
import { enrol, register, revoke, type AuthorityAddress } from './authority-client.js';
import type { NetworkFolder } from './network-folder.js';
import type { Processes } from './processes.js';
import type { Programs } from './programs.js';
import {
  AUTHORITY_SETTINGS,
  AUTHORITY_START,
  authorityEnvironment,
  authoritySettings,
  REGISTRAR,
} from './settings-authority.js';
import type { AuthorityNode } from './topology.js';
import { untilListening } from './waiting.js';

/** What a certificate authority of the network is asked to issue. */
export interface Wanted {
  readonly id: string;
  readonly type: CertificateUse;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A running certificate authority, with its registrar's key. */
export class Authority {
  readonly mspId: string;
  readonly root: string;
  readonly #address: AuthorityAddress;
  readonly #registrar: KeyPair;

  constructor(mspId: string, address: AuthorityAddress, registrar: KeyPair) {
    this.mspId = mspId;
    this.root = address.root;
    this.#address = address;
    this.#registrar = registrar;
  }

  /**
   * Registers and enrols.
   *
   * @param key the key that is certified, PEM, or whoever signs with it elsewhere; a new one is made
   *   without it
   */
  async issue(wanted: Wanted, key?: string | Identity): Promise<KeyPair> {
    const secret = await this.#register(wanted);
    return enrol(this.#address, { id: wanted.id, secret, key });
  }

  /** What a process that others reach at `hosts` proves itself with in TLS. */
  async issueTls(wanted: Wanted, hosts: readonly string[], key?: string): Promise<KeyPair> {
    const secret = await this.#register(wanted);
    return enrol(this.#address, { id: wanted.id, secret, key, tlsHosts: hosts });
  }

  /**
   * Takes a certificate back, for ever.
   *
   * @param serial hex, as the certificate says it
   * @returns PEM of the list of all that were taken back
   * @throws NetworkError `AUTHORITY_REFUSED`
   */
  revoke(serial: string): Promise<string> {
    return revoke(this.#address, this.#registrar, serial);
  }

  async #register({ id, type, attributes }: Wanted): Promise<string> {
    // Kept nowhere: who is to enrol once more gets another.
    const secret = randomBytes(24).toString('base64url');
    await register(this.#address, this.#registrar, {
      id,
      secret,
      type,
      ...(attributes && { attributes }),
    });
    return secret;
  }
}

/** Puts a root where a fabric-ca-server that is started at `home` finds its own. */
export async function placeRoot(home: string, { certificate, privateKey }: KeyPair): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  await writePrivateFile(join(home, 'ca-key.pem'), privateKey);
  await writePrivateFile(join(home, 'ca-cert.pem'), certificate);
}

/** Writes the settings with which a fabric-ca-server starts. */
export async function writeAuthoritySettings(
  node: AuthorityNode,
  folder: NetworkFolder,
  secret: string,
): Promise<void> {
  const home = folder.state(node.name);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const hosts = [node.api.host, 'localhost'];
  const text = authoritySettings(node, secret, hosts);
  await writePrivateFile(join(home, AUTHORITY_SETTINGS), text);
}

/** Starts a fabric-ca-server; answers when it takes requests. */
export async function startAuthority(
  node: AuthorityNode,
  folder: NetworkFolder,
  { programs, processes, secret }: { programs: Programs; processes: Processes; secret: string },
): Promise<AuthorityAddress> {
  const home = folder.state(node.name);
  await writeAuthoritySettings(node, folder, secret);
  await processes.start({
    name: node.name,
    command: programs.bin('fabric-ca-server'),
    args: AUTHORITY_START,
    env: authorityEnvironment(home),
    cwd: home,
  });
  return awaitAuthority(node, folder, processes);
}

/** Waits until a fabric-ca-server takes requests. @throws NetworkError `NOT_READY`, `PROCESS_ENDED` */
export async function awaitAuthority(
  { name, api }: AuthorityNode,
  folder: NetworkFolder,
  processes?: Processes,
): Promise<AuthorityAddress> {
  await untilListening(api, name, processes);
  return { api, root: await readFile(join(folder.state(name), 'ca-cert.pem'), 'utf8') };
}

/** The registrar's certificate, as whom everything else is registered. */
export async function openAuthority(
  { mspId }: AuthorityNode,
  address: AuthorityAddress,
  secret: string,
): Promise<Authority> {
  return new Authority(mspId, address, await enrol(address, { id: REGISTRAR, secret }));
}
