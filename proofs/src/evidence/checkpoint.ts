// SPDX-License-Identifier: Apache-2.0
import { fromBase64 } from '../bytes/index.js';
import { canonicalBytes } from '../json/index.js';
import type { Primitives } from '../primitives.js';
import type { TrustRoots } from './attestation.js';

export const CHECKPOINT_FORMAT = 'yulian.checkpoint.v1';

/** The chain's head at a moment, as somebody of the consortium signed it: kept outside. */
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

/** Whether a checkpoint is signed by a member of a pinned organisation of this channel. */
export function verifyCheckpoint(
  checkpoint: Checkpoint,
  roots: TrustRoots,
  primitives: Primitives,
): boolean {
  const format: string = checkpoint.format;
  if (format !== CHECKPOINT_FORMAT || checkpoint.channel !== roots.channel) return false;
  const certificate = primitives.certificate(checkpoint.signer.certificate);
  const trusted = (roots.organizations[checkpoint.signer.mspId] ?? []).some((root) =>
    certificate.isSignedBy(primitives.certificate(root)),
  );
  const message = checkpointBytes(checkpoint);
  const signature = fromBase64(checkpoint.signature);
  return trusted && primitives.verifyP256(certificate.publicKeySpki, message, signature);
}
