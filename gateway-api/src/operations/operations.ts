// SPDX-License-Identifier: Apache-2.0
import { LedgerError, type Identity } from '@yulian/network';
import { ignoreSteps, type OnStep } from '../durable/steps.js';
import type { Entry } from '../exactly-once/flights.js';
import { IdempotencyError, type Outcome } from '../exactly-once/outcome.js';
import { entryOf } from '../exactly-once/request.js';
import type { Transactions } from '../exactly-once/transactions.js';
import { RowTable } from '../vault/row-table.js';
import type { Vault } from '../vault/vault.js';
import type { Operation, OperationAnswer } from './operation.js';

export interface OperationsOptions {
  /** The organisation's. */
  readonly vault: Vault;
  readonly transactions: Transactions;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly onStep?: OnStep;
}

/** A request that is answered later. */
export interface OperationRequest {
  readonly identity: Identity;
  /** As for the write itself: the operation is found again by it. */
  readonly idempotency: { readonly key: string; readonly fingerprint: string };
  /** Pseudonym of who may ask for the result. */
  readonly owner: string;
  readonly route: string;
  /** Does the work, through `Transactions` with the same idempotency. */
  readonly run: () => Promise<OperationAnswer>;
  /** What a failure is answered with. */
  readonly failed: (error: unknown) => OperationAnswer;
}

/**
 * Decides an operation that was cut off: from what became of its write, or, when nothing did, as
 * failed. `error` is set when the outcome can't be told; answering undefined leaves it pending.
 */
export type SettleOperation = (
  operation: Operation,
  came: { readonly outcome?: Outcome; readonly error?: unknown },
) => Promise<OperationAnswer | undefined>;

interface StoredOperation extends Operation {
  readonly owner: string;
  readonly entry: Entry;
}

const ID_DIGITS = 32;
const FIRST_FAILURE = 400;
const MS_PER_DAY = 86_400_000;

/** The operations of one organisation. Accepted ones survive a restart. */
export class Operations {
  readonly #vault: Vault;
  readonly #transactions: Transactions;
  readonly #now: () => number;
  readonly #onStep: OnStep;
  readonly #rows: RowTable<StoredOperation>;
  readonly #running = new Map<string, Promise<void>>();

  constructor({ vault, transactions, now = Date.now, onStep = ignoreSteps }: OperationsOptions) {
    this.#vault = vault;
    this.#transactions = transactions;
    this.#now = now;
    this.#onStep = onStep;
    this.#rows = new RowTable(vault.rows, 'operation');
  }

  /**
   * Begins an operation, or finds the one with the same key; one that failed is begun anew. It is
   * durable when this resolves.
   *
   * @throws IdempotencyError `IDEMPOTENCY_KEY_REUSED`
   * @throws VaultError `VAULT_WRITE_FAILED`; then nothing was begun
   */
  async start(request: OperationRequest): Promise<Operation> {
    const { owner, route } = request;
    const entry = entryOf(this.#vault.key, request);
    const id = this.#vault.key.mac('request', entry.id).toString('hex').slice(0, ID_DIGITS);
    const before = await this.#rows.get(id);
    if (before !== undefined && before.state !== 'failed') {
      if (before.entry.request !== entry.request || before.owner !== owner) {
        throw new IdempotencyError();
      }
      if (before.state === 'succeeded' || this.#running.has(id)) return shown(before);
    }
    const createdAt = new Date(this.#now()).toISOString();
    const operation: StoredOperation = { id, state: 'pending', route, createdAt, owner, entry };
    await this.#put(operation);
    this.#onStep('operation.accepted');
    this.#begin(operation, request);
    return shown(operation);
  }

  /** An operation of this owner; undefined also when it is another's. */
  async get(id: string, owner: string): Promise<Operation | undefined> {
    const operation = await this.#rows.get(id);
    return operation?.owner === owner ? shown(operation) : undefined;
  }

  /** At the start, after `Transactions.recover`: brings those that were cut off to an end. */
  async recover(settle: SettleOperation): Promise<void> {
    for await (const [, operation] of this.#rows.entries()) {
      if (operation.state !== 'pending' || this.#running.has(operation.id)) continue;
      const came = await this.#transactions.recall(operation.entry).then(
        (outcome) => (outcome === undefined ? {} : { outcome }),
        (error: unknown) => ({ error }),
      );
      const answer = await settle(shown(operation), came);
      if (answer !== undefined) await this.#finish(operation, answer);
    }
  }

  /** Forgets operations that ended longer ago than this many days. Answers how many. */
  async expire(days: number): Promise<number> {
    const before = new Date(this.#now() - days * MS_PER_DAY).toISOString();
    let expired = 0;
    for await (const [id, { finishedAt }] of this.#rows.entries()) {
      if (finishedAt === undefined || finishedAt >= before) continue;
      await this.#vault.rows.write([this.#rows.change(id, undefined)]);
      expired += 1;
    }
    return expired;
  }

  /** Resolves when none is running. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.#running.values()]);
  }

  #begin(operation: StoredOperation, { run, failed }: OperationRequest): void {
    const running = run()
      .catch((error: unknown) => (isUndecided(error) ? undefined : failed(error)))
      // Undecided it stays pending: the same request, or the next start, finds out.
      .then((answer) => (answer === undefined ? undefined : this.#finish(operation, answer)))
      // The vault could not take the result: the next start finds the operation pending.
      .catch(() => undefined)
      .finally(() => {
        this.#running.delete(operation.id);
      });
    this.#running.set(operation.id, running);
  }

  async #finish(operation: StoredOperation, answer: OperationAnswer): Promise<void> {
    const state = answer.status < FIRST_FAILURE ? 'succeeded' : 'failed';
    const finishedAt = new Date(this.#now()).toISOString();
    await this.#put({ ...operation, state, finishedAt, answer });
    this.#onStep('operation.finished');
  }

  async #put(operation: StoredOperation): Promise<void> {
    await this.#vault.rows.write([this.#rows.change(operation.id, operation)]);
  }
}

/** Whether the write may still come to be applied. */
function isUndecided(error: unknown): boolean {
  return error instanceof LedgerError && error.code === 'COMMIT_TIMEOUT';
}

function shown({ owner: _owner, entry: _entry, ...operation }: StoredOperation): Operation {
  return operation;
}
