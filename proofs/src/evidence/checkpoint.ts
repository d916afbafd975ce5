// SPDX-License-Identifier: Apache-2.0
import { BytesError, fromBase64 } from '../bytes/index.js';
import { canonicalBytes, JsonError } from '../json/index.js';
import { ownMember } from '../json/own-member.js';
import { CertificateError, type Primitives } from '../primitives.js';
import { rootsOf, type TrustRoots } from './attestation.js';
import { certificateRole } from './certificate-role.js';
import type { CheckpointCode } from './checkpoint-codes.js';
import { isLowS } from './low-s.js';
import { hasMembers, isListOf, isText } from './members.js';

/** Version 1: the head alone. */
export const CHECKPOINT_FORMAT = 'yulian.checkpoint.v1';
/** Version 2: the head with the hashes of the blocks before it, all signed. */
export const CHECKPOINT_WITH_BLOCKS_FORMAT = 'yulian.checkpoint.v2';

/** What both versions say of the chain's head. */
interface SignedHead {
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

/** The chain's head at a moment, as a gateway of the consortium signed it: kept outside. */
export interface Checkpoint extends SignedHead {
  readonly format: typeof CHECKPOINT_FORMAT;
}

/** The same with blocks that led to it: who finds a difference later can say where it begins. */
export interface CheckpointWithBlocks extends SignedHead {
  readonly format: typeof CHECKPOINT_WITH_BLOCKS_FORMAT;
  readonly blocks: {
    /** Number of the first block in the list. */
    readonly from: number;
    /** Hashes, hex, of the blocks `from`, `from + 1`, … `height - 1`: the last is `blockHash`. */
    readonly hashes: readonly string[];
  };
}

export type AnyCheckpoint = Checkpoint | CheckpointWithBlocks;

/** Whether something received has the members of a checkpoint, of the right types, and no others. */
export function isCheckpoint(value: unknown): value is AnyCheckpoint {
  if (hasMembers(value, MEMBERS)) return value['format'] === CHECKPOINT_FORMAT && isHead(value);
  return (
    hasMembers(value, [...MEMBERS, 'blocks']) &&
    value['format'] === CHECKPOINT_WITH_BLOCKS_FORMAT &&
    isHead(value) &&
    isBlocks(value['blocks'])
  );
}

function isHead(value: Readonly<Record<string, unknown>>): boolean {
  const { signer, height } = value;
  const texts = TEXTS.map((name) => ownMember(value, name));
  return (
    hasMembers(signer, ['mspId', 'certificate']) &&
    [...texts, ...Object.values(signer)].every(isText) &&
    Number.isSafeInteger(height)
  );
}

function isBlocks(value: unknown): boolean {
  return (
    hasMembers(value, ['from', 'hashes']) &&
    Number.isSafeInteger(value['from']) &&
    isListOf(value['hashes'], isText)
  );
}

/** Gateways sign heads: no clerk, trader or peer of the same organisation does. */
const SIGNER_ROLE = 'gateway';
const TEXTS = ['channel', 'blockHash', 'takenAt', 'signature'];
const MEMBERS = ['format', 'height', 'signer', ...TEXTS];
const HASH = /^[0-9a-f]{64}$/;

/** What a checkpoint's signature covers: all that it says. */
export function checkpointBytes(
  checkpoint: Omit<Checkpoint, 'signature'> | Omit<CheckpointWithBlocks, 'signature'>,
): Uint8Array {
  const { format, channel, height, blockHash, takenAt, signer } = checkpoint;
  const { mspId, certificate } = signer;
  const head = { format, channel, height, blockHash, takenAt, signer: { mspId, certificate } };
  if (checkpoint.format === CHECKPOINT_FORMAT) return canonicalBytes(head);
  const { from, hashes } = checkpoint.blocks;
  return canonicalBytes({ ...head, blocks: { from, hashes } });
}

/**
 * Whether a checkpoint is believed: signed by a gateway of a pinned organisation of this channel,
 * with a certificate that was valid when it was taken. Of version 1 that is the head and nothing
 * that is kept beside it; of version 2 also the list of blocks, which ends in the head.
 *
 * @param received any JSON: a malformed one is an answer, too
 */
export function judgeCheckpoint(
  received: unknown,
  roots: TrustRoots,
  primitives: Primitives,
): CheckpointCode {
  if (!isCheckpoint(received)) return 'CHECKPOINT_MALFORMED';
  if (received.channel !== roots.channel) return 'CHECKPOINT_OTHER_LEDGER';
  try {
    const problem = signatureProblem(received, roots, primitives);
    if (problem !== undefined) return problem;
    return isEndingInItsHead(received) ? 'CHECKPOINT_SIGNED' : 'CHECKPOINT_BLOCKS_DIFFER';
  } catch (error) {
    if (MALFORMED.some((kind) => error instanceof kind)) return 'CHECKPOINT_MALFORMED';
    throw error;
  }
}

/** Whether {@link judgeCheckpoint} believes it. */
export function verifyCheckpoint(
  checkpoint: AnyCheckpoint,
  roots: TrustRoots,
  primitives: Primitives,
): boolean {
  return judgeCheckpoint(checkpoint, roots, primitives) === 'CHECKPOINT_SIGNED';
}

/** What reading a checkpoint's parts fails with. */
const MALFORMED = [BytesError, CertificateError, JsonError];

function signatureProblem(
  checkpoint: AnyCheckpoint,
  roots: TrustRoots,
  primitives: Primitives,
): CheckpointCode | undefined {
  const { signer, takenAt } = checkpoint;
  const certificate = primitives.certificate(signer.certificate);
  const isTrusted = rootsOf(roots, signer.mspId).some((root) =>
    certificate.isSignedBy(primitives.certificate(root)),
  );
  const wasValid = certificate.notBefore <= takenAt && takenAt <= certificate.notAfter;
  if (!isTrusted || !wasValid) return 'CHECKPOINT_NOT_TRUSTED';
  if (certificateRole(certificate) !== SIGNER_ROLE) return 'CHECKPOINT_NOT_OF_A_GATEWAY';
  const message = checkpointBytes(checkpoint);
  const signature = fromBase64(checkpoint.signature);
  if (!primitives.verifyP256(certificate.publicKeySpki, message, signature)) {
    return 'CHECKPOINT_SIGNATURE_INVALID';
  }
  return isLowS(signature) ? undefined : 'CHECKPOINT_RESPELT';
}

/** One hash for each block from the first in the list to the head, whose own is the last. */
export function isEndingInItsHead(checkpoint: AnyCheckpoint): boolean {
  if (checkpoint.format === CHECKPOINT_FORMAT) return true;
  const { height, blockHash, blocks } = checkpoint;
  const { from, hashes } = blocks;
  return (
    from >= 0 &&
    hashes.length >= 1 &&
    from + hashes.length === height &&
    hashes.every((hash) => HASH.test(hash)) &&
    hashes.at(-1) === blockHash
  );
}
