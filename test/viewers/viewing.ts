// SPDX-License-Identifier: Apache-2.0
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SHOWS_NOTHING, type Engine } from './engines.js';

/** What engines show of a file, by their names. */
type Shown = ReadonlyMap<string, string>;

/** Holds files against what was signed, as engines show both. */
export class Viewing {
  readonly #engines: readonly Engine[];
  readonly #folder: string;
  readonly #signed = new Map<Uint8Array, Promise<Shown>>();
  #written = 0;

  /** @param folder where files are written for the engines */
  constructor(engines: readonly Engine[], folder: string) {
    this.#engines = engines;
    this.#folder = folder;
  }

  /** Engines that show something else of a file than of what was signed, or pages where there were none. */
  async differing(signed: Uint8Array, bytes: Uint8Array): Promise<string[]> {
    const known = this.#signed.get(signed) ?? this.#shown(signed);
    this.#signed.set(signed, known);
    const before = await known;
    const now = await this.#shown(bytes);
    return [...now].flatMap(([name, what]) =>
      what === before.get(name) || what === SHOWS_NOTHING ? [] : [name],
    );
  }

  /** Names of engines that cannot show what was signed: they can tell nothing. */
  async blind(signed: Uint8Array): Promise<string[]> {
    const shown = await this.#shown(signed);
    return [...shown].flatMap(([name, what]) => (what === SHOWS_NOTHING ? [name] : []));
  }

  async #shown(bytes: Uint8Array): Promise<Shown> {
    const file = path.join(this.#folder, `${String(this.#written++ % 16)}.file`);
    await writeFile(file, bytes);
    const found = new Map<string, string>();
    await Promise.all(
      this.#engines.map(async (engine) => found.set(engine.name, await engine.shown(file))),
    );
    return found;
  }
}
