// SPDX-License-Identifier: Apache-2.0
import type { Block, BlockTransaction, ValidationCode } from '@yulian/network';
import { sortable } from '../keys.js';
import type { IndexedRecord, Term } from '../record.js';

/** A block as it is listed. */
export interface BlockRow {
  readonly number: number;
  readonly hash: string;
  readonly previousHash: string;
  /** Bytes. */
  readonly size: number;
  readonly transactionIds: readonly string[];
  /** Time of its newest transaction, RFC 3339 UTC; left out when it has none. */
  readonly time?: string;
}

/** A transaction as it is listed. */
export interface TransactionRow {
  readonly transactionId: string;
  readonly code: ValidationCode;
  readonly blockNumber: number;
  /** Position in the block, from 0. */
  readonly index: number;
  /** The proposal's time, RFC 3339 UTC. */
  readonly timestamp: string;
  /** MSP id of who signed it. */
  readonly mspId: string;
  readonly contract: string;
  readonly transaction: string;
  /** Keys it wrote, without bookkeeping. */
  readonly keys: readonly string[];
}

export const BLOCK_KIND = 'block';
export const TRANSACTION_KIND = 'transaction';

/** Keys that every transaction touches. */
const BOOKKEEPING = /^(?:idempotency\/|epoch$)/;

export function blockRecord(block: Block): IndexedRecord {
  const { number, hash, previousHash, size, transactions } = block;
  const time = transactions.map(({ timestamp }) => timestamp).sort();
  const row: BlockRow = {
    number,
    hash,
    previousHash,
    size,
    transactionIds: transactions.map(({ transactionId }) => transactionId),
    ...(time.length === 0 ? {} : { time: time.at(-1) ?? '' }),
  };
  return {
    kind: BLOCK_KIND,
    id: String(number),
    time: sortable(number),
    common: [],
    rare: [['hash', hash]],
    body: { ...row },
  };
}

export function transactionRecord(transaction: BlockTransaction): IndexedRecord {
  const { transactionId, code, blockNumber, index, timestamp, contract, writes } = transaction;
  const place = `${sortable(blockNumber)}.${sortable(index)}`;
  const keys = writes.map(({ key }) => key).filter((key) => !BOOKKEEPING.test(key));
  const row: TransactionRow = {
    transactionId,
    code,
    blockNumber,
    index,
    timestamp,
    mspId: transaction.creator.mspId,
    contract,
    transaction: transaction.transaction,
    keys,
  };
  const touched = keys.map((key): Term => ['key', key]);
  return {
    kind: TRANSACTION_KIND,
    // A second copy of an envelope must not hide the first, which is the one that counts.
    id: code === 'DUPLICATE_TXID' ? `${transactionId}+${place}` : transactionId,
    time: place,
    common: [['organisation', row.mspId]],
    rare: touched,
    body: { ...row },
  };
}
