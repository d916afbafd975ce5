// SPDX-License-Identifier: Apache-2.0
import { hash } from 'node:crypto';
import { common, gateway, peer } from '@hyperledger/fabric-protos';
import type { Endorsement, SignedTransaction, Transaction } from '../ledger.js';

/** Type of a header that stands over a transaction, or over the proposal of one. */
export const { ENDORSER_TRANSACTION } = common.HeaderType;

/** The parts of an envelope's payload that holds a transaction. */
export interface EnvelopeParts {
  readonly channelHeader: common.ChannelHeader;
  readonly signatureHeader: common.SignatureHeader;
  /** `ProposalResponsePayload` bytes. */
  readonly responsePayload: Uint8Array;
  readonly proposalPayload: Uint8Array;
  readonly endorsements: readonly Endorsement[];
}

/** The channel header of any envelope's payload. */
export function readHeader(bytes: Uint8Array): common.ChannelHeader | undefined {
  const header = common.Payload.deserializeBinary(bytes).getHeader();
  return header && common.ChannelHeader.deserializeBinary(header.getChannelHeader_asU8());
}

/** Reads the payload of an envelope of type `ENDORSER_TRANSACTION`. */
export function readPayload(bytes: Uint8Array): EnvelopeParts | undefined {
  const payload = common.Payload.deserializeBinary(bytes);
  const header = payload.getHeader();
  if (header === undefined) return undefined;
  const channelHeader = common.ChannelHeader.deserializeBinary(header.getChannelHeader_asU8());
  if (channelHeader.getType() !== ENDORSER_TRANSACTION) return undefined;
  const signatureHeader = common.SignatureHeader.deserializeBinary(
    header.getSignatureHeader_asU8(),
  );
  const [action] = peer.Transaction.deserializeBinary(payload.getData_asU8()).getActionsList();
  if (action === undefined) return undefined;
  const content = peer.ChaincodeActionPayload.deserializeBinary(action.getPayload_asU8());
  const endorsed = content.getAction();
  if (endorsed === undefined) return undefined;
  return {
    channelHeader,
    signatureHeader,
    responsePayload: endorsed.getProposalResponsePayload_asU8(),
    proposalPayload: content.getChaincodeProposalPayload_asU8(),
    endorsements: endorsed.getEndorsementsList().map((one) => ({
      endorser: one.getEndorser_asU8(),
      signature: one.getSignature_asU8(),
    })),
  };
}

/**
 * An endorsed transaction from what fabric-gateway answers (`gateway.PreparedTransaction` bytes).
 * Kept and signed is the envelope's payload.
 */
export function transactionOf(prepared: Uint8Array, result: Uint8Array): Transaction {
  const parsed = gateway.PreparedTransaction.deserializeBinary(prepared);
  const bytes = parsed.getEnvelope()?.getPayload_asU8() ?? new Uint8Array();
  const parts = readPayload(bytes);
  if (parts === undefined)
    throw new TypeError('the peer answered something else than a transaction');
  const { responsePayload, endorsements } = parts;
  return {
    transactionId: parsed.getTransactionId(),
    result,
    payload: responsePayload,
    endorsements,
    bytes,
    message: bytes,
    // Only a key that is elsewhere needs it.
    get digest() {
      return hash('sha256', bytes, 'buffer');
    },
  };
}

/** `gateway.PreparedTransaction` bytes of a transaction that was kept. */
export function prepared({ transactionId, bytes, signature }: SignedTransaction): Uint8Array {
  const envelope = new common.Envelope();
  envelope.setPayload(bytes);
  envelope.setSignature(signature);
  const transaction = new gateway.PreparedTransaction();
  transaction.setTransactionId(transactionId);
  transaction.setEnvelope(envelope);
  return transaction.serializeBinary();
}
