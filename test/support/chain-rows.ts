// SPDX-License-Identifier: Apache-2.0
import type { Ledger } from '@yulian/network';
import { utf8Decode, type ChainRows } from '@yulian/proofs';

type Row = Record<string, unknown>;

/** The rows that the valid transactions of a chain leave. */
export class RowsOfChain implements ChainRows {
  readonly #rows = new Map<string, string>();

  static async of(ledger: Ledger): Promise<RowsOfChain> {
    const rows = new RowsOfChain();
    const { height } = await ledger.info();
    for await (const { number, transactions } of ledger.blocks(0)) {
      for (const { code, writes } of transactions) {
        if (code !== 'VALID') continue;
        for (const { key, value } of writes) if (value) rows.#rows.set(key, utf8Decode(value));
      }
      if (number + 1 >= height) break;
    }
    return rows;
  }

  /** The same chain, with one row as somebody would like it; undefined: without it. */
  with(key: string, change: (row: Row) => unknown): RowsOfChain {
    const other = new RowsOfChain();
    for (const [name, text] of this.#rows) other.#rows.set(name, text);
    const row = change(JSON.parse(this.#rows.get(key) ?? 'null') as Row);
    if (row === undefined) other.#rows.delete(key);
    else other.#rows.set(key, JSON.stringify(row));
    return other;
  }

  get(key: string): unknown {
    const text = this.#rows.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }

  *under(prefix: string): Generator<readonly [string, unknown]> {
    for (const key of [...this.#rows.keys()].sort()) {
      if (key.startsWith(prefix)) yield [key, this.get(key)];
    }
  }
}
