// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { encodeSerializedIdentity, findLoneSurrogate } from '@yulian/proofs';
import { LedgerError } from '../errors.js';
import type { Call, Proposal, PublicIdentity } from '../ledger.js';
import { FieldReader, FieldWriter, FormatError } from './encoding.js';
import { sha256 } from './hash.js';

const PROPOSAL_TAG = 'yulian.proposal/1';
const CALL_TAG = 'yulian.call/1';
const NONCE_SIZE = 24;
const NONCES_AT_ONCE = 128;
const NAME = /^[A-Za-z][A-Za-z0-9_.-]{0,127}$/;

/** The part of a proposal that goes into a block: who calls what, and when. */
export interface CallRecord {
  readonly channel: string;
  readonly chaincode: string;
  /** Milliseconds since 1970, by the creator's clock. */
  readonly timestampMs: number;
  readonly nonce: Uint8Array;
  /** Fabric `SerializedIdentity` bytes. */
  readonly creator: Uint8Array;
  readonly contract: string;
  readonly transaction: string;
  readonly args: readonly string[];
}

/** A proposal, decoded. */
export interface DecodedProposal {
  readonly transactionId: string;
  readonly call: CallRecord;
  /** The bytes of `call`: what endorsements refer to by their SHA-256. */
  readonly callBytes: Buffer;
  /** For the contract only: in no block, and in no digest that is in a block. */
  readonly transient: ReadonlyMap<string, Buffer>;
  readonly endorsingOrganizations: readonly string[];
}

/** Where and when a proposal is made. */
export interface ProposalContext {
  readonly channel: string;
  readonly chaincode: string;
  readonly nowMs: number;
}

/** Builds a proposal with a fresh nonce. @throws LedgerError `BAD_PROPOSAL` */
export function buildProposal(
  creator: PublicIdentity,
  call: Call,
  { channel, chaincode, nowMs }: ProposalContext,
): Proposal {
  checkCall(call);
  const record: CallRecord = {
    channel,
    chaincode,
    timestampMs: nowMs,
    nonce: freshNonce(),
    creator: serialize(creator),
    contract: call.contract,
    transaction: call.transaction,
    args: call.args,
  };
  const bytes = encodeProposal(encodeCall(record), call);
  return {
    transactionId: transactionIdOf(record),
    bytes,
    message: bytes,
    // Only a key that is elsewhere needs it.
    get digest() {
      return sha256(bytes);
    },
  };
}

/** Decodes a proposal and derives its transaction id. @throws LedgerError `BAD_PROPOSAL` */
export function decodeProposal(bytes: Uint8Array): DecodedProposal {
  try {
    const reader = new FieldReader(bytes);
    reader.tag(PROPOSAL_TAG);
    const callBytes = reader.bytes();
    const transient = new Map(reader.list(() => [reader.string(), reader.bytes()]));
    const endorsingOrganizations = reader.list(() => reader.string());
    reader.end();
    const call = decodeCall(callBytes);
    checkCall(call);
    const transactionId = transactionIdOf(call);
    return { transactionId, call, callBytes, transient, endorsingOrganizations };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new LedgerError('BAD_PROPOSAL', `the proposal cannot be read: ${error.message}`);
  }
}

/** Decodes the stored part of a proposal. @throws FormatError */
export function decodeCall(bytes: Uint8Array): CallRecord {
  const reader = new FieldReader(bytes);
  reader.tag(CALL_TAG);
  const call: CallRecord = {
    channel: reader.string(),
    chaincode: reader.string(),
    timestampMs: reader.u64(),
    nonce: reader.fixed(NONCE_SIZE),
    creator: reader.bytes(),
    contract: reader.string(),
    transaction: reader.string(),
    args: reader.list(() => reader.string()),
  };
  reader.end();
  return call;
}

/** Fabric's rule: hex SHA-256 of nonce ‖ creator (the nonce has one size, so this is unambiguous). */
export function transactionIdOf({ nonce, creator }: CallRecord): string {
  return sha256(nonce, creator).toString('hex');
}

/** Random bytes drawn for many nonces at once: asking for a few has a price of its own. */
let nonces = Buffer.alloc(0);

function freshNonce(): Buffer {
  if (nonces.length === 0) nonces = randomBytes(NONCE_SIZE * NONCES_AT_ONCE);
  const nonce = nonces.subarray(0, NONCE_SIZE);
  nonces = nonces.subarray(NONCE_SIZE);
  return nonce;
}

const serialized = new WeakMap<PublicIdentity, Uint8Array>();

/** Fabric `SerializedIdentity` bytes, kept as long as the identity is: it calls again and again. */
function serialize(identity: PublicIdentity): Uint8Array {
  let bytes = serialized.get(identity);
  if (bytes === undefined) {
    const { mspId, certificate } = identity;
    bytes = encodeSerializedIdentity({ mspId, idBytes: Buffer.from(certificate) });
    serialized.set(identity, bytes);
  }
  return bytes;
}

function encodeCall(call: CallRecord): Buffer {
  const writer = new FieldWriter(2048)
    .string(CALL_TAG)
    .string(call.channel)
    .string(call.chaincode)
    .u64(call.timestampMs)
    .fixed(call.nonce)
    .bytes(call.creator)
    .string(call.contract)
    .string(call.transaction)
    .u32(call.args.length);
  for (const arg of call.args) writer.string(arg);
  return writer.finish();
}

function encodeProposal(callBytes: Buffer, call: Call): Buffer {
  const transient = Object.entries(call.transient ?? {});
  const organizations = call.endorsingOrganizations ?? [];
  const writer = new FieldWriter(callBytes.length + 512).string(PROPOSAL_TAG).bytes(callBytes);
  writer.u32(transient.length);
  for (const [name, value] of transient) writer.string(name).bytes(value);
  writer.u32(organizations.length);
  for (const mspId of organizations) writer.string(mspId);
  return writer.finish();
}

function checkCall(call: Pick<Call, 'contract' | 'transaction' | 'args'>): void {
  if (!NAME.test(call.contract) || !NAME.test(call.transaction)) {
    throw new LedgerError('BAD_PROPOSAL', 'contract and transaction must be plain names');
  }
  call.args.forEach((arg, index) => {
    if (findLoneSurrogate(arg) < 0) return;
    throw new LedgerError('BAD_PROPOSAL', `argument ${String(index)} is not valid Unicode`);
  });
}
