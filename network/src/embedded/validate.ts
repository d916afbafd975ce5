// SPDX-License-Identifier: Apache-2.0
import type { ValidationCode } from '../ledger.js';
import { BlockState } from './block-state.js';
import type { CheckedTransaction, UnreadableTransaction } from './checks.js';
import type { DecodedTransaction } from './envelope.js';
import { satisfiesAll, type PolicyBook } from './policy.js';
import type { HistoryRecord, StateRecord, TransactionRecord } from './records.js';
import type { StoreReader } from './store-reader.js';

/** What a block of transactions does to the ledger. */
export interface BlockOutcome {
  /** One for each transaction, in order. */
  readonly codes: readonly ValidationCode[];
  readonly state: ReadonlyMap<string, StateRecord | undefined>;
  readonly history: readonly (HistoryRecord & { readonly key: string })[];
  readonly transactions: ReadonlyMap<string, TransactionRecord>;
}

/**
 * Validates the transactions of a block in their order, each against committed state and what the
 * valid ones before it have changed: duplicate ids, endorsement policies of chaincode and keys,
 * versions of what was read, and range queries run again.
 */
export async function validateBlock(
  number: number,
  checked: readonly (CheckedTransaction | UnreadableTransaction)[],
  committed: StoreReader,
  policies: PolicyBook,
): Promise<BlockOutcome> {
  const state = new BlockState(committed);
  const codes: ValidationCode[] = [];
  const history: (HistoryRecord & { key: string })[] = [];
  const transactions = new Map<string, TransactionRecord>();
  for (const [index, one] of checked.entries()) {
    const { transaction } = one;
    if (transaction === undefined || one.code !== 'VALID') {
      codes.push(one.code);
      continue;
    }
    const { transactionId, call, set } = transaction;
    if (transactions.has(transactionId) || committed.transaction(transactionId) !== undefined) {
      codes.push('DUPLICATE_TXID');
      continue;
    }
    const code = await validate({ ...one, transaction }, state, policies);
    codes.push(code);
    transactions.set(transactionId, { blockNumber: number, index, code });
    if (code !== 'VALID') continue;
    const version = { blockNumber: number, txNumber: index };
    for (const change of state.apply(set, version)) {
      history.push({ ...change, version, transactionId, timestampMs: call.timestampMs });
    }
  }
  return { codes, state: state.changes, history, transactions };
}

async function validate(
  { transaction, signers }: CheckedTransaction,
  state: BlockState,
  policies: PolicyBook,
): Promise<ValidationCode> {
  const required = policies.required(writtenKeyPolicies(transaction, state));
  if (!satisfiesAll(required, signers)) return 'ENDORSEMENT_POLICY_FAILURE';
  const { reads, rangeQueries } = transaction.set;
  for (const { key, version } of reads) {
    if (!state.isCurrent(key, version)) return 'MVCC_READ_CONFLICT';
  }
  for (const query of rangeQueries) {
    if (!(await state.isRangeCurrent(query))) return 'PHANTOM_READ_CONFLICT';
  }
  return 'VALID';
}

function writtenKeyPolicies(
  { set }: DecodedTransaction,
  state: BlockState,
): (Uint8Array | undefined)[] {
  const keys = new Set([...set.writes, ...set.metadataWrites].map(({ key }) => key));
  return Array.from(keys, (key) => state.get(key)?.policy);
}
