// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import { BytesError, fromBase64 } from '../bytes/index.js';
import { canonicalBytes, JsonError } from '../json/index.js';
import { CertificateError, type Primitives } from '../primitives.js';
import { rootsOf, type TrustRoots } from './attestation.js';
import { certificateRole } from './certificate-role.js';
import { isLowS } from './low-s.js';
import { hasMembers, isText } from './members.js';

export const CHECKPOINT_FORMAT = 'yulian.checkpoint.v1';

/** The chain's head at a moment, as a gateway of the consortium signed it: kept outside. */
export interface Checkpoint {
  readonly format: typeof CHECKPOINT_FORMAT;
  readonly channel: string;
  /** Number of blocks; the newest is number `height - 1`. */
  readonly height: number;
  /** Hash of the newest block, hex. */
  readonly blockHash: string;
  readonly takenAt: string;
  readonly signer: { readonly mspId: string; readonly certificate: string };
  /** ECDSA P-256 over the canonical bytes of all the rest, DER, base64. */
  readonly signature: string;
}

/** Whether something received has the members of a checkpoint, of the right types, and no others. */
export function isCheckpoint(value: unknown): value is Checkpoint {
  if (!hasMembers(value, MEMBERS) || value['format'] !== CHECKPOINT_FORMAT) return false;
  const { signer } = value;
  const texts = TEXTS.map((name) => ownMember(value, name));
  return (
    hasMembers(signer, ['mspId', 'certificate']) &&
    [...texts, ...Object.values(signer)].every(isText) &&
    Number.isSafeInteger(value['height'])
  );
}

/** Gateways sign heads: no clerk, trader or peer of the same organisation does. */
const SIGNER_ROLE = 'gateway';
const TEXTS = ['channel', 'blockHash', 'takenAt', 'signature'];
const MEMBERS = ['format', 'height', 'signer', ...TEXTS];

/** What a checkpoint's signature covers. */
export function checkpointBytes(checkpoint: Omit<Checkpoint, 'signature'>): Uint8Array {
  const { format, channel, height, blockHash, takenAt, signer } = checkpoint;
  const { mspId, certificate } = signer;
  return canonicalBytes({
    format,
    channel,
    height,
    blockHash,
    takenAt,
    signer: { mspId, certificate },
  });
}

/**
 * Whether a checkpoint is signed by a gateway of a pinned organisation of this channel, with a
 * certificate that was valid when it was taken. It covers the head and no list of blocks beside it.
 *
 * @param checkpoint as received: a malformed one is a no
 */
export function verifyCheckpoint(
  checkpoint: Checkpoint,
  roots: TrustRoots,
  primitives: Primitives,
): boolean {
  if (!isCheckpoint(checkpoint) || checkpoint.channel !== roots.channel) return false;
  try {
    return isSigned(checkpoint, roots, primitives);
  } catch (error) {
    if (MALFORMED.some((kind) => error instanceof kind)) return false;
    throw error;
  }
}

/** What reading a checkpoint's parts fails with. */
const MALFORMED = [BytesError, CertificateError, JsonError];

function isSigned(checkpoint: Checkpoint, roots: TrustRoots, primitives: Primitives): boolean {
  const { signer, takenAt } = checkpoint;
  const certificate = primitives.certificate(signer.certificate);
  const isTrusted = rootsOf(roots, signer.mspId).some((root) =>
    certificate.isSignedBy(primitives.certificate(root)),
  );
  const wasValid = certificate.notBefore <= takenAt && takenAt <= certificate.notAfter;
  const message = checkpointBytes(checkpoint);
  const signature = fromBase64(checkpoint.signature);
  return (
    isTrusted &&
    certificateRole(certificate) === SIGNER_ROLE &&
    wasValid &&
    isLowS(signature) &&
    primitives.verifyP256(certificate.publicKeySpki, message, signature)
  );
}
