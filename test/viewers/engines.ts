// SPDX-License-Identifier: Apache-2.0
import { execFile, spawn, type ChildProcessByStdio } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';
import { ROOT } from '../support/root.js';

/** The answer of an engine that cannot open a file. */
export const SHOWS_NOTHING = '-';

/** Somebody's program that shows documents. */
export interface Engine {
  readonly name: string;
  /** A digest of everything that it shows of a file; SHOWS_NOTHING when it cannot be opened. */
  shown(file: string): Promise<string>;
  close(): void;
}

/** Where the programs of others are found. */
export interface Installed {
  /** A Python that has PyMuPDF and pypdfium2. */
  readonly python: string;
  /** Folder of node_modules that has pdfjs-dist. */
  readonly nodeModules: string;
  /** Class path of ofdrw. */
  readonly jars: string;
}

const HERE = path.join(ROOT, 'scripts/viewers-check');

export function pdfEngines({ python, nodeModules }: Installed): readonly Engine[] {
  const script = path.join(HERE, 'show_pdf.py');
  return [
    new LineEngine('MuPDF', python, [script, 'mupdf']),
    new LineEngine('pdfium', python, [script, 'pdfium']),
    new Poppler(),
    new LineEngine('pdf.js', process.execPath, [path.join(HERE, 'show-pdf.mjs'), nodeModules]),
  ];
}

export function ofdEngines({ jars }: Installed): readonly Engine[] {
  return [new LineEngine('ofdrw', 'java', ['-cp', jars, path.join(HERE, 'ShowOfd.java')])];
}

type Running = ChildProcessByStdio<Writable, Readable, null>;

/** An engine that reads the name of a file in each line, and answers with a line. */
class LineEngine implements Engine {
  readonly name: string;
  readonly #command: string;
  readonly #args: readonly string[];
  #child: Running | undefined;
  #lines: AsyncIterator<string> | undefined;
  #reader: Interface | undefined;

  constructor(name: string, command: string, args: readonly string[]) {
    this.name = name;
    this.#command = command;
    this.#args = args;
  }

  /** @throws when it ends before its first answer: it is not installed */
  async shown(file: string): Promise<string> {
    const isFresh = this.#child === undefined;
    const child = (this.#child ??= this.#start());
    child.stdin.write(`${file}\n`);
    const line = await this.#lines?.next();
    if (line?.done === false) return line.value;
    this.close();
    if (isFresh && !(await this.#isAlive(file))) throw new Error(`${this.name} cannot be started`);
    return SHOWS_NOTHING;
  }

  close(): void {
    this.#reader?.close();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  /** A file may end an engine; an engine that is not there ends without one. */
  async #isAlive(file: string): Promise<boolean> {
    const child = (this.#child = this.#start());
    child.stdin.write(`${path.join(path.dirname(file), 'no-such-file')}\n`);
    return (await this.#lines?.next())?.done === false;
  }

  #start(): Running {
    const child = spawn(this.#command, [...this.#args], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    this.#reader = createInterface({ input: child.stdout });
    this.#lines = this.#reader[Symbol.asyncIterator]();
    return child;
  }
}

const run = promisify(execFile);
/** Dots per inch: enough to see a word. */
const RESOLUTION = '36';
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;

class Poppler implements Engine {
  readonly name = 'poppler';

  async shown(file: string): Promise<string> {
    const options = { encoding: 'buffer', maxBuffer: MOST_OUTPUT_BYTES } as const;
    const digest = createHash('sha256');
    try {
      digest.update((await run('pdftotext', ['-q', file, '-'], options)).stdout);
      digest.update((await run('pdftoppm', ['-q', '-r', RESOLUTION, file], options)).stdout);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
      return SHOWS_NOTHING;
    }
    return digest.digest('hex');
  }

  close(): void {
    // It runs once for each file.
  }
}
