// SPDX-License-Identifier: Apache-2.0
import {
  LedgerError,
  sign,
  type CommitStatus,
  type Identity,
  type Ledger,
  type LedgerErrorCode,
  type Transaction,
  type ValidationCode,
} from '@yulian/network';
import type { JsonValue } from '@yulian/proofs';
import type { OnStep } from '../durable/steps.js';
import type { Entry } from './flights.js';
import type { Outcome } from './outcome.js';
import {
  committed,
  envelopeOf,
  outcomeOf,
  type FailedAttempt,
  type Outbox,
  type OutboxRow,
} from './outbox.js';
import { isRefusedForGood, outcomeUnknown, settle } from './settle.js';

/** An endorsed write, ready to be signed and sent. */
export interface Endorsed {
  readonly entry: Entry;
  readonly identity: Identity;
  readonly transaction: Transaction;
  readonly memo: JsonValue | undefined;
  /** Earlier attempts of the same request. */
  readonly attempts: readonly FailedAttempt[];
}

export interface SenderOptions {
  readonly ledger: Ledger;
  readonly outbox: Outbox;
  readonly commitTimeoutMs: number;
  readonly now: () => number;
  readonly onStep: OnStep;
}

/** Brings envelopes from the outbox into a block, and writes down what became of them. */
export class Sender {
  readonly #options: SenderOptions;
  readonly #sending = new Set<Promise<unknown>>();
  /** Outcomes that are being written down. */
  readonly #writing = new Set<Promise<unknown>>();
  readonly #waits = new Set<AbortController>();
  #closed = false;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /**
   * Keeps the signed envelope, then sends it.
   *
   * @throws LedgerError as {@link resolve}
   */
  async send({ entry, identity, transaction, memo, attempts }: Endorsed): Promise<Outcome> {
    const { outbox, now } = this.#options;
    const { transactionId, bytes, result } = transaction;
    const signature = await sign(identity, transaction);
    const row: OutboxRow = {
      format: 1,
      request: entry.request,
      day: dayOf(now()),
      transactionId,
      state: 'prepared',
      envelope: { bytes: base64(bytes), signature: base64(signature) },
      result: base64(result),
      ...(memo === undefined ? {} : { memo }),
      attempts,
    };
    await outbox.prepare(entry.id, row).catch((cause: unknown) => {
      // Whether the row is on disk only the next start can tell; it would then be sent.
      throw outcomeUnknown(transactionId, cause);
    });
    return this.resolve(entry.id, row, false);
  }

  /**
   * Finds out, or brings about, what becomes of a prepared row.
   *
   * @throws LedgerError `COMMIT_TIMEOUT` while it is unknown; else why it was not applied, and the
   *   row is marked as failed
   */
  async resolve(id: string, row: OutboxRow, replayed: boolean): Promise<Outcome> {
    return watched(this.#sending, this.#resolve(id, row, replayed));
  }

  /** Ends all waits for blocks; resolves when nothing is sent or written down any more. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const wait of this.#waits) wait.abort();
    await Promise.allSettled([...this.#sending]);
    await this.written();
  }

  /** Resolves when every outcome that was answered is written down. */
  async written(): Promise<void> {
    await Promise.allSettled([...this.#writing]);
  }

  async #resolve(id: string, row: OutboxRow, replayed: boolean): Promise<Outcome> {
    const { outbox, onStep } = this.#options;
    const status = await this.#statusOf(row, replayed).catch(async (error: unknown) => {
      if (isRefusedForGood(error)) await noted(outbox.fail(id, row, error.code));
      throw error;
    });
    onStep('outbox.committed');
    if (status.code !== 'VALID') {
      await noted(outbox.fail(id, row, status.code));
      throw invalid(status);
    }
    const writing = watched(this.#writing, noted(outbox.commit(id, row, status)));
    // The first answer does not wait for this: until it is written, the ledger is asked again.
    if (replayed) await writing;
    return outcomeOf(committed(row, status), replayed);
  }

  async #statusOf(row: OutboxRow, askFirst: boolean): Promise<CommitStatus> {
    const { ledger, onStep, commitTimeoutMs } = this.#options;
    const { transactionId } = row;
    const found = askFirst ? await findPlace(ledger, transactionId) : undefined;
    if (found !== undefined) return found;
    const envelope = envelopeOf(row);
    if (envelope === undefined || this.#closed) throw outcomeUnknown(transactionId, undefined);
    const wait = new AbortController();
    this.#waits.add(wait);
    const timer = setTimeout(() => {
      wait.abort();
    }, commitTimeoutMs);
    try {
      return await settle(ledger, envelope, wait.signal, onStep);
    } finally {
      clearTimeout(timer);
      this.#waits.delete(wait);
    }
  }
}

/** Keeps a promise among others for as long as it takes. */
async function watched<T>(all: Set<Promise<unknown>>, work: Promise<T>): Promise<T> {
  all.add(work);
  try {
    return await work;
  } finally {
    all.delete(work);
  }
}

/** What the ledger has decided stands, whether or not the vault can still write it down. */
async function noted(writing: Promise<void>): Promise<void> {
  await writing.catch(() => undefined);
}

/** @throws LedgerError `COMMIT_TIMEOUT` when the ledger can't be asked */
export async function findPlace(
  ledger: Ledger,
  transactionId: string,
): Promise<CommitStatus | undefined> {
  return ledger.findTransaction(transactionId).catch((cause: unknown) => {
    throw outcomeUnknown(transactionId, cause);
  });
}

const OWN_CODES: Partial<Record<ValidationCode, LedgerErrorCode>> = {
  MVCC_READ_CONFLICT: 'MVCC_READ_CONFLICT',
  PHANTOM_READ_CONFLICT: 'PHANTOM_READ_CONFLICT',
  ENDORSEMENT_POLICY_FAILURE: 'ENDORSEMENT_POLICY_FAILURE',
  DUPLICATE_TXID: 'DUPLICATE_TXID',
};

function invalid({ code, transactionId, blockNumber }: CommitStatus): LedgerError {
  const message = `the ledger judged the transaction ${code} in block ${String(blockNumber)}`;
  return new LedgerError(OWN_CODES[code] ?? 'TRANSACTION_INVALID', message, {
    transactionId,
    details: { validationCode: code, blockNumber },
  });
}

/** The UTC day of a moment. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
