// SPDX-License-Identifier: Apache-2.0
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LedgerError } from '../errors.js';
import { openedOrMadeAnew } from './half-made.js';
import { Store } from './store.js';

const PID_FILE = 'pid';
const DATABASE = 'db';
const READ_ATTEMPTS = 10;
const READ_PAUSE_MS = 20;

/** A data folder that this process has for itself. */
export interface LockedStore {
  readonly store: Store;
  /** Closes the database and lets the folder go. */
  close(): Promise<void>;
}

/**
 * Opens the database of a data folder. LevelDB's own lock decides who has it, and falls with the
 * process that holds it; the file `pid` only says who that is.
 *
 * @throws LedgerError `LEDGER_LOCKED` with `details.pid`; otherwise as Store.open
 */
export async function openLocked(
  directory: string,
  { create }: { readonly create: boolean },
): Promise<LockedStore> {
  const pidFile = join(directory, PID_FILE);
  const store = await openStore(directory, pidFile, create);
  await writeFile(pidFile, `${String(process.pid)}\n`, { mode: 0o600 });
  return {
    store,
    close: async () => {
      await rm(pidFile, { force: true });
      await store.close();
    },
  };
}

async function openStore(directory: string, pidFile: string, create: boolean): Promise<Store> {
  const folder = join(directory, DATABASE);
  try {
    const open = async (): Promise<Store> =>
      Store.open(folder, { create: create && !(await hasData(folder)) });
    return await (create ? openedOrMadeAnew(folder, open, isNotLocked) : open());
  } catch (error) {
    if (!(error instanceof LedgerError) || error.code !== 'LEDGER_LOCKED') throw error;
    const pid = await readPid(pidFile);
    const message = `${directory} is in use: already running, pid ${String(pid ?? 'unknown')}`;
    throw new LedgerError('LEDGER_LOCKED', message, { cause: error, details: { pid } });
  }
}

function isNotLocked(error: unknown): boolean {
  return error instanceof LedgerError && error.code !== 'LEDGER_LOCKED';
}

/** LevelDB would make a new database beside the remains of one that lost its CURRENT file. */
async function hasData(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => /\.(ldb|log|sst)$/.test(name));
}

/** The holder may have the lock and not have written its number yet. */
async function readPid(pidFile: string): Promise<number | undefined> {
  for (let attempt = 0; attempt < READ_ATTEMPTS; attempt++) {
    const text = await readFile(pidFile, 'utf8').catch(() => '');
    if (/^\d+\n$/.test(text)) return Number(text);
    await delay(READ_PAUSE_MS);
  }
  return undefined;
}
