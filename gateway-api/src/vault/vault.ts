// SPDX-License-Identifier: Apache-2.0
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DiskSpace, RESERVED_BYTES } from '../durable/disk-space.js';
import { makeDirectory } from '../durable/files.js';
import { ignoreSteps, type OnStep } from '../durable/steps.js';
import { ArchivePackages } from './archive-packages.js';
import { BatchLeaves } from './batch-leaves.js';
import { BlobStore } from './blob-store.js';
import { requireRoom } from './blob-writer.js';
import { Documents } from './documents.js';
import { VaultHolderPseudonyms } from './holder-pseudonyms.js';
import { Openings } from './openings.js';
import { PartialUploads } from './partial-uploads.js';
import { RowStore } from './row-store.js';
import { SubjectPseudonyms } from './subject-pseudonyms.js';
import { openVaultKey, type VaultKey } from './vault-key.js';
import { readMarker, requireKeyOf, writeMarker } from './vault-marker.js';

export interface VaultOptions {
  /** The organisation's own directory, such as `DATA_DIR/vault/<mspId>`. */
  readonly directory: string;
  /** The master key; left out: it is read from `key` in the directory, and made there at first. */
  readonly key?: VaultKey;
  readonly onStep?: OnStep;
  /** Bytes of the disk that new work leaves; default {@link RESERVED_BYTES}. */
  readonly reservedBytes?: number;
}

interface Files {
  readonly blobs: BlobStore;
  readonly parts: BlobStore;
  readonly space: DiskSpace;
}

/** How far a vault had come: to be kept outside, and compared with later. */
export interface VaultCheckpoint {
  /** Number of writes so far, decimal. */
  readonly writes: string;
  readonly rows: string;
  /** Over all rows, hex. */
  readonly digest: string;
}

/**
 * One organisation's off-chain store: document bytes, openings, batch leaves, and the outbox of
 * its transactions. Primary data: what is acknowledged is synced, encrypted and in every backup.
 */
export class Vault {
  readonly directory: string;
  readonly key: VaultKey;
  readonly rows: RowStore;
  readonly blobs: BlobStore;
  readonly archives: ArchivePackages;
  readonly documents: Documents;
  readonly openings: Openings;
  readonly batches: BatchLeaves;
  readonly holders: VaultHolderPseudonyms;
  readonly subjects: SubjectPseudonyms;
  readonly uploads: PartialUploads;
  readonly #space: DiskSpace;

  private constructor(
    directory: string,
    key: VaultKey,
    rows: RowStore,
    { blobs, parts, space }: Files,
  ) {
    this.directory = directory;
    this.key = key;
    this.rows = rows;
    this.#space = space;
    this.blobs = blobs;
    this.archives = new ArchivePackages(rows);
    this.documents = new Documents(rows, blobs, key);
    this.openings = new Openings(rows);
    this.batches = new BatchLeaves(rows);
    this.holders = new VaultHolderPseudonyms(rows, key);
    this.subjects = new SubjectPseudonyms(rows, key);
    this.uploads = new PartialUploads(rows, parts);
  }

  /**
   * Opens a vault, or makes one where there is none.
   *
   * @throws VaultError `VAULT_LOCKED`, `VAULT_KEY_*`, `VAULT_FORMAT_UNKNOWN`, `VAULT_ROWS_MISSING`,
   *   `VAULT_ROWS_UNREADABLE`
   */
  static async open(options: VaultOptions): Promise<Vault> {
    const { directory, key, onStep = ignoreSteps, reservedBytes = RESERVED_BYTES } = options;
    await makeDirectory(directory);
    const space = new DiskSpace(directory, reservedBytes);
    const marker = await readMarker(directory);
    const mayCreate = marker === undefined;
    const isNew = mayCreate && !(await exists(join(directory, 'rows')));
    const vaultKey = key ?? (await openVaultKey(keyFileOf(directory), isNew));
    if (marker !== undefined) requireKeyOf(marker, vaultKey);
    const rows = await RowStore.open({ directory, key: vaultKey, mayCreate, space, onStep });
    try {
      const files = { key: vaultKey, space, onStep };
      const blobs = await BlobStore.open(directory, files);
      const parts = await BlobStore.open(join(directory, 'uploads'), files);
      const vault = new Vault(directory, vaultKey, rows, { blobs, parts, space });
      await vault.batches.recover();
      await blobs.recover(async (id) => (await vault.documents.get(id)) !== undefined);
      await vault.uploads.recover();
      // Last: a vault that was not made to the end is made again, and holds nothing yet.
      if (mayCreate) await writeMarker(directory, vaultKey);
      return vault;
    } catch (error) {
      await rows.close();
      throw error;
    }
  }

  /** How far the vault has come. */
  get checkpoint(): VaultCheckpoint {
    const { sequence, count, digest } = this.rows.sum;
    return { writes: String(sequence), rows: String(count), digest };
  }

  /**
   * Called before work begins that will write, so that work is not left half done.
   *
   * @throws VaultError `VAULT_FULL`
   */
  async requireRoom(): Promise<void> {
    await requireRoom(this.#space, 0, 'new-work');
  }

  /** Whether new work can be written now. A vault that a full disk has stopped goes on by itself. */
  async isWritable(): Promise<boolean> {
    return (await this.#space.take(0, 'new-work')) && (await this.rows.isWritable());
  }

  async close(): Promise<void> {
    await this.rows.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** Where a vault keeps its master key unless it is handed in. */
export function keyFileOf(directory: string): string {
  return join(directory, 'key');
}
