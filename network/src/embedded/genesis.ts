// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writePrivateFile } from '../identity/private-file.js';
import { LedgerError } from '../errors.js';
import { syncDirectory } from './files.js';

const FILE = 'genesis-hash';

/** The hash of block 0 as noted beside the database, hex; undefined in a folder that is new. */
export async function readGenesisHash(directory: string): Promise<string | undefined> {
  try {
    return (await readFile(join(directory, FILE), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Notes the hash of block 0 beside the database, once. A database that was lost is then noticed: it
 * would look like a new one, and a new chain would be founded in its place.
 *
 * @throws LedgerError `LEDGER_CORRUPT` when another hash is noted
 */
export async function pinGenesis(directory: string, hash: string): Promise<void> {
  const noted = await readGenesisHash(directory);
  if (noted === undefined) {
    await writePrivateFile(join(directory, FILE), `${hash}\n`);
    await syncDirectory(directory);
    await syncDirectory(dirname(directory));
  } else if (noted !== hash) throw lost('holds another chain than the one founded here');
}

/** @throws LedgerError `LEDGER_CORRUPT` when a chain was founded here before */
export async function assertUnfounded(directory: string): Promise<void> {
  if ((await readGenesisHash(directory)) !== undefined) throw lost('is empty, or lost its head');
}

function lost(what: string): LedgerError {
  return new LedgerError('LEDGER_CORRUPT', `the database ${what}; restore a backup`);
}
