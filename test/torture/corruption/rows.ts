// SPDX-License-Identifier: Apache-2.0
import { Level } from 'level';
import type { Random } from '../engine/random.js';

/** All rows of a database by key, hex. */
export type Rows = Map<string, Buffer>;

type Database = Level<Buffer, Buffer>;

async function openRows(folder: string): Promise<Database> {
  const db: Database = new Level(folder, { keyEncoding: 'buffer', valueEncoding: 'buffer' });
  await db.open({ createIfMissing: false });
  return db;
}

/** Reads a database whole. */
export async function readRows(folder: string): Promise<Rows> {
  const db = await openRows(folder);
  try {
    const rows: Rows = new Map();
    for await (const [key, value] of db.iterator()) rows.set(key.toString('hex'), value);
    return rows;
  } finally {
    await db.close();
  }
}

/** Makes a database's rows those of `after`. */
export async function writeRows(folder: string, before: Rows, after: Rows): Promise<void> {
  const db = await openRows(folder);
  try {
    const batch = db.batch();
    for (const key of before.keys()) if (!after.has(key)) batch.del(Buffer.from(key, 'hex'));
    for (const [key, value] of after) {
      if (before.get(key)?.equals(value) !== true) batch.put(Buffer.from(key, 'hex'), value);
    }
    await batch.write({ sync: true });
  } finally {
    await db.close();
  }
}

/** Whether two databases hold the same. */
export function sameRows(a: Rows, b: Rows): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key)?.equals(value) === true);
}

/** One of the keys for which `is` holds. */
export function pickKey(rows: Rows, random: Random, is: (key: string) => boolean): string {
  return random.pick([...rows.keys()].filter(is));
}
