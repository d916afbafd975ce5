// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../../support/root.js';

const execute = promisify(execFile);

/** The commit that is tried, with `-dirty` when files differ from it; `unknown` without git. */
export async function commitOf(): Promise<string> {
  try {
    const args = ['describe', '--always', '--dirty', '--exclude=*', '--abbrev=12'];
    const { stdout } = await execute('git', args, { cwd: ROOT });
    return stdout.trim();
  } catch {
    return 'unknown';
  }
}
