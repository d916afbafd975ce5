// SPDX-License-Identifier: Apache-2.0
import { derElements, derOid } from '../asn1/der.js';

const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
const P256 = '1.2.840.10045.3.1.7';
const NOTHING = new Uint8Array();

/**
 * The point in the SubjectPublicKeyInfo of a P-256 key (RFC 5480, section 2), as SEC 1 writes it;
 * undefined for other keys and other bytes. Whether it is on the curve is not examined.
 */
export function p256PointOf(spki: Uint8Array): Uint8Array | undefined {
  try {
    const [outer, ...behind] = derElements(spki);
    const [algorithm, key] = derElements(outer?.content ?? NOTHING);
    const types = derElements(algorithm?.content ?? NOTHING).map(({ content }) => derOid(content));
    const isP256 = types.join() === `${EC_PUBLIC_KEY},${P256}` && behind.length === 0;
    // The first octet of a BIT STRING counts its unused bits.
    return isP256 && key?.content[0] === 0 ? key.content.subarray(1) : undefined;
  } catch {
    return undefined;
  }
}
