// SPDX-License-Identifier: Apache-2.0
import type { RowStore } from '../vault/row-store.js';
import { RowTable } from '../vault/row-table.js';

/** Nonces of messages between gateways, durable: a message is not taken again after a restart either. */
export class ExchangeNonces {
  readonly #rows: RowStore;
  /** Each with the moment until which its message could be believed, in milliseconds since 1970. */
  readonly #until: RowTable<number>;
  readonly #taking = new Set<string>();

  /** @param rows of the gateway's own vault */
  constructor(rows: RowStore) {
    this.#rows = rows;
    this.#until = new RowTable(rows, 'exchange-nonce');
  }

  /**
   * Takes a nonce; on disk when it resolves.
   *
   * @returns whether it is taken for the first time
   * @throws VaultError `VAULT_FULL`, `VAULT_WRITE_FAILED`; then it is not taken
   */
  async take(nonce: string, until: number): Promise<boolean> {
    if (this.#taking.has(nonce)) return false;
    this.#taking.add(nonce);
    try {
      if ((await this.#until.get(nonce)) !== undefined) return false;
      await this.#rows.write([this.#until.change(nonce, until)]);
      return true;
    } finally {
      this.#taking.delete(nonce);
    }
  }

  /** Forgets nonces of messages that are too old to be believed by now. @returns how many */
  async expire(now: number): Promise<number> {
    let count = 0;
    for await (const [nonce, until] of this.#until.entries()) {
      if (until >= now) continue;
      await this.#rows.write([this.#until.change(nonce, undefined)]);
      count += 1;
    }
    return count;
  }
}
