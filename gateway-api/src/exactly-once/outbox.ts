// SPDX-License-Identifier: Apache-2.0
import type { CommitStatus, SignedTransaction } from '@yulian/network';
import type { JsonValue } from '@yulian/proofs';
import type { OnStep } from '../durable/steps.js';
import { RowTable } from '../vault/row-table.js';
import type { Vault } from '../vault/vault.js';
import type { Outcome } from './outcome.js';

/** An attempt that did not come to anything. */
export interface FailedAttempt {
  readonly transactionId: string;
  /** How the ledger judged it, or why it was given up. */
  readonly code: string;
}

/** One caller's key: what it was used for, and how far that has come. */
export interface OutboxRow {
  readonly format: 1;
  /** Keyed digest of the request, hex. */
  readonly request: string;
  /** RFC 3339 UTC day, for expiry. */
  readonly day: string;
  readonly transactionId: string;
  readonly state: 'prepared' | 'committed' | 'failed';
  /** While prepared: what was or will be submitted, base64. */
  readonly envelope?: { readonly bytes: string; readonly signature: string } | undefined;
  /** What the contract answered, base64. */
  readonly result?: string;
  readonly memo?: JsonValue;
  /** Once committed. */
  readonly place?: { readonly blockNumber: number; readonly index: number };
  readonly attempts: readonly FailedAttempt[];
}

const ROWS_PER_REMOVAL = 500;

/**
 * The outbox of one vault. A prepared row with the signed envelope is durable before the envelope
 * is sent; all later changes of it could be read off the ledger again.
 */
export class Outbox {
  readonly #vault: Vault;
  readonly #rows: RowTable<OutboxRow>;
  readonly #open: RowTable<true>;
  readonly #days: RowTable<true>;
  readonly #onStep: OnStep;

  constructor(vault: Vault, onStep: OnStep) {
    this.#vault = vault;
    this.#rows = new RowTable(vault.rows, 'outbox');
    this.#open = new RowTable(vault.rows, 'outbox-open');
    this.#days = new RowTable(vault.rows, 'outbox-day');
    this.#onStep = onStep;
  }

  async get(id: string): Promise<OutboxRow | undefined> {
    return this.#rows.get(id);
  }

  /** Durable when it resolves. @throws VaultError `VAULT_WRITE_FAILED` */
  async prepare(id: string, row: OutboxRow): Promise<void> {
    const changes = [
      this.#rows.change(id, row),
      this.#open.change(id, true),
      this.#days.change(`${row.day}/${id}`, true),
    ];
    await this.#vault.rows.write(changes);
    this.#onStep('outbox.envelope');
  }

  /** Takes over an outcome that only the chain knew. */
  async adopt(id: string, row: OutboxRow, status: CommitStatus): Promise<void> {
    await this.#vault.rows.write([this.#days.change(`${row.day}/${id}`, true)]);
    await this.commit(id, row, status);
  }

  async commit(id: string, row: OutboxRow, status: CommitStatus): Promise<void> {
    await this.#close(id, committed(row, status));
    this.#onStep('outbox.answered');
  }

  async fail(id: string, row: OutboxRow, code: string): Promise<void> {
    const { format, request, day, transactionId } = row;
    const attempts = [...row.attempts, { transactionId, code }];
    await this.#close(id, { format, request, day, transactionId, state: 'failed', attempts });
  }

  /** Ids of the rows whose outcome is not known yet. */
  async openIds(): Promise<string[]> {
    const ids: string[] = [];
    for await (const [id] of this.#open.entries()) ids.push(id);
    return ids;
  }

  /** Forgets rows of days before `day`, but none whose outcome is open. Answers how many. */
  async expire(day: string): Promise<number> {
    const open = new Set(await this.openIds());
    let names: string[] = [];
    let expired = 0;
    for await (const [name] of this.#days.entries()) {
      if (name >= day) break;
      if (open.has(idOf(name))) continue;
      names.push(name);
      expired += 1;
      if (names.length < ROWS_PER_REMOVAL) continue;
      await this.#forget(names);
      names = [];
    }
    await this.#forget(names);
    return expired;
  }

  async #forget(names: readonly string[]): Promise<void> {
    const changes = names.flatMap((name) => [
      this.#rows.change(idOf(name), undefined),
      this.#days.change(name, undefined),
    ]);
    if (changes.length > 0) await this.#vault.rows.write(changes);
  }

  async #close(id: string, row: OutboxRow): Promise<void> {
    const changes = [this.#rows.change(id, row), this.#open.change(id, undefined)];
    await this.#vault.rows.write(changes);
  }
}

/** A row after its transaction was committed. */
export function committed(row: OutboxRow, { blockNumber, index }: CommitStatus): OutboxRow {
  const place = { blockNumber, index };
  return { ...row, state: 'committed', envelope: undefined, place };
}

/** What a committed row answers. */
export function outcomeOf(row: OutboxRow, replayed: boolean): Outcome {
  return {
    transactionId: row.transactionId,
    blockNumber: row.place?.blockNumber ?? 0,
    index: row.place?.index ?? 0,
    result: row.result === undefined ? undefined : Buffer.from(row.result, 'base64'),
    memo: row.memo,
    replayed,
  };
}

/** The envelope of a prepared row, to be sent once more. */
export function envelopeOf(row: OutboxRow): SignedTransaction | undefined {
  if (row.envelope === undefined) return undefined;
  const { bytes, signature } = row.envelope;
  return {
    transactionId: row.transactionId,
    bytes: Buffer.from(bytes, 'base64'),
    signature: Buffer.from(signature, 'base64'),
  };
}

function idOf(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}
