// SPDX-License-Identifier: Apache-2.0
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tree } from './disk-model.js';

const FOLDER_MODE = 0o700;

/** Lays a tree out on the disk. */
export async function writeTree(tree: Tree, folder: string): Promise<void> {
  for (const [name, node] of tree) {
    const path = join(folder, name);
    if (node === 'folder') await mkdir(path, { recursive: true, mode: FOLDER_MODE });
    else await writeFile(path, node.bytes, { mode: node.mode });
  }
}

/** The first name at which a folder is not as a tree says; undefined when it is. */
export async function differsFrom(tree: Tree, folder: string): Promise<string | undefined> {
  const found = new Set(['']);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    const node = tree.get(name);
    found.add(name);
    if (node === undefined || (node === 'folder') !== entry.isDirectory()) return name;
    if (node !== 'folder' && !node.bytes.equals(await readFile(path))) return name;
  }
  return [...tree.keys()].find((name) => !found.has(name));
}
