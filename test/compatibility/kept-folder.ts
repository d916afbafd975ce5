// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../support/root.js';

/** Data folders as released versions left them, one archive each. Their keys are good for nothing else. */
const KEPT_FOLDERS = path.join(ROOT, 'test/fixtures/data-folders');

const run = promisify(execFile);

/** Names of the kept versions: `0.1.0`. */
export async function keptVersions(): Promise<string[]> {
  const files = await readdir(KEPT_FOLDERS);
  return files.filter((file) => file.endsWith('.tar.gz')).map((file) => file.slice(0, -7));
}

export async function unpack(version: string, into: string): Promise<void> {
  await run('tar', ['-xzf', path.join(KEPT_FOLDERS, `${version}.tar.gz`), '-C', into]);
}

export async function pack(directory: string, version: string): Promise<void> {
  await run('tar', ['-czf', path.join(KEPT_FOLDERS, `${version}.tar.gz`), '-C', directory, '.']);
}
