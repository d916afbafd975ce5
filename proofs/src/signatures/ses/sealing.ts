// SPDX-License-Identifier: Apache-2.0
import { derElements, type DerElement } from '../../asn1/der.js';
import { concatBytes } from '../../bytes/arrays.js';
import { toHex } from '../../bytes/hex.js';
import { CertificateError, type Hash } from '../../primitives.js';
import type { SealSignature } from './seal-signature.js';

const SEQUENCE = 0x30;
const INTEGER = 0x02;

/**
 * Names one sealing, whatever archive carries it: lower-case hex of SHA-256 over what the signer signed
 * and the first number of the signature value.
 *
 * The second number is left out, since anybody can write that of an ECDSA signature in two ways. The first
 * is as good as random, so nobody finds the content by guessing it.
 */
export function sealingDigest(
  { signedBytes, signature }: Pick<SealSignature, 'signedBytes' | 'signature'>,
  sha256: Hash,
): string {
  return toHex(sha256(concatBytes(sha256(signedBytes), firstNumber(signature) ?? signature)));
}

/** The content of `r` in `SEQUENCE { r INTEGER, s INTEGER }`, without zeros before it. */
function firstNumber(signature: Uint8Array): Uint8Array | undefined {
  const [outer] = elementsOf(signature);
  const [r, s] = outer?.tag === SEQUENCE ? elementsOf(outer.content) : [];
  if (r?.tag !== INTEGER || s?.tag !== INTEGER) return undefined;
  const start = r.content.findIndex((octet) => octet !== 0);
  return start < 0 ? undefined : r.content.subarray(start);
}

function elementsOf(bytes: Uint8Array): readonly DerElement[] {
  try {
    return derElements(bytes);
  } catch (error) {
    if (error instanceof CertificateError) return [];
    throw error;
  }
}
