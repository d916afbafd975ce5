// SPDX-License-Identifier: Apache-2.0
import { sm2 } from 'sm-crypto-v2';
import { derElements } from '../asn1/der.js';
import { concatBytes } from '../bytes/arrays.js';
import { fromHex, toHex } from '../bytes/hex.js';
import type { Hash } from '../primitives.js';
import { ecPointOf } from '../x509/public-key.js';
import type { VerifySignature } from './primitives.js';

const INTEGER = 0x02;
const SEQUENCE = 0x30;
const UNCOMPRESSED = 0x04;
const HALF = 32;
/** Order of the base point (GB/T 32918.5). */
const ORDER = fromHex('fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123');

/**
 * What the hash of the signer begins with (GB/T 32918.2, 5.5): length in bits and value of the
 * default user id, then a, b and the base point of the curve.
 */
const SIGNER_PREFIX = fromHex(
  [
    '0080',
    '31323334353637383132333435363738',
    'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc',
    '28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93',
    '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7',
    'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0',
  ].join(''),
);

/**
 * Verifies SM2 signatures. The arithmetic is the library's; hashing is the caller's, which may be
 * native, and reading the signature is ours, because the library takes numbers out of range.
 */
export function sm2Verifier(sm3: Hash): VerifySignature {
  return (publicKeySpki, message, signature) => {
    try {
      const point = ecPointOf(publicKeySpki, 'sm2');
      const halves = halvesOf(signature);
      if (point?.[0] !== UNCOMPRESSED || halves === undefined) return false;
      const signer = sm3(concatBytes(SIGNER_PREFIX, point.subarray(1)));
      const digest = sm3(concatBytes(signer, message));
      return sm2.doVerifySignature(digest, toHex(halves), toHex(point), { hash: false });
    } catch {
      // Bytes that are no point of the curve, or no DER.
      return false;
    }
  };
}

/** r and s, each of 32 octets; undefined unless both lie between 1 and the order. */
function halvesOf(signature: Uint8Array): Uint8Array | undefined {
  const [outer, ...behind] = derElements(signature);
  if (outer?.tag !== SEQUENCE || behind.length > 0) return undefined;
  const numbers = derElements(outer.content);
  if (numbers.length !== 2) return undefined;
  const [r, s] = numbers.map(({ tag, content }) =>
    tag === INTEGER ? scalarOf(content) : undefined,
  );
  return r === undefined || s === undefined ? undefined : concatBytes(r, s);
}

function scalarOf(content: Uint8Array): Uint8Array | undefined {
  const digits = digitsOf(content);
  if (digits === undefined || digits.length > HALF) return undefined;
  if (digits.every((byte) => byte === 0)) return undefined;
  const scalar = new Uint8Array(HALF);
  scalar.set(digits, HALF - digits.length);
  return toHex(scalar) < toHex(ORDER) ? scalar : undefined;
}

/** The octets of a positive INTEGER without padding; undefined when it is longer than it need be. */
function digitsOf(content: Uint8Array): Uint8Array | undefined {
  const [first = 0x80, second = 0] = content;
  if (first >= 0x80) return undefined;
  if (first !== 0 || content.length === 1) return content;
  return second < 0x80 ? undefined : content.subarray(1);
}
