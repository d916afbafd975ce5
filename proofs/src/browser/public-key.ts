// SPDX-License-Identifier: Apache-2.0
import { derElements, derOid } from '../asn1/der.js';

const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
const P256 = '1.2.840.10045.3.1.7';

/**
 * The point in the SubjectPublicKeyInfo of a P-256 key (RFC 5480, section 2), as SEC 1 writes it;
 * undefined for other keys and other bytes. Whether it is on the curve is not examined.
 */
export function p256PointOf(spki: Uint8Array): Uint8Array | undefined {
  try {
    const [outer, ...behind] = derElements(spki);
    if (outer === undefined || behind.length > 0) return undefined;
    const [algorithm, key] = derElements(outer.content);
    const [oid, curve] = derElements(algorithm?.content ?? new Uint8Array());
    if (oid === undefined || curve === undefined || key === undefined) return undefined;
    if (derOid(oid.content) !== EC_PUBLIC_KEY || derOid(curve.content) !== P256) return undefined;
    // The first octet of a BIT STRING counts its unused bits.
    return key.content[0] === 0 ? key.content.subarray(1) : undefined;
  } catch {
    return undefined;
  }
}
