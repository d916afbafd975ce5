// SPDX-License-Identifier: Apache-2.0
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LedgerError } from '../errors.js';
import { BackupWriter, type BackupTrailer } from './backup-format.js';
import { syncDirectory } from './files.js';
import { openLocked } from './lock.js';
import { stateDigest } from './state-digest.js';
import type { StepHook } from './steps.js';
import type { StoreReader } from './store-reader.js';

/** A backup that is durable on disk. */
export interface BackupReport extends BackupTrailer {
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 that the file ends with, over all before it, hex. */
  readonly sha256: string;
}

/** How to back up. */
export interface BackupOptions {
  readonly onProgress?: (done: number, height: number) => void;
  /** Fault injection. */
  readonly onStep?: StepHook;
}

/**
 * Writes all blocks of a ledger that no process has open into one file.
 *
 * @throws LedgerError `LEDGER_LOCKED`, `LEDGER_CORRUPT`, `LEDGER_UNAVAILABLE`
 */
export async function backupFolder(
  directory: string,
  file: string,
  options?: BackupOptions,
): Promise<BackupReport> {
  const locked = await openLocked(directory, { create: false });
  try {
    return await backup(locked.store.reader, file, options);
  } finally {
    await locked.close();
  }
}

/**
 * Writes all blocks that `source` holds into one file, which appears under its name only when it is
 * complete and durable. Blocks are enough: everything else follows from them.
 *
 * @param source a snapshot, if the ledger is running
 * @param file must not exist
 * @throws LedgerError `LEDGER_CORRUPT`; the file system's errors
 */
export async function backup(
  source: StoreReader,
  file: string,
  { onProgress, onStep }: BackupOptions = {},
): Promise<BackupReport> {
  const head = source.head();
  if (head === undefined) throw new LedgerError('LEDGER_CORRUPT', 'the ledger has no head');
  const partial = `${file}.partial`;
  const handle = await open(partial, 'w', 0o600);
  try {
    const writer = new BackupWriter(handle);
    await writer.begin();
    for (let number = 0; number < head.height; number++) {
      const block = await source.block(number);
      if (block === undefined) {
        throw new LedgerError('LEDGER_CORRUPT', `block ${String(number)} is missing`);
      }
      await writer.block(block);
      onStep?.('backup-block');
      onProgress?.(number + 1, head.height);
    }
    const trailer = {
      height: head.height,
      headHash: head.hash.toString('hex'),
      stateDigest: await stateDigest(source),
    };
    const sha256 = await writer.end(trailer);
    onStep?.('backup-before-sync');
    await handle.sync();
    await handle.close();
    await publish(partial, file);
    onStep?.('backup-published');
    return { file, bytes: writer.size, sha256, ...trailer };
  } catch (error) {
    await handle.close();
    await rm(partial, { force: true });
    throw error;
  }
}

async function publish(partial: string, file: string): Promise<void> {
  await rename(partial, file);
  await syncDirectory(dirname(file));
}
