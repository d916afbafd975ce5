// SPDX-License-Identifier: Apache-2.0
import { derElements } from '../asn1/der.js';
import { CertificateError } from '../primitives.js';

/** Half of the order of P-256, rounded down (SEC 2, section 2.4.2). */
const HALF_ORDER = 0x7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8n;
const SEQUENCE = 0x30;
const INTEGER = 0x02;
const COMPONENT_LENGTH = 32;

/**
 * Whether an ECDSA-Sig-Value on P-256 has the lower of its two S, in DER. With (r, s) the pair
 * (r, n−s) verifies too, and anybody can compute it: members of the consortium sign with the lower
 * one, so that a signature in evidence has one spelling.
 *
 * @param signature as received: any other bytes are a no
 */
export function isLowS(signature: Uint8Array): boolean {
  try {
    const [sequence, ...after] = derElements(signature);
    if (sequence?.tag !== SEQUENCE || after.length > 0) return false;
    const parts = derElements(sequence.content);
    if (parts.length !== 2 || !parts.every(({ tag }) => tag === INTEGER)) return false;
    const [r, s] = parts.map(({ content }) => positive(content));
    return r !== undefined && s !== undefined && s <= HALF_ORDER;
  } catch (error) {
    if (error instanceof CertificateError) return false;
    throw error;
  }
}

/** The value of an INTEGER's content, if it is above nought and in no more octets than need be. */
function positive(content: Uint8Array): bigint | undefined {
  const [first = 0x80, second = 0] = content;
  if (first >= 0x80 || (first === 0 && second < 0x80)) return undefined;
  const octets = first === 0 ? content.subarray(1) : content;
  if (octets.length > COMPONENT_LENGTH) return undefined;
  return octets.reduce((value, octet) => value * 256n + BigInt(octet), 0n);
}
