// SPDX-License-Identifier: Apache-2.0
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tablesIn } from './manifest-file.js';
import { tableDamage } from './table-file.js';

/** A file of a database that is not as LevelDB wrote it. */
export interface DamagedFile {
  /** Without directory. */
  readonly file: string;
  readonly reason: string;
}

/**
 * Checks the files of a database, without LevelDB: that its list of tables can be read, that each
 * listed table is there in its size, and every block of each. LevelDB finds some of that too, but
 * often does not say in which file, and on some kinds of damage it ends the process.
 *
 * A table that is not listed is not read by LevelDB either: it is one that is being written, or that
 * was when the database was closed. So the database may be open.
 *
 * What is in its log is not checked: LevelDB passes over what is damaged there.
 */
export async function* checkDatabaseFiles(
  directory: string,
): AsyncGenerator<DamagedFile, void, undefined> {
  const tables = await listedTables(directory);
  if (!(tables instanceof Map)) {
    yield tables;
    return;
  }
  for (const [number, size] of tables) {
    const damage = await damageOf(directory, number, size);
    if (damage !== undefined) yield damage;
  }
}

/** The tables in the database's list, each with its size in bytes, by number. */
async function listedTables(directory: string): Promise<Map<number, number> | DamagedFile> {
  const names = await readdir(directory).catch(() => []);
  const isNew = !names.some((name) => /\.(?:ldb|sst|log)$/.test(name));
  const current = await readFile(join(directory, 'CURRENT'), 'utf8').catch(() => undefined);
  if (current === undefined && isNew) return new Map();
  const manifest = /^(MANIFEST-\d{6,})\n$/.exec(current ?? '')?.[1];
  if (manifest === undefined) {
    return { file: 'CURRENT', reason: 'it does not name the list of tables' };
  }
  const bytes = await readFile(join(directory, manifest)).catch(() => undefined);
  const tables = bytes && tablesIn(bytes);
  return tables ?? { file: manifest, reason: 'the list of tables cannot be read' };
}

async function damageOf(
  directory: string,
  number: number,
  size: number,
): Promise<DamagedFile | undefined> {
  const name = String(number).padStart(6, '0');
  for (const file of [`${name}.ldb`, `${name}.sst`]) {
    const bytes = await readFile(join(directory, file)).catch(() => undefined);
    if (bytes === undefined) continue;
    const reason = bytes.length === size ? tableDamage(bytes) : 'it has another size than listed';
    return reason === undefined ? undefined : { file, reason };
  }
  // Read again: an open database merges tables into others, and removes those that it no longer lists.
  const now = await listedTables(directory);
  const isListed = !(now instanceof Map) || now.has(number);
  return isListed ? { file: `${name}.ldb`, reason: 'it is missing' } : undefined;
}
