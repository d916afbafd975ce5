// SPDX-License-Identifier: Apache-2.0
import { hash, randomBytes } from 'node:crypto';
import { common, gateway, peer } from '@hyperledger/fabric-protos';
import { encodeSerializedIdentity, findLoneSurrogate } from '@yulian/proofs';
import timestamps from 'google-protobuf/google/protobuf/timestamp_pb.js';
import { LedgerError } from '../errors.js';
import type { Call, Proposal, PublicIdentity } from '../ledger.js';

const NONCE_BYTES = 24;
const MS_PER_SECOND = 1000;
const NS_PER_MS = 1_000_000;

/** Where and when a proposal is made. */
export interface ProposalContext {
  readonly channel: string;
  readonly chaincode: string;
  readonly nowMs: number;
}

/** Chaincode that is called, and with what: the first argument names the function. */
export interface Invocation {
  readonly chaincode: string;
  readonly args: readonly (string | Uint8Array)[];
  readonly transient?: Readonly<Record<string, Uint8Array>>;
}

/**
 * A proposal as a Fabric peer takes it: `bytes` is a `gateway.ProposedTransaction`, and what its
 * creator signs is the `Proposal` in it. Made here rather than by fabric-gateway for the sake of its
 * time, which is the ledger's clock.
 *
 * @throws LedgerError `BAD_PROPOSAL`
 */
export function buildProposal(
  creator: PublicIdentity,
  call: Call,
  context: ProposalContext,
): Proposal {
  requireWellFormed(call);
  const { chaincode } = context;
  const { contract, transaction, args, transient = {} } = call;
  const invocation = { chaincode, args: [`${contract}:${transaction}`, ...args], transient };
  const { transactionId, message } = proposalMessage(creator, invocation, context);
  const signed = new peer.SignedProposal();
  signed.setProposalBytes(message);
  const proposed = new gateway.ProposedTransaction();
  proposed.setProposal(signed);
  proposed.setTransactionId(transactionId);
  proposed.setEndorsingOrganizationsList([...(call.endorsingOrganizations ?? [])]);
  return {
    transactionId,
    bytes: proposed.serializeBinary(),
    message,
    // Only a key that is elsewhere needs it.
    get digest() {
      return hash('sha256', message, 'buffer');
    },
  };
}

/** What the creator of a proposal signs (`peer.Proposal` bytes), for any chaincode. */
export function proposalMessage(
  creator: PublicIdentity,
  invocation: Invocation,
  context: Omit<ProposalContext, 'chaincode'>,
): { readonly transactionId: string; readonly message: Uint8Array } {
  const serialized = serializeIdentity(creator);
  const nonce = randomBytes(NONCE_BYTES);
  const transactionId = hash('sha256', Buffer.concat([nonce, serialized]), 'hex');
  const { chaincode } = invocation;
  const proposal = new peer.Proposal();
  proposal.setHeader(headerBytes(transactionId, serialized, nonce, { ...context, chaincode }));
  proposal.setPayload(payloadBytes(invocation));
  return { transactionId, message: proposal.serializeBinary() };
}

/** The organisations that a proposal (`gateway.ProposedTransaction` bytes) is to be endorsed by. */
export function endorsingOrganizationsOf(bytes: Uint8Array): readonly string[] {
  return gateway.ProposedTransaction.deserializeBinary(bytes).getEndorsingOrganizationsList();
}

/** The same proposal for other endorsers: nobody signs who they are to be. */
export function withEndorsingOrganizations(
  bytes: Uint8Array,
  mspIds: readonly string[],
): Uint8Array {
  const proposed = gateway.ProposedTransaction.deserializeBinary(bytes);
  proposed.setEndorsingOrganizationsList([...mspIds]);
  return proposed.serializeBinary();
}

/** Fabric's `SerializedIdentity` bytes. */
export function serializeIdentity({ mspId, certificate }: PublicIdentity): Uint8Array {
  return encodeSerializedIdentity({ mspId, idBytes: Buffer.from(certificate) });
}

function headerBytes(
  transactionId: string,
  creator: Uint8Array,
  nonce: Uint8Array,
  { channel, chaincode, nowMs }: ProposalContext,
): Uint8Array {
  const id = new peer.ChaincodeID();
  id.setName(chaincode);
  const extension = new peer.ChaincodeHeaderExtension();
  extension.setChaincodeId(id);
  const timestamp = new timestamps.Timestamp();
  timestamp.setSeconds(Math.floor(nowMs / MS_PER_SECOND));
  timestamp.setNanos((nowMs % MS_PER_SECOND) * NS_PER_MS);
  const channelHeader = new common.ChannelHeader();
  channelHeader.setType(common.HeaderType.ENDORSER_TRANSACTION);
  channelHeader.setTxId(transactionId);
  channelHeader.setTimestamp(timestamp);
  channelHeader.setChannelId(channel);
  channelHeader.setExtension$(extension.serializeBinary());
  const signatureHeader = new common.SignatureHeader();
  signatureHeader.setCreator(creator);
  signatureHeader.setNonce(nonce);
  const header = new common.Header();
  header.setChannelHeader(channelHeader.serializeBinary());
  header.setSignatureHeader(signatureHeader.serializeBinary());
  return header.serializeBinary();
}

function payloadBytes({ chaincode, args, transient = {} }: Invocation): Uint8Array {
  const id = new peer.ChaincodeID();
  id.setName(chaincode);
  const input = new peer.ChaincodeInput();
  input.setArgsList(args.map((arg) => Buffer.from(arg)));
  const spec = new peer.ChaincodeSpec();
  spec.setType(peer.ChaincodeSpec.Type.NODE);
  spec.setChaincodeId(id);
  spec.setInput(input);
  const invocation = new peer.ChaincodeInvocationSpec();
  invocation.setChaincodeSpec(spec);
  const payload = new peer.ChaincodeProposalPayload();
  payload.setInput(invocation.serializeBinary());
  const map = payload.getTransientmapMap();
  for (const [name, value] of Object.entries(transient)) map.set(name, value);
  return payload.serializeBinary();
}

/** Text without a UTF-8 form would arrive as another text. */
function requireWellFormed({ args }: Call): void {
  const index = args.findIndex((arg) => findLoneSurrogate(arg) >= 0);
  if (index < 0) return;
  throw new LedgerError('BAD_PROPOSAL', `argument ${String(index)} is not valid Unicode`);
}
