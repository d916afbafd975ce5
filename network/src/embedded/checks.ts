// SPDX-License-Identifier: Apache-2.0
import type { KeyObject } from 'node:crypto';
import type { Signer } from '@yulian/proofs';
import { LedgerError } from '../errors.js';
import type { Endorsement, ValidationCode } from '../ledger.js';
import { FormatError } from './encoding.js';
import { decodeTransaction, type DecodedTransaction, type Envelope } from './envelope.js';
import type { Member, MspRegistry } from './msp.js';

/** Checks a P-256 signature over a message. The product has one; bench/ may bring another. */
export type VerifySignature = (
  key: KeyObject,
  message: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean>;

/** What signatures are checked with. */
export interface CheckContext {
  readonly channel: string;
  readonly chaincode: string;
  readonly msp: MspRegistry;
  readonly verify: VerifySignature;
}

/** A transaction whose parts and signatures were looked at, apart from any state. */
export interface CheckedTransaction {
  readonly envelope: Envelope;
  readonly transaction: DecodedTransaction;
  /** `VALID`, or what is wrong whatever the state is. */
  readonly code: ValidationCode;
  /** Distinct endorsers with a good signature. */
  readonly signers: readonly Signer[];
}

/** An envelope that cannot be read as a transaction of this channel. */
export interface UnreadableTransaction {
  readonly envelope: Envelope;
  readonly transaction: undefined;
  readonly code: 'BAD_PAYLOAD';
  readonly signers: readonly Signer[];
}

/**
 * Looks at everything in an envelope that does not depend on state: its form, its creator's and its
 * endorsers' certificates at the transaction's own time, and all signatures, on threads of their
 * own. A bad endorsement is left out, as in Fabric; a bad creator makes the transaction invalid.
 */
export async function checkEnvelope(
  envelope: Envelope,
  context: CheckContext,
): Promise<CheckedTransaction | UnreadableTransaction> {
  const transaction = decode(envelope, context);
  if (transaction === undefined) {
    return { envelope, transaction, code: 'BAD_PAYLOAD', signers: [] };
  }
  const [creatorIsGood, signers] = await Promise.all([
    verifyCreator(envelope, transaction, context),
    goodEndorsers(transaction, context),
  ]);
  return {
    envelope,
    transaction,
    code: creatorIsGood ? 'VALID' : 'BAD_CREATOR_SIGNATURE',
    signers,
  };
}

function decode(
  { bytes }: Envelope,
  { channel, chaincode }: CheckContext,
): DecodedTransaction | undefined {
  try {
    const transaction = decodeTransaction(bytes);
    const { call } = transaction;
    return call.channel === channel && call.chaincode === chaincode ? transaction : undefined;
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}

function verifyCreator(
  { bytes, signature }: Envelope,
  { call }: DecodedTransaction,
  { msp, verify }: CheckContext,
): Promise<boolean> {
  const creator = trusted(msp, call.creator, call.timestampMs);
  if (creator === undefined) return Promise.resolve(false);
  return verify(creator.key, bytes, signature);
}

async function goodEndorsers(
  transaction: DecodedTransaction,
  context: CheckContext,
): Promise<Signer[]> {
  const found = await Promise.all(
    transaction.endorsements.map((one) => verifyEndorsement(one, transaction, context)),
  );
  const distinct = new Map<string, Member>();
  for (const member of found) if (member !== undefined) distinct.set(member.fingerprint, member);
  return [...distinct.values()];
}

async function verifyEndorsement(
  { endorser, signature }: Endorsement,
  { payload, call }: DecodedTransaction,
  { msp, verify }: CheckContext,
): Promise<Member | undefined> {
  const member = trusted(msp, endorser, call.timestampMs);
  // Whatever role a policy asks for: a clerk's key must not count as her organisation's endorser.
  if (member?.role !== 'PEER') return undefined;
  const message = endorsementMessage(payload, endorser);
  return (await verify(member.key, message, signature)) ? member : undefined;
}

/** What an endorser signs, as in Fabric: the payload, then its own identity. */
export function endorsementMessage(payload: Uint8Array, endorser: Uint8Array): Buffer {
  return Buffer.concat([payload, endorser]);
}

function trusted(msp: MspRegistry, serialized: Uint8Array, atMs: number): Member | undefined {
  try {
    return msp.member(serialized, atMs);
  } catch (error) {
    if (error instanceof LedgerError) return undefined;
    throw error;
  }
}
