// SPDX-License-Identifier: Apache-2.0
import { LedgerError } from '../errors.js';
import { FormatError } from './encoding.js';
import {
  blockKey,
  boundsOutsideKinds,
  ChecksumError,
  decodeHead,
  decodeHistory,
  decodeState,
  decodeTransactionRecord,
  HEAD_KEY,
  historyBounds,
  keyOfState,
  kindBounds,
  stateKey,
  transactionKey,
  type Head,
  type HistoryRecord,
  type RowKind,
  type StateRecord,
  type TransactionRecord,
} from './records.js';

const TRANSACTION_ID = /^[0-9a-f]{64}$/;

/** A row as stored. */
export type Row = [key: Buffer, value: Buffer];

/** Bounds of a scan, in raw row keys. */
export interface RowBounds {
  readonly gte?: Buffer;
  readonly lt?: Buffer;
  readonly lte?: Buffer;
}

/** Raw rows, at one moment or as they are: what a store gives its readers. */
export interface Rows {
  get(key: Buffer): Buffer | undefined;
  getAsync(key: Buffer): Promise<Buffer | undefined>;
  scan(bounds: RowBounds, reverse: boolean): AsyncIterable<Row>;
  keys(bounds: RowBounds): AsyncIterable<Buffer>;
}

/** A range of state keys: from `start` on, up to `end`; an empty `end` is no limit. */
export interface KeyRange {
  readonly start: string;
  readonly end: string;
  readonly endInclusive: boolean;
}

/** A key and its committed value. */
export interface StateEntry extends StateRecord {
  readonly key: string;
}

/**
 * Reads the ledger's rows. Point reads of state are synchronous: LevelDB answers them from memory
 * or the page cache in a few microseconds, a thread hop costs ten times that.
 *
 * All methods throw LedgerError `LEDGER_CORRUPT` when a row is not what was written.
 */
export class StoreReader {
  readonly #rows: Rows;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  head(): Head | undefined {
    const stored = this.#rows.get(HEAD_KEY);
    return stored && readRow('head', () => decodeHead(stored));
  }

  state(key: string): StateRecord | undefined {
    const row = stateKey(key);
    const stored = this.#rows.get(row);
    return stored && readRow('state', () => decodeState(stored, row));
  }

  transaction(transactionId: string): TransactionRecord | undefined {
    if (!TRANSACTION_ID.test(transactionId)) return undefined;
    const row = transactionKey(transactionId);
    const stored = this.#rows.get(row);
    return stored && readRow('transaction', () => decodeTransactionRecord(stored, row));
  }

  block(number: number): Promise<Buffer | undefined> {
    return this.#rows.getAsync(blockKey(number));
  }

  /** State in order of the keys' UTF-8 bytes. */
  async *range({ start, end, endInclusive }: KeyRange): AsyncGenerator<StateEntry, void> {
    const upper = end === '' ? kindBounds('state').lt : stateKey(end);
    const bounds = { gte: stateKey(start), ...(endInclusive ? { lte: upper } : { lt: upper }) };
    if (Buffer.compare(bounds.gte, upper) > 0) return;
    for await (const [row, stored] of this.#rows.scan(bounds, false)) {
      const record = readRow('state', () => decodeState(stored, row));
      yield { key: keyOfState(row), ...record };
    }
  }

  /** All changes of a key, newest first. */
  async *history(key: string): AsyncGenerator<HistoryRecord, void> {
    for await (const [row, stored] of this.#rows.scan(historyBounds(key), true)) {
      yield readRow('history', () => decodeHistory(stored, row));
    }
  }

  /** Every row of a kind, as stored. */
  rows(kind: RowKind): AsyncIterable<Row> {
    return this.#rows.scan(kindBounds(kind), false);
  }

  /** The raw key of every row of a kind. */
  keys(kind: RowKind): AsyncIterable<Buffer> {
    return this.#rows.keys(kindBounds(kind));
  }

  /** The raw key of every row that is of no kind. */
  async *strayKeys(): AsyncGenerator<Buffer, void> {
    for (const bounds of boundsOutsideKinds()) yield* this.#rows.keys(bounds);
  }
}

function readRow<T>(kind: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ChecksumError) && !(error instanceof FormatError)) throw error;
    throw new LedgerError('LEDGER_CORRUPT', `a stored ${kind} row is damaged; run verify-chain`, {
      cause: error,
      details: { kind },
    });
  }
}
