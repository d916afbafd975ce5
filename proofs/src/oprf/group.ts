// SPDX-License-Identifier: Apache-2.0
import { p256, p256_hasher } from '@noble/curves/nist.js';
import { utf8Encode } from '../bytes/utf8.js';
import { concatBytes } from '../bytes/arrays.js';
import type { RandomBytes } from '../commitment/salt.js';
import { OprfError } from './oprf-error.js';

/** Bytes of a serialised element: SEC 1 compressed (RFC 9497, section 4.3). */
export const ELEMENT_LENGTH = 33;
/** Bytes of a serialised scalar. */
export const SCALAR_LENGTH = 32;

/** RFC 9497, section 3.1: mode 0x00 is the OPRF. */
const CONTEXT = concatBytes(utf8Encode('OPRFV1-'), Uint8Array.of(0), utf8Encode('-P256-SHA256'));

/** So many bytes that their remainder by the order is as good as uniform (RFC 9497, section 4.7.2). */
const WIDE_SCALAR_LENGTH = 48;

/** An element of the group. */
export type Element = typeof p256.Point.BASE;

const { Point } = p256;
const { ORDER } = Point.Fn;

/** RFC 9497, section 4.3: hash_to_curve of P256_XMD:SHA-256_SSWU_RO_. @throws OprfError `OPRF_INPUT` */
export function hashToGroup(input: Uint8Array): Element {
  const DST = concatBytes(utf8Encode('HashToGroup-'), CONTEXT);
  const element = Point.fromAffine(p256_hasher.hashToCurve(input, { DST }).toAffine());
  if (element.is0()) throw new OprfError('OPRF_INPUT', 'the input hashes to the identity');
  return element;
}

/** What DeriveKeyPair hashes to (RFC 9497, section 3.2.1); may be zero. */
export function hashToKey(input: Uint8Array): bigint {
  const DST = concatBytes(utf8Encode('DeriveKeyPair'), CONTEXT);
  return p256_hasher.hashToScalar(input, { DST });
}

export function encodeElement(element: Element): Uint8Array {
  return element.toBytes(true);
}

/**
 * An element from the other side: of the right length, on the curve, and not the identity. P-256
 * has cofactor 1, so there are no small subgroups to look for.
 *
 * @throws OprfError `OPRF_ELEMENT_LENGTH`, `OPRF_ELEMENT_NOT_ON_CURVE`, `OPRF_ELEMENT_IDENTITY`
 */
export function decodeElement(bytes: Uint8Array): Element {
  if (bytes.length > 0 && bytes.every((byte) => byte === 0)) {
    throw new OprfError('OPRF_ELEMENT_IDENTITY', 'the identity compares nothing');
  }
  if (bytes.length !== ELEMENT_LENGTH) {
    throw new OprfError('OPRF_ELEMENT_LENGTH', 'an element has 33 bytes');
  }
  try {
    return Point.fromBytes(bytes);
  } catch {
    throw new OprfError('OPRF_ELEMENT_NOT_ON_CURVE', 'not a point of P-256');
  }
}

export function encodeScalar(scalar: bigint): Uint8Array {
  return Point.Fn.toBytes(scalar);
}

/** @throws OprfError `OPRF_SCALAR_LENGTH`, `OPRF_SCALAR_RANGE` */
export function decodeScalar(bytes: Uint8Array): bigint {
  if (bytes.length !== SCALAR_LENGTH) {
    throw new OprfError('OPRF_SCALAR_LENGTH', 'a scalar has 32 bytes');
  }
  const scalar = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  if (scalar > 0n && scalar < ORDER) return scalar;
  throw new OprfError('OPRF_SCALAR_RANGE', 'a scalar lies between zero and the order');
}

/** A uniform scalar other than zero. @throws OprfError `OPRF_SCALAR_RANGE` from a broken source */
export function randomScalar(randomBytes: RandomBytes): Uint8Array {
  const wide = randomBytes(WIDE_SCALAR_LENGTH).reduce(
    (sum, byte) => (sum << 8n) | BigInt(byte),
    0n,
  );
  const scalar = wide % ORDER;
  if (scalar > 0n) return encodeScalar(scalar);
  throw new OprfError('OPRF_SCALAR_RANGE', 'the source of randomness gave zero');
}

/** The inverse of a scalar. */
export function inverse(scalar: bigint): bigint {
  return Point.Fn.inv(scalar);
}
