// SPDX-License-Identifier: Apache-2.0
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { DataFolder } from '@yulian/network/operator';
import { filesBelow } from '../../durable/files.js';

/** Small files of a data folder, by their path below it. */
export type PrivateFiles = ReadonlyMap<string, Buffer>;

/** Keys, certificates and settings: everything in a data folder but its stores. */
const HOLD_PRIVATE_FILES = [
  'consortium.json',
  'fabric.json',
  'demo.json',
  'recovery.pub',
  'orderer',
  'organisations',
] as const;
const STORES = new Set(['ledger', 'index', 'vault', 'backups']);

/** Reads keys, certificates and settings of a data folder, without what its stores hold. */
export async function readPrivateFiles({ path: root }: DataFolder): Promise<PrivateFiles> {
  const files = new Map<string, Buffer>();
  for (const name of HOLD_PRIVATE_FILES) {
    const place = join(root, name);
    const found = await stat(place).catch(() => undefined);
    if (found === undefined) continue;
    const paths = found.isDirectory() ? await filesBelow(place) : [''];
    for (const path of paths.map((below) => join(name, below))) {
      if (path.split('/').some((part) => STORES.has(part))) continue;
      files.set(path, await readFile(join(root, path)));
    }
  }
  return files;
}

/** Writes files below a folder, for its owner alone. They are not synced. */
export async function writePrivateFiles(root: string, files: PrivateFiles): Promise<void> {
  for (const [path, content] of files) {
    const file = join(root, path);
    if (relative(root, file).startsWith('..')) throw new Error(`${path} leads out of the folder`);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, content, { mode: 0o600 });
  }
}
