// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What fabric-gateway asks a device with, as far as it is used here. */
interface Addon {
  readonly PKCS11: new () => {
    load(library: string): void;
    C_GetSlotList(present: boolean): readonly Buffer[];
    C_CloseAllSessions(slot: Buffer): void;
  };
}

/** @returns undefined where it could not be compiled */
function addon(): Addon | undefined {
  try {
    return createRequire(import.meta.url)('pkcs11js') as Addon;
  } catch {
    return undefined;
  }
}

/** What `device.json` says. */
export interface DeviceFile {
  readonly library: string;
  readonly token: string;
  readonly id: string;
  readonly pinFile: string;
}

/** Skips a suite where SoftHSM2 is not installed. @returns its library */
export function requireSoftHsm(suite: Mocha.Context): string {
  const library = process.env['SOFTHSM2_LIBRARY'];
  if (library === undefined || library === '' || addon() === undefined) suite.skip();
  return library;
}

/** The user PIN of every token. */
const PIN = '271828';
/** The library learns of tokens when it is loaded, once in a process; of keys at any time. */
const TOKENS = ['first', 'second', 'third'];

let shared: Promise<SoftHsm> | undefined;

/** A PKCS#11 device in software, one for all tests of a process. */
export class SoftHsm {
  readonly #library: string;
  readonly #folder: string;
  readonly #unused = [...TOKENS];

  private constructor(library: string, folder: string) {
    this.#library = library;
    this.#folder = folder;
  }

  static shared(library: string): Promise<SoftHsm> {
    shared ??= SoftHsm.#make(library);
    return shared;
  }

  static async #make(library: string): Promise<SoftHsm> {
    const folder = await mkdtemp(join(tmpdir(), 'yulian-device-'));
    process.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    const tokens = join(folder, 'tokens');
    await mkdir(tokens);
    const settings = join(folder, 'softhsm2.conf');
    await writeFile(settings, `directories.tokendir = ${tokens}\nlog.level = ERROR\n`);
    process.env['SOFTHSM2_CONF'] = settings;
    const hsm = new SoftHsm(library, folder);
    for (const label of TOKENS) {
      await hsm.#ask('--init-token', '--free', '--label', label, '--so-pin', '0000', '--pin', PIN);
    }
    return hsm;
  }

  /** A token of its own that holds keys under the ids 01, 02, … @returns what tells of the first */
  async token(...privateKeys: readonly string[]): Promise<DeviceFile> {
    const label = this.#unused.shift();
    if (label === undefined) throw new RangeError('no token is left');
    const pinFile = join(this.#folder, `${label}.pin`);
    await writeFile(pinFile, `${PIN}\n`, { mode: 0o600 });
    for (const [index, key] of privateKeys.entries()) {
      const id = `0${String(index + 1)}`;
      const file = join(this.#folder, `${label}-${id}.pem`);
      await writeFile(file, key, { mode: 0o600 });
      const where = ['--token', label, '--label', id, '--id', id, '--pin', PIN];
      await this.#ask('--import', file, ...where);
    }
    return { library: this.#library, token: label, id: '01', pinFile };
  }

  /** Ends all sessions of this process with the device: it was away. */
  endSessions(): void {
    const { PKCS11 } = addon() as Addon;
    const pkcs11 = new PKCS11();
    pkcs11.load(this.#library);
    for (const slot of pkcs11.C_GetSlotList(true)) pkcs11.C_CloseAllSessions(slot);
  }

  async #ask(...args: readonly string[]): Promise<void> {
    await run('softhsm2-util', ['--module', this.#library, ...args]);
  }
}
