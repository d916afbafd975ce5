// SPDX-License-Identifier: Apache-2.0
import { decodeSerializedIdentity } from '@yulian/proofs';
import type { Block, BlockTransaction, CommitStatus, PublicIdentity } from '../ledger.js';
import type { BlockEntry, StoredBlock } from './block.js';
import { decodeTransaction, type DecodedTransaction } from './envelope.js';

/** A stored block as the port shows it. */
export function viewOfBlock(block: StoredBlock, size: number): Block {
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
    writes: isValid
      ? set.writes.map(({ key, isDelete, value }) => ({
          key,
          value: isDelete || value.length === 0 ? undefined : value,
        }))
      : [],
  };
}

function publicIdentity(serialized: Uint8Array): PublicIdentity {
  const { mspId, idBytes } = decodeSerializedIdentity(serialized);
  return { mspId, certificate: Buffer.from(idBytes).toString('utf8') };
}
