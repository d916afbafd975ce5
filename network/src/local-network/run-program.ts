// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { basename } from 'node:path';
import { NetworkError } from './network-error.js';

const run = promisify(execFile);

const PATIENCE_MS = 180_000;

/**
 * Runs one of Fabric's programs to its end.
 *
 * @returns what it wrote to standard output
 * @throws NetworkError `PROGRAM_FAILED` with the end of what it said
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { patienceMs = PATIENCE_MS }: { readonly patienceMs?: number } = {},
): Promise<string> {
  try {
    const options = { env: { PATH: process.env['PATH'], ...env }, timeout: patienceMs };
    const { stdout } = await run(command, [...args], options);
    return stdout;
  } catch (cause) {
    const { stderr = '', stdout = '' } = cause as { stderr?: string; stdout?: string };
    const said = `${stdout}${stderr}`.trim().split('\n').slice(-5).join('\n');
    const what = [basename(command), ...args.slice(0, 3)].join(' ');
    throw new NetworkError('PROGRAM_FAILED', `${what} failed:\n${said}`, { cause });
  }
}
