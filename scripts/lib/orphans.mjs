// SPDX-License-Identifier: Apache-2.0
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from './root.mjs';
import { sourceFiles } from './sources.mjs';

/**
 * Deletes what was compiled from files that are gone: tsc leaves it, and a deleted test would still
 * run.
 *
 * @param {string} workspace
 */
export async function removeOrphans(workspace) {
  const rootDir = workspace === 'test' ? 'test' : `${workspace}/src`;
  const kept = new Set(
    (await sourceFiles(rootDir)).map((file) =>
      path.posix.relative(rootDir, file).replace(/\.[cm]?tsx?$/, ''),
    ),
  );
  const dist = inRoot(workspace, 'dist');
  const compiled = await readdir(dist, { recursive: true }).catch(() => []);
  for (const file of compiled) {
    const source = /^(.*?)\.(?:js|js\.map|d\.ts)$/.exec(file.split(path.sep).join('/'))?.[1];
    if (source !== undefined && !kept.has(source)) await rm(path.join(dist, file));
  }
}
