// SPDX-License-Identifier: Apache-2.0
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIdentity, readIdentity, type Identity } from '@yulian/network';
import { DataFolder } from '@yulian/network/operator';
import { keyFile, yulian, type Ran, type RunWish } from '../client/support/cli.js';
import { Api } from '../support/api.js';
import { resetDataFolder, upDataFolder } from '../support/fabric/data-folder.js';
import { ROOT } from '../support/root.js';

/** The ledgers under which the demo can be attacked. */
export const LEDGERS = ['embedded', 'fabric'] as const;
export type LedgerName = (typeof LEDGERS)[number];

/** Units of the demo that attacks act as. */
export const UNITS = {
  bureau: '11999999TA00000168',
  market: '11999999TA0001019Q',
  housing: '11999999TA0001027K',
  emergency: '11999999TA00010439',
  works: '91999999TA0001107Y',
} as const;

interface Demo {
  readonly url: string;
  readonly all: readonly { readonly unit: string; readonly role: string; readonly key: string }[];
  readonly files: { readonly genuine: string; readonly altered: string };
  readonly licence: { readonly id: string };
}

/** A demo of its own, as `npm start` makes it, with what its attackers have in hand. */
export class Stage {
  readonly #process: ChildProcess;
  readonly #ledger: LedgerName;
  readonly #folder: string;
  readonly #demo: Demo;
  /** Somebody without credentials. */
  readonly anonymous: Api;

  private constructor(process: ChildProcess, ledger: LedgerName, folder: string, demo: Demo) {
    this.#process = process;
    this.#ledger = ledger;
    this.#folder = folder;
    this.#demo = demo;
    this.anonymous = new Api(() => demo.url);
  }

  /** Starts the product on an empty data folder, and waits until its demo is filled in. */
  static async open(ledger: LedgerName): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), 'yulian-attacks-'));
    const data = join(folder, 'data');
    if (ledger === 'fabric') await upDataFolder(data, 'attacks');
    const process_ = spawn(process.execPath, [join(ROOT, 'gateway-api/dist/main.js')], {
      env: { ...process.env, DATA_DIR: data, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await untilReady(process_);
    const demo = JSON.parse(await readFile(join(data, 'demo.json'), 'utf8')) as Demo;
    return new Stage(process_, ledger, folder, demo);
  }

  /** The gateway's address. */
  get url(): string {
    return this.#demo.url;
  }

  /** Identifier of the sealed business licence, whose file is {@link genuine}. */
  get licence(): string {
    return this.#demo.licence.id;
  }

  /** Path of the sealed business licence. */
  get genuine(): string {
    return this.#demo.files.genuine;
  }

  /** A client with the demo key of a unit in a role. */
  as(unit: keyof typeof UNITS, role: string): Api {
    return new Api(() => this.url, this.#keyOf(unit, role));
  }

  /** Runs the command line against the demo without credentials. */
  cli(args: readonly string[], wish?: RunWish): Promise<Ran> {
    return yulian([...args, '--server', this.url], wish);
  }

  /** Runs the command line as a unit in a role. */
  async cliAs(unit: keyof typeof UNITS, role: string, args: readonly string[]): Promise<Ran> {
    const file = await keyFile(this.#folder, `${unit}-${role}`, this.#keyOf(unit, role));
    return this.cli([...args, '--key-file', file]);
  }

  /** The identity that a unit's worker in a role signs with, as its organisation's gateway keeps it. */
  async identity(mspId: string, unit: keyof typeof UNITS, role: string): Promise<Identity> {
    const folder = new DataFolder(join(this.#folder, 'data'));
    return createIdentity(await readIdentity(folder.identity(mspId, UNITS[unit], role)));
  }

  /** Writes a file that is removed with the stage. @returns its path */
  async file(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(this.#folder, name);
    await writeFile(path, content);
    return path;
  }

  /** A path for a file that is removed with the stage. */
  path(name: string): string {
    return join(this.#folder, name);
  }

  /** Whether the gateway still runs and calls itself ready. */
  async isAlive(): Promise<boolean> {
    const { status } = await this.anonymous.get('/readyz');
    return status === 200 && this.#process.exitCode === null;
  }

  async close(): Promise<void> {
    this.#process.kill('SIGTERM');
    if (this.#process.exitCode === null) await once(this.#process, 'exit');
    if (this.#ledger === 'fabric') await resetDataFolder(join(this.#folder, 'data'));
    await rm(this.#folder, { recursive: true, force: true });
  }

  #keyOf(unit: keyof typeof UNITS, role: string): string {
    const found = this.#demo.all.find((one) => one.unit === UNITS[unit] && one.role === role);
    if (found === undefined) throw new Error(`the demo has no ${role} of ${unit}`);
    return found.key;
  }
}

/** Printed when the demo is filled in and its keys are told. */
const READY = '演示凭据';

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes(READY)) resolve();
    });
    child.once('exit', () => {
      reject(new Error(`the product ended before its demo was ready: ${said}`));
    });
  });
}
