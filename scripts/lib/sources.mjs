// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from './root.mjs';

const NOT_SOURCES = new Set(['node_modules', 'dist', 'fixtures', 'data']);

/**
 * Files below a folder, sorted, without what is built, installed or mere data.
 *
 * @param {string} folder from the root
 * @returns {Promise<string[]>} paths from the root
 */
export async function sourceFiles(folder) {
  const entries = await readdir(inRoot(folder), { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .filter(({ name }) => !NOT_SOURCES.has(name))
      .map((entry) => {
        const file = path.posix.join(folder, entry.name);
        return entry.isDirectory() ? sourceFiles(file) : [file];
      }),
  );
  return nested.flat().sort();
}

/**
 * One digest over names and contents: contents, since a checkout gives every file a new time.
 *
 * @param {readonly string[]} files paths from the root
 */
export async function digestOf(files) {
  const contents = await Promise.all(files.map((file) => readFile(inRoot(file))));
  const hash = createHash('sha256');
  files.forEach((file, index) => {
    const content = contents[index] ?? Buffer.alloc(0);
    hash.update(`${file}\0${content.length}\0`).update(content);
  });
  return hash.digest('hex');
}
