// SPDX-License-Identifier: Apache-2.0
import { derElements, derOid } from '../asn1/der.js';

/** Curves by their object identifiers. */
export const EC_CURVES = { p256: '1.2.840.10045.3.1.7', sm2: '1.2.156.10197.1.301' } as const;

const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
const NOTHING = new Uint8Array();

/**
 * The point in the SubjectPublicKeyInfo of an elliptic-curve key (RFC 5480, section 2), as SEC 1
 * writes it; undefined for keys on other curves and other bytes. Whether it is on the curve is not
 * examined.
 */
export function ecPointOf(spki: Uint8Array, curve: keyof typeof EC_CURVES): Uint8Array | undefined {
  try {
    const [outer, ...behind] = derElements(spki);
    const [algorithm, key] = derElements(outer?.content ?? NOTHING);
    const types = derElements(algorithm?.content ?? NOTHING).map(({ content }) => derOid(content));
    const isOnIt = types.join() === `${EC_PUBLIC_KEY},${EC_CURVES[curve]}` && behind.length === 0;
    // The first octet of a BIT STRING counts its unused bits.
    return isOnIt && key?.content[0] === 0 ? key.content.subarray(1) : undefined;
  } catch {
    return undefined;
  }
}
