// SPDX-License-Identifier: Apache-2.0
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Level } from 'level';
import type { TestGateway } from '../support/gateway.js';

/** Bytes that are searched, by the place they come from. */
export type Haystacks = ReadonlyMap<string, Uint8Array>;

/** Everything that the ledger tells of its blocks: payloads, write sets, events. */
export async function blocksOf({ gateway }: TestGateway): Promise<Uint8Array> {
  const { ledger } = gateway.services;
  const { height } = await ledger.info();
  const texts: string[] = [];
  for (let number = 0; number < height; number++) {
    texts.push(JSON.stringify(await ledger.block(number), bytesAsText));
  }
  return Buffer.from(texts.join('\n'));
}

/** Binary members are written both as text and in hex. */
function bytesAsText(_name: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  const bytes = Buffer.from(value);
  return {
    text: bytes.toString('latin1'),
    utf8: bytes.toString('utf8'),
    hex: bytes.toString('hex'),
  };
}

/**
 * All files of a closed data folder, as they are, and the rows of all its databases, which the
 * files hold compressed. By their path in the folder.
 */
export async function filesOf(directory: string): Promise<Haystacks> {
  const found = new Map<string, Uint8Array>();
  const databases: string[] = [];
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(relative(directory, path), await readFile(path));
    if (entry.name === 'CURRENT') databases.push(entry.parentPath);
  }
  for (const database of databases) {
    found.set(`${relative(directory, database)}/*`, await rowsOf(database));
  }
  return found;
}

/** Keys and values of a database, one after the other. */
async function rowsOf(folder: string): Promise<Uint8Array> {
  const database = new Level<Uint8Array, Uint8Array>(folder, {
    keyEncoding: 'view',
    valueEncoding: 'view',
    createIfMissing: false,
  });
  const parts: Uint8Array[] = [];
  try {
    for await (const [key, value] of database.iterator()) parts.push(key, value);
  } finally {
    await database.close();
  }
  return Buffer.concat(parts);
}
