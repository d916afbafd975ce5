// SPDX-License-Identifier: Apache-2.0
import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Level } from 'level';

/** What is rebuilt, or may lag behind: it says nothing about what is stored. */
const PASSED_OVER = new Set([
  'pid',
  'genesis-hash',
  'rows.head',
  'rows.head.new',
  'running',
  'index',
]);

/**
 * A digest of what a folder holds: databases by their rows, everything else by name and bytes. Two
 * folders with the same one read the same.
 */
export async function digestTree(folder: string): Promise<string> {
  const hash = createHash('sha256');
  await addFolder(hash, folder, '');
  return hash.digest('hex');
}

async function addFolder(hash: Hash, folder: string, name: string): Promise<void> {
  const entries = await readdir(join(folder, name), { withFileTypes: true });
  if (entries.some((entry) => entry.name === 'CURRENT')) {
    await addRows(hash, join(folder, name), name);
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (PASSED_OVER.has(entry.name)) continue;
    const path = join(name, entry.name);
    if (entry.isDirectory()) await addFolder(hash, folder, path);
    else add(hash, path, asRead(entry.name, await readFile(join(folder, path))));
  }
}

/** A key is the same with and without the end of its line. */
function asRead(name: string, bytes: Buffer): Buffer {
  return name === 'key' ? Buffer.from(bytes.toString('latin1').trim(), 'latin1') : bytes;
}

async function addRows(hash: Hash, folder: string, name: string): Promise<void> {
  const db = new Level<Buffer, Buffer>(folder, { keyEncoding: 'buffer', valueEncoding: 'buffer' });
  await db.open({ createIfMissing: false });
  try {
    for await (const [key, value] of db.iterator())
      add(hash, `${name}:${key.toString('hex')}`, value);
  } finally {
    await db.close();
  }
}

function add(hash: Hash, name: string, bytes: Buffer): void {
  hash.update(`${name}\n${String(bytes.length)}\n`).update(bytes);
}
