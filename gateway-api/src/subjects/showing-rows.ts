// SPDX-License-Identifier: Apache-2.0
import type { RowChange } from '../vault/row-store.js';
import { RowTable } from '../vault/row-table.js';
import type { Vault } from '../vault/vault.js';
import type { HolderCode } from '../vault/holder-pseudonyms.js';

/** What the provider's gateway knows of a code that it made. */
export interface ShowingRow {
  readonly format: 1;
  /** Whose licence is shown. */
  readonly holder: HolderCode;
  /** Id of the licence. */
  readonly licence: string;
  readonly code: string;
  /** Base64url. */
  readonly salt: string;
}

/** Codes that holders show, by ids of their showings: vault data. */
export class ShowingRows {
  readonly #vault: Vault;
  readonly #rows: RowTable<ShowingRow>;

  constructor(vault: Vault) {
    this.#vault = vault;
    this.#rows = new RowTable(vault.rows, 'showing');
  }

  get(id: string): Promise<ShowingRow | undefined> {
    return this.#rows.get(id);
  }

  /** Durable when it resolves: before the commitment is anchored. */
  async put(id: string, row: ShowingRow): Promise<void> {
    const change: RowChange = this.#rows.change(id, row);
    await this.#vault.rows.write([change]);
  }
}
