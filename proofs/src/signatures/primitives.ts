// SPDX-License-Identifier: Apache-2.0
import type { InflateRaw } from '../files/unzip.js';
import type { Hash, Primitives } from '../primitives.js';

/** Hash functions of signatures in documents. MD5 and SHA-1 are not among them: they are broken. */
export type DigestName = 'sm3' | 'sha256' | 'sha384' | 'sha512';

/**
 * The cryptography that seals and signatures in documents are checked with, beside that of the
 * chain. Apart from {@link Primitives}, so that pages load it only when it is needed.
 */
export interface SignaturePrimitives extends Primitives {
  readonly sha384: Hash;
  readonly sha512: Hash;

  /** Unpacks parts of archives. */
  readonly inflateRaw: InflateRaw;

  /**
   * SM2 with SM3 (GB/T 32918.2) over `message`, with the user id `1234567812345678` of GM/T 0009.
   *
   * @param publicKeySpki SubjectPublicKeyInfo, DER
   * @param signature SEQUENCE of two INTEGER, DER
   * @returns false also for a key or a signature that cannot be read; never throws
   */
  readonly verifySm2: VerifySignature;

  /** RSASSA-PKCS1-v1_5 (RFC 8017, section 8.2); keys of 2,048 to 8,192 bits. Never throws. */
  readonly verifyRsa: (digest: RsaDigest, ...rest: Parameters<VerifySignature>) => boolean;
}

export type RsaDigest = Exclude<DigestName, 'sm3'>;

export type VerifySignature = (
  publicKeySpki: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean;
