// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../support/root.js';

/** What a run of `yulian` ended with. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a run differs from a plain one. */
export interface RunWish {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Ends the program as Ctrl-C does, once it has written this many lines. */
  readonly interruptAfterLines?: number;
}

const PROGRAM = join(ROOT, 'client/bin/yulian.js');

/**
 * Runs the built command line in a process of its own, in English unless the arguments or the
 * environment say otherwise, without anything of this process's environment.
 */
export async function yulian(args: readonly string[], wish: RunWish = {}): Promise<Ran> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: wish.cwd,
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', ...wish.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  let interruptAt = wish.interruptAfterLines;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    const lines = stdout.split('\n').length - 1;
    if (interruptAt === undefined || lines < interruptAt) return;
    // Once: a second Ctrl-C ends the program at once, as it should.
    interruptAt = undefined;
    child.kill('SIGINT');
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, stdout, stderr };
}

/** Standard output of a run, which must be one JSON document. */
export function jsonOf({ stdout, stderr }: Ran): object {
  try {
    return JSON.parse(stdout) as object;
  } catch (cause) {
    throw new Error(`standard output is no JSON:\n${stdout}\n${stderr}`, { cause });
  }
}

/** The error that a run with `--json` told. */
export function errorOf(ran: Ran): {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  readonly repeatWith?: Readonly<Record<string, string>>;
} {
  return (jsonOf(ran) as { error: ReturnType<typeof errorOf> }).error;
}

/** Puts a key into a file that only its owner can read. */
export async function keyFile(folder: string, name: string, key: string): Promise<string> {
  const file = join(folder, `${name}.key`);
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  return file;
}
