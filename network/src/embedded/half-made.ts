// SPDX-License-Identifier: Apache-2.0
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const TABLE = /\.(?:ldb|sst)$/;

/**
 * Opens a LevelDB database. A power cut while one is made can leave files that cannot be opened and
 * hold no row, since LevelDB syncs its first manifest after it has named it: then they are removed,
 * and it is made anew.
 *
 * @param open opens it, or fails
 * @param mayBeHalfMade whether a failure is one of those that a half-made database gives
 */
export async function openedOrMadeAnew<T>(
  folder: string,
  open: () => Promise<T>,
  mayBeHalfMade: (error: unknown) => boolean,
): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (!mayBeHalfMade(error) || !(await holdsNoRow(folder))) throw error;
    await rm(folder, { recursive: true });
    return open();
  }
}

/** Whether a database's files hold no row, whatever else is in them. */
async function holdsNoRow(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined || names.some((name) => TABLE.test(name))) return false;
  for (const name of names.filter((one) => one.endsWith('.log'))) {
    if ((await stat(join(folder, name))).size > 0) return false;
  }
  return true;
}
