// SPDX-License-Identifier: Apache-2.0
import type { RowChange, RowStore } from './row-store.js';

/** How to walk a table. */
export interface TableRange {
  /** Only names that begin so. */
  readonly prefix?: string;
  readonly limit?: number;
  readonly reverse?: boolean;
}

/**
 * A table of JSON rows. Row names lie on disk as they are: they are random ids, ids that the chain
 * shows anyway, or HMACs; never personal data and never a bare digest.
 */
export class RowTable<T> {
  readonly #rows: RowStore;
  readonly #table: string;

  constructor(rows: RowStore, table: string) {
    this.#rows = rows;
    this.#table = table;
  }

  /** The change that sets a row, or deletes it when `value` is undefined. */
  change(name: string, value: T | undefined): RowChange {
    const bytes = value === undefined ? undefined : Buffer.from(JSON.stringify(value), 'utf8');
    return { key: this.#keyOf(name), value: bytes };
  }

  /** @throws VaultError `VAULT_ROW_DAMAGED`, `VAULT_ROWS_UNREADABLE` */
  async get(name: string): Promise<T | undefined> {
    const bytes = await this.#rows.get(this.#keyOf(name));
    return bytes === undefined ? undefined : (parse(bytes) as T);
  }

  /** In the order of `names`. @throws VaultError as {@link get} */
  async getMany(names: readonly string[]): Promise<(T | undefined)[]> {
    const rows = await this.#rows.getMany(names.map((name) => this.#keyOf(name)));
    return rows.map((bytes) => (bytes === undefined ? undefined : (parse(bytes) as T)));
  }

  /** Rows in the order of their names. @throws VaultError as {@link get} */
  async *entries(range: TableRange = {}): AsyncGenerator<readonly [string, T], void, undefined> {
    const from = this.#keyOf(range.prefix ?? '');
    const to = `${from}\uffff`;
    for await (const [key, bytes] of this.#rows.entries({ ...range, from, to })) {
      yield [key.slice(this.#table.length + 1), parse(bytes) as T];
    }
  }

  #keyOf(name: string): string {
    return `${this.#table}/${name}`;
  }
}

function parse(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString('utf8'));
}
