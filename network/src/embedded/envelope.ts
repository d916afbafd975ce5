// SPDX-License-Identifier: Apache-2.0
import {
  decodeProposalResponsePayload,
  decodeTxReadWriteSet,
  WireError,
  type ChaincodeAction,
  type KvReadWriteSet,
} from '@yulian/proofs';
import type { Endorsement } from '../ledger.js';
import { FieldReader, FieldWriter, FormatError } from './encoding.js';
import { sha256 } from './hash.js';
import { decodeCall, transactionIdOf, type CallRecord } from './proposal.js';

const TRANSACTION_TAG = 'yulian.transaction/1';

/** Fabric's name for the metadata entry that holds a key's endorsement policy. */
export const VALIDATION_PARAMETER = 'VALIDATION_PARAMETER';

/** The policy that a key's metadata holds; undefined when it has none of its own. */
export function policyOf(
  entries: readonly { readonly value: Uint8Array }[],
): Uint8Array | undefined {
  const [entry] = entries;
  return entry === undefined || entry.value.length === 0 ? undefined : entry.value;
}

/** A transaction as stored: what its creator signed, and the signature. */
export interface Envelope {
  readonly bytes: Buffer;
  readonly signature: Buffer;
}

/** A transaction, decoded; all consistent in itself, nothing verified yet. */
export interface DecodedTransaction {
  readonly transactionId: string;
  readonly call: CallRecord;
  /** What the endorsers signed. */
  readonly payload: Buffer;
  readonly action: ChaincodeAction;
  readonly set: KvReadWriteSet;
  readonly endorsements: readonly Endorsement[];
}

/** The bytes of an endorsed transaction, for its creator to sign. */
export function encodeTransaction(
  callBytes: Uint8Array,
  payload: Uint8Array,
  endorsements: readonly Endorsement[],
): Buffer {
  const writer = new FieldWriter(callBytes.length + payload.length + 4096)
    .string(TRANSACTION_TAG)
    .bytes(callBytes)
    .bytes(payload)
    .u32(endorsements.length);
  for (const { endorser, signature } of endorsements) writer.bytes(endorser).bytes(signature);
  return writer.finish();
}

/**
 * Decodes a transaction and checks that its parts belong together: the payload is about this call,
 * the answer is a success, the event carries this id, and only this chaincode's keys are touched.
 *
 * @throws FormatError
 */
export function decodeTransaction(bytes: Uint8Array): DecodedTransaction {
  const reader = new FieldReader(bytes);
  reader.tag(TRANSACTION_TAG);
  const callBytes = reader.bytes();
  const payload = reader.bytes();
  const endorsements = reader.list(() => ({
    endorser: reader.bytes(),
    signature: reader.bytes(),
  }));
  reader.end();
  const call = decodeCall(callBytes);
  const transactionId = transactionIdOf(call);
  const { proposalHash, action } = asFormatError(() => decodeProposalResponsePayload(payload));
  if (!sha256(callBytes).equals(proposalHash)) throw new FormatError('payload of another call');
  checkAction(action, call, transactionId);
  const set = readWriteSet(action, call.chaincode);
  return { transactionId, call, payload, action, set, endorsements };
}

function checkAction(action: ChaincodeAction, call: CallRecord, transactionId: string): void {
  if (action.response.status !== 200) throw new FormatError('the contract did not agree');
  if (action.chaincodeId.name !== call.chaincode) throw new FormatError('another chaincode');
  const { event } = action;
  if (event === undefined) return;
  if (event.txId !== transactionId || event.chaincodeId !== call.chaincode) {
    throw new FormatError('event of another transaction');
  }
}

function readWriteSet(action: ChaincodeAction, chaincode: string): KvReadWriteSet {
  const namespaces = asFormatError(() => decodeTxReadWriteSet(action.results));
  const set = namespaces.length === 1 ? namespaces[0]?.set : undefined;
  if (set === undefined || namespaces[0]?.namespace !== chaincode) {
    throw new FormatError('keys of another chaincode');
  }
  const { writes, metadataWrites, rangeQueries } = set;
  assertOnce(writes.map(({ key }) => key));
  assertOnce(metadataWrites.map(({ key }) => key));
  const known = metadataWrites.every(
    ({ entries }) =>
      entries.length <= 1 && entries.every(({ name }) => name === VALIDATION_PARAMETER),
  );
  if (!known) throw new FormatError('unknown metadata');
  if (rangeQueries.some(({ reads }) => reads === undefined)) throw new FormatError('hashed reads');
  return set;
}

function assertOnce(keys: readonly string[]): void {
  if (keys.includes('')) throw new FormatError('empty key');
  if (new Set(keys).size !== keys.length) throw new FormatError('a key is written twice');
}

function asFormatError<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    throw new FormatError(error.message);
  }
}
