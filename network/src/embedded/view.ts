// SPDX-License-Identifier: Apache-2.0
import { decodeSerializedIdentity, type KvReadWriteSet } from '@yulian/proofs';
import type {
  Block,
  BlockTransaction,
  CommitStatus,
  PublicIdentity,
  StateWrite,
} from '../ledger.js';
import { LedgerError } from '../errors.js';
import { checkBlockHashes, decodeBlock, type BlockEntry, type StoredBlock } from './block.js';
import { FormatError } from './encoding.js';
import { decodeTransaction, policyOf, type DecodedTransaction } from './envelope.js';

/**
 * A block's bytes as the port shows them, if its content is what its hash says. Whether it belongs
 * to the chain is verify-chain's question.
 *
 * @throws LedgerError `LEDGER_CORRUPT`
 */
export function viewOfStored(number: number, bytes: Buffer): Block {
  try {
    const block = decodeBlock(bytes);
    if (block.number === number && checkBlockHashes(block)) return viewOf(block, bytes.length);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
  }
  const message = `block ${String(number)} is damaged; run verify-chain, or restore a backup`;
  throw new LedgerError('LEDGER_CORRUPT', message, { details: { block: number } });
}

function viewOf(block: StoredBlock, size: number): Block {
  return {
    number: block.number,
    hash: block.hash.toString('hex'),
    previousHash: block.number === 0 ? '' : block.previousHash.toString('hex'),
    size,
    transactions: block.entries.map((entry, index) => viewOfEntry(block.number, index, entry)),
  };
}

function viewOfEntry(blockNumber: number, index: number, entry: BlockEntry): BlockTransaction {
  const { code, envelope } = entry;
  const transaction = decodeTransaction(envelope.bytes);
  const { transactionId } = transaction;
  return viewOfTransaction(transaction, { transactionId, code, blockNumber, index });
}

/** A transaction in its place. Events and writes are those of valid transactions only. */
export function viewOfTransaction(
  { call, action, set }: DecodedTransaction,
  status: CommitStatus,
): BlockTransaction {
  const isValid = status.code === 'VALID';
  const { event } = action;
  return {
    ...status,
    timestamp: new Date(call.timestampMs).toISOString(),
    creator: publicIdentity(call.creator),
    contract: call.contract,
    transaction: call.transaction,
    args: call.args,
    event: isValid && event ? { name: event.eventName, payload: event.payload } : undefined,
    writes: isValid ? writesOf(set) : [],
  };
}

function writesOf({ writes, metadataWrites }: KvReadWriteSet): StateWrite[] {
  const policies = new Map(metadataWrites.map(({ key, entries }) => [key, policyOf(entries)]));
  return writes.map(({ key, isDelete, value }) => {
    const policy = policies.get(key);
    return {
      key,
      value: isDelete || value.length === 0 ? undefined : value,
      ...(policy === undefined ? {} : { policy }),
    };
  });
}

function publicIdentity(serialized: Uint8Array): PublicIdentity {
  const { mspId, idBytes } = decodeSerializedIdentity(serialized);
  return { mspId, certificate: Buffer.from(idBytes).toString('utf8') };
}
