// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '@hyperledger/fabric-gateway';
import { DEFAULT_DEADLINES, PeerConnection } from '../fabric/index.js';
import { createIdentity } from '../identity/index.js';
import type { Identity } from '../ledger.js';
import type { NetworkFolder } from './network-folder.js';
import { addressOf, type PeerNode } from './topology.js';

/** Name of an organisation's administrator: who joins channels and approves chaincode. */
export const ADMIN = 'admin';

/** One organisation's administrator, connected to its peer. */
export class Administrator {
  readonly mspId: string;
  readonly #identity: Identity;
  readonly #connection: PeerConnection;

  private constructor(identity: Identity, connection: PeerConnection) {
    this.mspId = identity.mspId;
    this.#identity = identity;
    this.#connection = connection;
  }

  /** To be closed. */
  static async open(folder: NetworkFolder, node: PeerNode): Promise<Administrator> {
    const { mspId, name, gateway } = node;
    const place = folder.localMsp(mspId, ADMIN);
    const [certificate, privateKey, tlsRoot] = await Promise.all([
      readFile(join(place, 'signcerts', 'certificate.pem'), 'utf8'),
      readFile(join(place, 'keystore', 'key.pem'), 'utf8'),
      readFile(join(folder.tls(mspId, name), 'ca.crt'), 'utf8'),
    ]);
    const address = addressOf(gateway);
    return new Administrator(
      createIdentity({ mspId, certificate, privateKey }),
      new PeerConnection({ mspId, address, tlsName: name, tlsRoot }, DEFAULT_DEADLINES),
    );
  }

  /** Chaincode on a channel; Fabric's own too. */
  contract(channel: string, chaincode: string): Contract {
    return this.#connection.as(this.#identity).getNetwork(channel).getContract(chaincode);
  }

  close(): void {
    this.#connection.close();
  }
}
