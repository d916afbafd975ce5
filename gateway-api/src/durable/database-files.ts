// SPDX-License-Identifier: Apache-2.0
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { tablesIn } from './manifest-file.js';
import { checkTableFiles, type DamagedFile } from './table-file.js';

/**
 * Checks the files of a database that nobody has open, without LevelDB: that its list of tables can
 * be read, that each listed table is there in its size, and every block of every table. LevelDB
 * finds some of that too, but often does not say in which file, and on some kinds of damage it ends
 * the process.
 *
 * What is in its log is not checked: LevelDB passes over what is damaged there.
 */
export async function* checkDatabaseFiles(
  directory: string,
): AsyncGenerator<DamagedFile, void, undefined> {
  const names = await readdir(directory).catch(() => []);
  const isNew = !names.some((name) => /\.(?:ldb|sst|log)$/.test(name));
  const current = await readFile(join(directory, 'CURRENT'), 'utf8').catch(() => undefined);
  if (current === undefined && isNew) return;
  const manifest = /^(MANIFEST-\d{6,})\n$/.exec(current ?? '')?.[1];
  if (manifest === undefined) {
    yield { file: 'CURRENT', reason: 'it does not name the list of tables' };
    return;
  }
  const bytes = await readFile(join(directory, manifest)).catch(() => undefined);
  const tables = bytes && tablesIn(bytes);
  if (tables === undefined) {
    yield { file: manifest, reason: 'the list of tables cannot be read' };
    return;
  }
  for (const [number, size] of tables) {
    const damage = await tableOfSize(directory, number, size);
    if (damage !== undefined) yield damage;
  }
  yield* checkTableFiles(directory);
}

async function tableOfSize(
  directory: string,
  number: number,
  size: number,
): Promise<DamagedFile | undefined> {
  const name = String(number).padStart(6, '0');
  for (const file of [`${name}.ldb`, `${name}.sst`]) {
    const found = await stat(join(directory, file)).catch(() => undefined);
    if (found === undefined) continue;
    return found.size === size ? undefined : { file, reason: 'it has another size than listed' };
  }
  return { file: `${name}.ldb`, reason: 'it is missing' };
}
