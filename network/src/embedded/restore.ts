// SPDX-License-Identifier: Apache-2.0
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LedgerError } from '../errors.js';
import { BackupReader, type BackupTrailer } from './backup-format.js';
import { ChainProblemError } from './chain-problem.js';
import { syncDirectory } from './files.js';
import { openLocked, type LockedStore } from './lock.js';
import { ChainReplay } from './replay.js';
import { stateDigest } from './state-digest.js';
import type { StepHook } from './steps.js';
import type { Checkpoint } from '../chain-report.js';

/** How to restore. */
export interface RestoreOptions {
  /** A head noted outside; the backup must reach it and agree with it. */
  readonly checkpoint?: Checkpoint;
  readonly onProgress?: (done: number) => void;
  /** Fault injection. */
  readonly onStep?: StepHook;
}

/** A ledger restored, block by block verified. */
export interface RestoreReport extends BackupTrailer {
  readonly directory: string;
}

/**
 * Rebuilds a ledger from a backup: checks the file's digest, then every block as verify-chain does,
 * and that the state is the one that was backed up. The folder appears only when all of it is right.
 *
 * @param directory missing or empty
 * @throws LedgerError `RESTORE_TARGET_NOT_EMPTY`, `BACKUP_INVALID` with `details.problem` when a
 *   block is to blame
 */
export async function restoreFolder(
  file: string,
  directory: string,
  options: RestoreOptions = {},
): Promise<RestoreReport> {
  await assertEmpty(directory);
  const building = `${directory}.restoring`;
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true, mode: 0o700 });
  const handle = await open(file, 'r');
  try {
    const reader = await BackupReader.open(handle, file);
    const locked = await openLocked(building, { create: true });
    const trailer = await fill(locked, reader, options);
    options.onStep?.('restore-before-publish');
    await rename(building, directory);
    await syncDirectory(dirname(directory));
    options.onStep?.('restore-published');
    return { directory, ...trailer };
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw asBackupInvalid(error);
  } finally {
    await handle.close();
  }
}

async function fill(
  locked: LockedStore,
  reader: BackupReader,
  { checkpoint, onProgress, onStep }: RestoreOptions,
): Promise<BackupTrailer> {
  try {
    const replay = new ChainReplay(locked.store, { sync: true });
    const blocks = reader.blocks();
    let next = await blocks.next();
    for (; next.done !== true; next = await blocks.next()) {
      await replay.next(next.value);
      const { height, hash } = replay.head;
      if (height === checkpoint?.height && hash.toString('hex') !== checkpoint.hash) {
        throw invalid('it does not agree with the checkpoint');
      }
      onStep?.('restore-block');
      onProgress?.(height);
    }
    await compare(next.value, replay, locked, checkpoint);
    return next.value;
  } finally {
    await locked.close();
  }
}

async function compare(
  trailer: BackupTrailer,
  { head }: ChainReplay,
  { store }: LockedStore,
  checkpoint: Checkpoint | undefined,
): Promise<void> {
  if (head.height !== trailer.height || head.hash.toString('hex') !== trailer.headHash) {
    throw invalid('its blocks are not those that its end names');
  }
  if (checkpoint !== undefined && checkpoint.height > head.height) {
    throw invalid('it is older than the checkpoint');
  }
  if ((await stateDigest(store.reader)) !== trailer.stateDigest) {
    throw invalid('its blocks give another state than the one that was backed up');
  }
}

async function assertEmpty(directory: string): Promise<void> {
  let names: string[] = [];
  try {
    names = await readdir(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  if (names.length === 0) return;
  throw new LedgerError(
    'RESTORE_TARGET_NOT_EMPTY',
    `${directory} is not empty; choose another one`,
  );
}

function asBackupInvalid(error: unknown): unknown {
  if (!(error instanceof ChainProblemError)) return error;
  const { problem } = error;
  return new LedgerError('BACKUP_INVALID', `the backup cannot be used: ${problem.detail}`, {
    cause: error,
    details: { problem },
  });
}

function invalid(why: string): LedgerError {
  return new LedgerError('BACKUP_INVALID', `the backup cannot be used: ${why}`);
}
