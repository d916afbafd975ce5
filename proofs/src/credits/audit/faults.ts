// SPDX-License-Identifier: Apache-2.0

/** What can be wrong with the credits of a chain. Permanent: never reused, never renamed. */
export const CREDIT_FAULT_CODES = [
  // units
  'SERIAL_MALFORMED',
  'SERIAL_IN_TWO_PLACES',
  'SERIAL_NOT_ISSUED',
  'UNITS_LOST',
  'SPLIT_DIFFERS',
  'FINAL_UNITS_MOVED',
  'BUFFER_MOVED',
  'OFFER_UNBOUND',
  'SALE_FORGOTTEN',
  'TRANSFER_UNRECORDED',
  'RETIREMENT_UNRECORDED',
  'CANCELLATION_UNRECORDED',
  'CANCELLATION_OF_SOLD',
  // batches
  'BATCH_REWRITTEN',
  'BATCH_UNITS_DIFFER',
  'BATCH_GRAMS_DIFFER',
  'BATCH_SELF_VERIFIED',
  'BATCH_TOTAL_DIFFERS',
  'CORRECTION_DIFFERS',
  'POOL_BATCHED_TWICE',
  'POOL_GRAMS_DIFFER',
  // accounts
  'ACCOUNT_UNKNOWN',
  'ACCOUNT_FLOW_DIFFERS',
  // retirements
  'RETIREMENT_REWRITTEN',
  'RETIREMENT_DIFFERS',
  // earnings
  'NULLIFIER_TWICE',
  'EARNING_COUNT_DIFFERS',
  // money
  'TRADE_REWRITTEN',
  'TRADE_SUM_DIFFERS',
  'PROCEEDS_DIFFER',
] as const;

export type CreditFaultCode = (typeof CREDIT_FAULT_CODES)[number];

/** One thing wrong: what, about which record, since which transaction. */
export interface CreditFault {
  readonly code: CreditFaultCode;
  /** A serial, batch, account, pool, trade, retirement. */
  readonly subject: string;
  /** In which it first showed; of totals, the last one that was looked at. */
  readonly block: number;
  readonly txId: string;
}

/** A valid transaction's writes, as its block has them. */
export interface AuditedTransaction {
  readonly block: number;
  readonly txId: string;
  readonly writes: readonly AuditedWrite[];
  /** It takes rows over from another chain, on which they had their reasons. */
  readonly takenOver?: boolean;
}

export interface AuditedWrite {
  readonly key: string;
  /** Undefined where the key was deleted. */
  readonly value: unknown;
}

/** Says that something is wrong. */
export type TellFault = (code: CreditFaultCode, subject: string) => void;

/** The rows of one table that a transaction wrote, by id. */
export function rowsUnder<T>(
  { writes }: AuditedTransaction,
  prefix: string,
): ReadonlyMap<string, T> {
  const start = `${prefix}/`;
  return new Map(
    writes
      .filter(({ key, value }) => key.startsWith(start) && value !== undefined)
      .map(({ key, value }) => [key.slice(start.length), value as T]),
  );
}
