// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Level } from 'level';
import { makeDirectory, syncDirectory } from '../durable/files.js';
import { ignoreSteps, type OnStep } from '../durable/steps.js';
import type { BackupHeader } from './backup.js';
import { backupDamaged, decodeFrames, type ReadFrame } from './backup-format.js';
import { isBlobId } from './blob-store.js';
import { checkVault } from './check.js';
import { Vault, type VaultCheckpoint } from './vault.js';
import { VaultError } from './vault-error.js';
import type { VaultKey } from './vault-key.js';
import { requireKeyOf, VAULT_FORMAT, writeMarker } from './vault-marker.js';

export interface RestoreOptions {
  /** Where the vault shall lie; nothing may be there. */
  readonly directory: string;
  readonly key: VaultKey;
  /** Also keeps the key beside the vault, as a vault made anew does. */
  readonly keyFile?: string;
  readonly onStep?: OnStep;
}

const ROWS_PER_BATCH = 500;

/**
 * Makes a vault from a backup: writes it beside its place, reads all of it back, and only then
 * moves it there. A restore that was cut off leaves nothing but a folder `….restoring`.
 *
 * @returns the checkpoint of the restored vault
 * @throws VaultError `VAULT_NOT_EMPTY`, `VAULT_KEY_WRONG`, `VAULT_BACKUP_DAMAGED`, and what
 *   {@link checkVault} finds
 */
export async function restoreVault(
  source: AsyncIterable<Uint8Array>,
  options: RestoreOptions,
): Promise<VaultCheckpoint> {
  const { directory, key, onStep = ignoreSteps } = options;
  if ((await stat(directory).catch(() => undefined)) !== undefined) {
    throw new VaultError('VAULT_NOT_EMPTY', `there is something at ${directory}: move it away`, {
      place: directory,
    });
  }
  const draft = `${directory}.restoring`;
  await rm(draft, { recursive: true, force: true });
  await makeDirectory(draft);
  onStep('vault.restore.write');
  await writeDraft(source, draft, key);
  await writeMarker(draft, key);
  if (options.keyFile !== undefined) await key.save(join(draft, options.keyFile));
  const checkpoint = await checkDraft(draft, key);
  onStep('vault.restore.swap');
  await rename(draft, directory);
  await syncDirectory(dirname(directory));
  return checkpoint;
}

async function writeDraft(
  source: AsyncIterable<Uint8Array>,
  draft: string,
  key: VaultKey,
): Promise<void> {
  const db = new Level<string, Buffer>(join(draft, 'rows'), {
    valueEncoding: 'buffer',
    compression: false,
  });
  const writer = new DraftWriter(draft, db);
  const total = createHash('sha256');
  let number = 0;
  let ended = false;
  try {
    for await (const frame of decodeFrames(source)) {
      if (ended) throw backupDamaged(number, 'it follows the end');
      if (number === 0) requireHeader(frame, key);
      if (frame.kind === 'end') {
        if (!key.mac('backup', total.digest()).equals(frame.value)) {
          throw backupDamaged(number, 'frames before it were put in or taken out');
        }
        ended = true;
      } else {
        total.update(frame.bytes);
        await writer.take(frame);
      }
      number += 1;
    }
    if (!ended) throw backupDamaged(number, 'the end is missing');
    await writer.finish();
  } finally {
    await writer.close();
  }
}

function requireHeader(frame: ReadFrame, key: VaultKey): void {
  if (frame.kind !== 'header') throw backupDamaged(0, 'it is not a header');
  const header = JSON.parse(frame.value.toString('utf8')) as BackupHeader;
  if (header.format !== VAULT_FORMAT) {
    throw new VaultError('VAULT_FORMAT_UNKNOWN', 'the backup is of a format not known here');
  }
  requireKeyOf(header, key);
}

/** Puts frames where they belong; holds a few hundred rows and one piece of a file. */
class DraftWriter {
  readonly #draft: string;
  readonly #db: Level<string, Buffer>;
  #rows: { type: 'put'; key: string; value: Buffer }[] = [];
  #blob: FileHandle | undefined;

  constructor(draft: string, db: Level<string, Buffer>) {
    this.#draft = draft;
    this.#db = db;
  }

  async take({ kind, name, value }: ReadFrame): Promise<void> {
    if (kind === 'row') {
      this.#rows.push({ type: 'put', key: name, value: Buffer.from(value) });
      if (this.#rows.length >= ROWS_PER_BATCH) await this.#flushRows();
    } else if (kind === 'blob') {
      await this.#endBlob();
      await this.#beginBlob(name);
    } else if (kind === 'piece') {
      await this.#blob?.appendFile(value);
    }
  }

  async finish(): Promise<void> {
    await this.#endBlob();
    await this.#flushRows();
  }

  async close(): Promise<void> {
    await this.#blob?.close();
    await this.#db.close();
  }

  async #flushRows(): Promise<void> {
    await this.#db.batch(this.#rows, { sync: true });
    this.#rows = [];
  }

  async #beginBlob(id: string): Promise<void> {
    // The end's MAC is still to come: until then a name could lead out of the folder.
    if (!isBlobId(id)) throw new VaultError('VAULT_BACKUP_DAMAGED', 'a document has no valid id');
    const folder = join(this.#draft, 'blobs', id.slice(0, 2));
    await makeDirectory(folder);
    this.#blob = await open(join(folder, id), 'wx', 0o600).catch((error: unknown) => {
      throw isPresent(error) ? repeated(id) : error;
    });
    await syncDirectory(folder);
  }

  async #endBlob(): Promise<void> {
    await this.#blob?.sync();
    await this.#blob?.close();
    this.#blob = undefined;
  }
}

async function checkDraft(draft: string, key: VaultKey): Promise<VaultCheckpoint> {
  const vault = await Vault.open({ directory: draft, key });
  try {
    for await (const { code, message, place } of checkVault(vault)) {
      throw new VaultError(code, message, { place });
    }
    return vault.checkpoint;
  } finally {
    await vault.close();
  }
}

function isPresent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function repeated(id: string): VaultError {
  const message = `the document ${id} is in the vault backup twice; take another one`;
  return new VaultError('VAULT_BACKUP_DAMAGED', message, { place: `blobs/${id}` });
}
