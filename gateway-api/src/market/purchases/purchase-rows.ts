// SPDX-License-Identifier: Apache-2.0
import type { TradeRecord } from '@yulian/proofs';
import { IdempotencyError } from '../../exactly-once/outcome.js';
import type { placeView } from '../../ledger-queries/contract-call.js';
import { RowTable } from '../../vault/row-table.js';
import type { Vault } from '../../vault/vault.js';

/** A trade that a purchase made, and where it is on the chain. */
export interface Made {
  readonly trade: TradeRecord;
  readonly transaction: ReturnType<typeof placeView>;
}

/** Why a purchase went no further: it has all, nothing is left, or the contract said no. */
export const PURCHASE_ENDS = ['FILLED', 'SOLD_OUT', 'REFUSED'] as const;

/** What came of a purchase. */
export interface Purchased {
  readonly made: readonly Made[];
  readonly end: (typeof PURCHASE_ENDS)[number];
  /** With what code the rest was refused. */
  readonly code?: string;
}

/** One caller's key: what it was used for, and what came of it. */
interface PurchaseRow extends Purchased {
  readonly format: 1;
  readonly request: string;
  /** RFC 3339 UTC day, for expiry. */
  readonly day: string;
}

const ROWS_PER_REMOVAL = 500;

/** Purchases that have ended, by the caller's key: asked again, each answers as it did. */
export class PurchaseRows {
  readonly #vault: Vault;
  readonly #rows: RowTable<PurchaseRow>;

  constructor(vault: Vault) {
    this.#vault = vault;
    this.#rows = new RowTable(vault.rows, 'purchase');
  }

  /** @throws IdempotencyError `IDEMPOTENCY_KEY_REUSED` */
  async get(key: string, request: string): Promise<Purchased | undefined> {
    const row = await this.#rows.get(key);
    if (row !== undefined && row.request !== request) {
      throw new IdempotencyError(row.made[0]?.transaction.id);
    }
    return row;
  }

  /** Durable when it resolves. */
  async put(key: string, request: string, day: string, purchased: Purchased): Promise<void> {
    const row: PurchaseRow = { format: 1, request, day, ...purchased };
    await this.#vault.rows.write([this.#rows.change(key, row)]);
  }

  /** Forgets purchases of days before `day`. Answers how many. */
  async expire(day: string): Promise<number> {
    const old: string[] = [];
    for await (const [key, row] of this.#rows.entries()) if (row.day < day) old.push(key);
    for (let from = 0; from < old.length; from += ROWS_PER_REMOVAL) {
      const some = old.slice(from, from + ROWS_PER_REMOVAL);
      await this.#vault.rows.write(some.map((key) => this.#rows.change(key, undefined)));
    }
    return old.length;
  }
}
