// SPDX-License-Identifier: Apache-2.0
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDiskFull } from '../durable/disk-space.js';
import type { CommitFailure } from '../durable/group-commit.js';
import { VaultError, vaultFull } from './vault-error.js';

/** A write that was cut short: perhaps all of it is on disk, perhaps nothing. */
export interface Doubt {
  /** Number of writes before it. */
  readonly sequence: bigint;
  /** The rows that it changes as they lay on disk before; undefined where there was none. */
  readonly before: ReadonlyMap<string, Buffer | undefined>;
}

const PROBE_FILE = 'room';
/** As much as `level` needs at once when it is opened again. */
export const PROBE_BYTES = 8 * 1024 * 1024;

/**
 * Finds out by writing whether the disk takes bytes again: what it says of itself may be untrue.
 *
 * @throws VaultError `VAULT_FULL`
 */
export async function probeDisk(directory: string): Promise<void> {
  const path = join(directory, PROBE_FILE);
  try {
    const file = await open(path, 'w', 0o600);
    try {
      await file.writeFile(Buffer.alloc(PROBE_BYTES, 1));
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw vaultFull(cause);
  } finally {
    await rm(path, { force: true });
  }
}

/** A full disk is waited for; after anything else only a restart tells what was written. */
export function commitFailure(cause: unknown): CommitFailure {
  if (cause instanceof VaultError && cause.code === 'VAULT_FULL') {
    return { error: cause, isForGood: false };
  }
  if (isDiskFull(cause)) {
    const message = 'the disk became full: the vault takes no writes until there is room again';
    return { error: new VaultError('VAULT_WRITE_FAILED', message, { cause }), isForGood: false };
  }
  const message = 'the vault could not be written and takes no more writes: mend it and restart';
  return { error: new VaultError('VAULT_WRITE_FAILED', message, { cause }), isForGood: true };
}
