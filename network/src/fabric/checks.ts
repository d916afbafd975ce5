// SPDX-License-Identifier: Apache-2.0
// What can be told of a message before it is sent. Peers and orderers look at the same things, but
// what they answer does not say which of them was wrong.
import { hash, X509Certificate, type KeyObject } from 'node:crypto';
import { common, gateway, peer } from '@hyperledger/fabric-protos';
import { decodeSerializedIdentity } from '@yulian/proofs';
import { LedgerError } from '../errors.js';
import { verifyMessage } from '../signatures/index.js';
import { ENDORSER_TRANSACTION } from './envelope.js';

/** A header that says what it is about, and who made it. */
interface Heading {
  readonly channel: string;
  readonly transactionId: string;
  readonly creator: Uint8Array;
  readonly nonce: Uint8Array;
}

const CACHE_SIZE = 1024;

/**
 * Looks at a proposal: `gateway.ProposedTransaction` bytes.
 *
 * @throws LedgerError `BAD_PROPOSAL`, `BAD_SIGNATURE`, `IDENTITY_NOT_TRUSTED`
 */
export async function checkProposal(
  { transactionId, bytes }: { readonly transactionId: string; readonly bytes: Uint8Array },
  signature: Uint8Array,
  channel: string,
): Promise<void> {
  const { message, heading } = readable(transactionId, () => {
    const proposed = gateway.ProposedTransaction.deserializeBinary(bytes);
    const proposal = proposed.getProposal()?.getProposalBytes_asU8() ?? new Uint8Array();
    const header = peer.Proposal.deserializeBinary(proposal).getHeader_asU8();
    return { message: proposal, heading: headingOf(common.Header.deserializeBinary(header)) };
  });
  await check(heading, { transactionId, channel, message, signature });
}

/**
 * Looks at what is to be ordered: the payload of an envelope.
 *
 * @throws LedgerError `BAD_PROPOSAL`, `BAD_SIGNATURE`, `IDENTITY_NOT_TRUSTED`
 */
export async function checkTransaction(
  { transactionId, bytes }: { readonly transactionId: string; readonly bytes: Uint8Array },
  signature: Uint8Array,
  channel: string,
): Promise<void> {
  const heading = readable(transactionId, () =>
    headingOf(common.Payload.deserializeBinary(bytes).getHeader()),
  );
  await check(heading, { transactionId, channel, message: bytes, signature });
}

async function check(
  { channel, transactionId, creator, nonce }: Heading,
  expected: {
    readonly transactionId: string;
    readonly channel: string;
    readonly message: Uint8Array;
    readonly signature: Uint8Array;
  },
): Promise<void> {
  const bad = (why: string): LedgerError =>
    new LedgerError('BAD_PROPOSAL', why, { transactionId: expected.transactionId });
  if (channel !== expected.channel) throw bad('it is for another channel');
  const derived = hash('sha256', Buffer.concat([nonce, creator]), 'hex');
  if (transactionId !== derived || transactionId !== expected.transactionId) {
    throw bad('the transaction id is not that of nonce and creator');
  }
  const key = keyOf(creator, transactionId);
  if (await verifyMessage(key, expected.message, expected.signature)) return;
  const message = 'the signature is not that of the creator';
  throw new LedgerError('BAD_SIGNATURE', message, { transactionId });
}

function headingOf(header: common.Header | undefined): Heading {
  if (header === undefined) throw new TypeError('no header');
  const channelHeader = common.ChannelHeader.deserializeBinary(header.getChannelHeader_asU8());
  if (channelHeader.getType() !== ENDORSER_TRANSACTION) throw new TypeError('another type');
  const bytes = header.getSignatureHeader_asU8();
  const signatureHeader = common.SignatureHeader.deserializeBinary(bytes);
  return {
    channel: channelHeader.getChannelId(),
    transactionId: channelHeader.getTxId(),
    creator: signatureHeader.getCreator_asU8(),
    nonce: signatureHeader.getNonce_asU8(),
  };
}

function readable<T>(transactionId: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const message = 'the bytes are not those of a transaction';
    throw new LedgerError('BAD_PROPOSAL', message, { transactionId, cause });
  }
}

/** Keys by the creator's bytes: parsing a certificate takes longer than checking a signature. */
const keys = new Map<string, KeyObject>();

function keyOf(creator: Uint8Array, transactionId: string): KeyObject {
  const name = Buffer.from(creator).toString('latin1');
  const known = keys.get(name);
  if (known !== undefined) return known;
  const refuse = (why: string, cause?: unknown): LedgerError =>
    new LedgerError('IDENTITY_NOT_TRUSTED', `the certificate of the creator ${why}`, {
      ...{ transactionId, cause },
    });
  const { ca, publicKey } = readCertificate(creator, refuse);
  if (ca) throw refuse('is a certificate authority’s');
  if (publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') {
    throw refuse('has no P-256 key');
  }
  if (keys.size === CACHE_SIZE) keys.clear();
  keys.set(name, publicKey);
  return publicKey;
}

function readCertificate(
  creator: Uint8Array,
  refuse: (why: string, cause: unknown) => LedgerError,
): Pick<X509Certificate, 'ca' | 'publicKey'> {
  try {
    // Its key is read when it is asked for.
    const { ca, publicKey } = new X509Certificate(decodeSerializedIdentity(creator).idBytes);
    return { ca, publicKey };
  } catch (cause) {
    throw refuse('cannot be read', cause);
  }
}
