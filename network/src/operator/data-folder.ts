// SPDX-License-Identifier: Apache-2.0
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OrdererAddress, PeerAddress } from '../fabric/options.js';
import { writePrivateFile } from '../identity/index.js';

/** An organisation of the consortium file. */
export interface OrganisationEntry {
  readonly mspId: string;
  readonly name: string;
  /** PEM. */
  readonly root: string;
  /** `<USCC>.<role>` of each identity in its folder. */
  readonly identities: readonly IdentityEntry[];
}

/** One identity: a unit in a role. */
export interface IdentityEntry {
  readonly unit: string;
  readonly role: string;
  readonly level: string;
}

/**
 * `consortium.json`: what a data folder is for; written by `init`, before the ledger, and again when a
 * unit or an organisation that joins later gets its identities.
 */
export interface ConsortiumFile {
  readonly format: 1;
  /** Which ledger it is on; the embedded one where nothing is said. */
  readonly ledger?: 'embedded' | 'fabric';
  readonly name: string;
  readonly channel: string;
  readonly chaincode: { readonly name: string; readonly version: string };
  readonly endorsements: number;
  readonly organisations: readonly OrganisationEntry[];
  readonly orderer: { readonly mspId: string; readonly root: string };
}

/** `fabric.json`: how the network is reached; beside a consortium file whose ledger is Fabric. */
export interface FabricConnection {
  readonly format: 1;
  readonly peers: readonly PeerAddress[];
  /** To be looked at only; absent where they are not known. */
  readonly orderers?: readonly OrdererAddress[];
}

/** `migration.json`: a folder's part in a migration. */
export interface MigrationMark {
  readonly format: 1;
  readonly role: 'source' | 'target';
  /** Root over the state that is taken over, hex. */
  readonly root: string;
  /** Of the target: a gateway may open it. */
  readonly isDone: boolean;
}

/** Where things lie in a data folder. */
export class DataFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  get ledger(): string {
    return join(this.path, 'ledger');
  }

  get index(): string {
    return join(this.path, 'index');
  }

  get orderer(): string {
    return join(this.path, 'orderer');
  }

  /** Private key that opens backups; the operator moves it away. */
  get recoveryKey(): string {
    return join(this.path, 'recovery.key');
  }

  /** Public key to which backups are sealed. */
  get recoveryRecipient(): string {
    return join(this.path, 'recovery.pub');
  }

  organisation(mspId: string): string {
    return join(this.path, 'organisations', mspId);
  }

  /** The organisation's certificate authority. */
  authority(mspId: string): string {
    return join(this.organisation(mspId), 'ca');
  }

  /** The identity with which the organisation endorses. */
  endorser(mspId: string): string {
    return join(this.organisation(mspId), 'peer');
  }

  identity(mspId: string, unit: string, role: string): string {
    return join(this.organisation(mspId), 'identities', `${unit}.${role}`);
  }

  vault(mspId: string): string {
    return join(this.organisation(mspId), 'vault');
  }

  /** @returns undefined in a folder that was never initialised */
  readConsortium(): Promise<ConsortiumFile | undefined> {
    return this.#read<ConsortiumFile>('consortium.json');
  }

  writeConsortium(consortium: ConsortiumFile): Promise<void> {
    return this.#write('consortium.json', consortium);
  }

  /** @returns undefined where the ledger is not Fabric */
  readFabricConnection(): Promise<FabricConnection | undefined> {
    return this.#read<FabricConnection>('fabric.json');
  }

  writeFabricConnection(connection: FabricConnection): Promise<void> {
    return this.#write('fabric.json', connection);
  }

  /** @returns undefined in a folder that has no part in a migration */
  readMigration(): Promise<MigrationMark | undefined> {
    return this.#read<MigrationMark>('migration.json');
  }

  writeMigration(mark: MigrationMark): Promise<void> {
    return this.#write('migration.json', mark);
  }

  async removeMigration(): Promise<void> {
    await rm(join(this.path, 'migration.json'), { force: true });
  }

  async #read<T>(name: string): Promise<T | undefined> {
    try {
      return JSON.parse(await readFile(join(this.path, name), 'utf8')) as T;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async #write(name: string, content: object): Promise<void> {
    const text = `${JSON.stringify(content, undefined, 2)}\n`;
    await writePrivateFile(join(this.path, name), text);
  }
}
