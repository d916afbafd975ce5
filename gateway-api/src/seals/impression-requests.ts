// SPDX-License-Identifier: Apache-2.0
import { IdempotencyError } from '../exactly-once/outcome.js';
import type { TransactRequest } from '../exactly-once/request.js';
import { RowTable } from '../vault/row-table.js';
import type { Vault } from '../vault/vault.js';

/** A number of a seal that a use was given, and where. */
export interface GivenNumber {
  readonly number: number;
  /** First number of the range that it was taken in. */
  readonly first: number;
  readonly transaction: {
    readonly id: string;
    readonly blockNumber: number;
    readonly index: number;
  };
}

/** One caller's key: what it was used for, and the number that it was given. */
interface RequestRow {
  readonly format: 1;
  readonly request: string;
  /** RFC 3339 UTC day, for expiry. */
  readonly day: string;
  readonly given?: GivenNumber;
}

type Asked = Pick<TransactRequest, 'identity' | 'idempotency'>;

const ROWS_PER_REMOVAL = 500;

/** Which uses of seals were asked for with which keys: the same key never takes a second number. */
export class ImpressionRequests {
  readonly #vault: Vault;
  readonly #rows: RowTable<RequestRow>;

  constructor(vault: Vault) {
    this.#vault = vault;
    this.#rows = new RowTable(vault.rows, 'impression-request');
  }

  /** By which the chain knows a use: an HMAC of the caller's key. */
  keyOf({ identity, idempotency }: Asked): string {
    return this.#vault.key
      .mac('impression', identity.mspId, idempotency?.key ?? '')
      .toString('hex');
  }

  /**
   * Durable when it resolves: what the key is used for.
   *
   * @returns the number that it was given before
   * @throws IdempotencyError `IDEMPOTENCY_KEY_REUSED`
   */
  async begin(asked: Asked, day: string): Promise<GivenNumber | undefined> {
    const key = this.keyOf(asked);
    const request = this.requestOf(asked);
    const earlier = await this.#rows.get(key);
    if (earlier !== undefined) {
      if (earlier.request !== request) throw new IdempotencyError(earlier.given?.transaction.id);
      return earlier.given;
    }
    await this.#vault.rows.write([this.#rows.change(key, { format: 1, request, day })]);
    return undefined;
  }

  /** What was given is on the chain: that it is written down here only saves asking it. */
  async given(asked: Asked, day: string, given: GivenNumber): Promise<void> {
    const row: RequestRow = { format: 1, request: this.requestOf(asked), day, given };
    await this.#vault.rows.write([this.#rows.change(this.keyOf(asked), row)]);
  }

  /** Forgets keys of days before `day`; the chain still gives them the same numbers. */
  async expire(day: string): Promise<number> {
    const old: string[] = [];
    for await (const [key, row] of this.#rows.entries()) if (row.day < day) old.push(key);
    for (let from = 0; from < old.length; from += ROWS_PER_REMOVAL) {
      const some = old.slice(from, from + ROWS_PER_REMOVAL);
      await this.#vault.rows.write(some.map((key) => this.#rows.change(key, undefined)));
    }
    return old.length;
  }

  /** What tells one request from another under the same key. */
  requestOf({ idempotency }: Asked): string {
    return this.#vault.key.mac('request', idempotency?.fingerprint ?? '').toString('hex');
  }
}
