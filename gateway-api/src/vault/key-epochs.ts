// SPDX-License-Identifier: Apache-2.0
import type { RowStore } from './row-store.js';
import { RowTable } from './row-table.js';

interface UnitEpoch {
  readonly epoch: number;
}

const FIRST_EPOCH = 1;

/** Which key epoch a unit's pseudonyms are in. */
export class KeyEpochs {
  readonly #rows: RowStore;
  readonly #epochs: RowTable<UnitEpoch>;
  /** A batch asks 50,000 times. */
  readonly #known = new Map<string, number>();

  constructor(rows: RowStore, table: string) {
    this.#rows = rows;
    this.#epochs = new RowTable(rows, table);
  }

  async of(unit: string): Promise<number> {
    const known = this.#known.get(unit);
    if (known !== undefined) return known;
    const epoch = (await this.#epochs.get(unit))?.epoch ?? FIRST_EPOCH;
    this.#known.set(unit, epoch);
    return epoch;
  }

  /** Begins a new epoch; answers it. */
  async advance(unit: string): Promise<number> {
    const epoch = (await this.of(unit)) + 1;
    await this.#rows.write([this.#epochs.change(unit, { epoch })]);
    this.#known.set(unit, epoch);
    return epoch;
  }
}
