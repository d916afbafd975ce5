// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../support/root.js';

/** The console as it is built for the product, in a folder of its own. */
export interface ConsoleBuild {
  readonly directory: string;
  remove(): Promise<void>;
}

/** Builds the console from its sources: what is tested is never an older bundle. */
export async function buildConsole(): Promise<ConsoleBuild> {
  const directory = await mkdtemp(join(tmpdir(), 'yulian-console-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', 'console', '--outDir', directory, '--emptyOutDir'];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  return { directory, remove: () => rm(directory, { recursive: true }) };
}
