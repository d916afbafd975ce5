// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { openSync, readFileSync, rmSync } from 'node:fs';
import { readFile, rename, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../support/root.js';

const execute = promisify(execFile);
const SOURCE = join(ROOT, 'test/torture/shim/disk-shim.c');
const COMMAND = '/torture-shim\n';
const COMPILERS = ['cc', 'gcc', 'clang'] as const;

/** What happens at the chosen write or sync; the numbers are those of disk-shim.c. */
export const FAULTS = {
  /** The call fails once. */
  fail: 1,
  /** The disk is full: half of this write is done, and no later one; a sync fails once. */
  full: 2,
  dieBefore: 3,
  /** Half of a write is done, of a sync nothing. */
  dieHalf: 4,
  dieAfter: 5,
} as const;

export type FaultKind = keyof typeof FAULTS;

export const ERRNO = { EIO: 5, ENOSPC: 28 } as const;

/** Why faults of the disk cannot be tried here. */
export class NoShimError extends Error {
  override readonly name = 'NoShimError';
}

let library: Promise<string> | undefined;

/**
 * The environment in which a process has its writes and syncs seen and failed. Compiles the library
 * when it is not there yet.
 *
 * @throws NoShimError without Linux on glibc, or without a C compiler
 */
export async function shimEnvironment(): Promise<Readonly<Record<string, string>>> {
  library ??= buildLibrary();
  // Node's own copies within the kernel would go unseen.
  return { LD_PRELOAD: await library, UV_USE_IO_URING: '0' };
}

async function buildLibrary(): Promise<string> {
  if (process.platform !== 'linux') throw new NoShimError('it takes Linux');
  const source = await readFile(SOURCE);
  const version = createHash('sha256').update(source).digest('hex').slice(0, 16);
  const file = join(tmpdir(), `yulian-disk-shim-${version}-${process.arch}.so`);
  if ((await stat(file).catch(() => undefined)) !== undefined) return file;
  const draft = `${file}.${String(process.pid)}`;
  const args = ['-O2', '-shared', '-fPIC', '-o', draft, SOURCE, '-ldl', '-lpthread'];
  for (const compiler of COMPILERS) {
    const failure = await execute(compiler, args).then(
      () => undefined,
      (error: unknown) => error as NodeJS.ErrnoException,
    );
    if (failure === undefined) {
      await rename(draft, file);
      return file;
    }
    if (failure.code !== 'ENOENT') throw new NoShimError(failure.message, { cause: failure });
  }
  throw new NoShimError('it takes a C compiler: on Debian, apt-get install gcc libc6-dev');
}

/** The environment of a process that has its fault from the start: counted below one folder. */
export async function faultyEnvironment(
  folder: string,
  at: number,
  kind: FaultKind,
  errno: number = ERRNO.EIO,
): Promise<Readonly<Record<string, string>>> {
  const fault = ['fault', at, FAULTS[kind], errno].join('\n');
  return { ...(await shimEnvironment()), TORTURE_SHIM: `watch\n${folder}\f${fault}` };
}

/** Commands to the library in this process; without it they do nothing. */
export const shim = {
  /** Which folder's files are meant; before any of them is opened. */
  watch(folder: string): void {
    command('watch', folder);
  },

  /** Writes every change, sync and answer from now on into a file; see read-log.ts. */
  record(file: string): void {
    command('record', file);
  },

  /** At the `at`-th write or sync from now on, from 1. */
  fault(at: number, kind: FaultKind, errno: number): void {
    command('fault', String(at), String(FAULTS[kind]), String(errno));
  },

  /** How many writes and syncs there were since the fault was set. */
  calls(): number {
    const file = join(tmpdir(), `yulian-shim-report-${String(process.pid)}`);
    command('report', file);
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    return Number(text);
  },
};

function command(...parts: readonly string[]): void {
  try {
    openSync(`${COMMAND}${parts.join('\n')}`, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
