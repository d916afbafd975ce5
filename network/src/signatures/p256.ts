// SPDX-License-Identifier: Apache-2.0
import { sign, verify, type KeyObject } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';
import type { Outcome } from './jobs.js';

/** Half of the order of P-256: Fabric takes S up to here, so that a signature has one form. */
const HALF_ORDER = Buffer.from(
  '7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8',
  'hex',
);
const ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');

/**
 * Signs a message: ECDSA P-256 over its SHA-256, DER, low S. Takes the thread that calls it.
 *
 * @param key a private P-256 key
 */
function signNow(key: KeyObject, message: Uint8Array): Uint8Array {
  return toDer(sign('sha256', message, { key, dsaEncoding: 'ieee-p1363' }));
}

/**
 * Signs a ready SHA-256 digest: DER, low S. node:crypto hashes whatever it signs, so this is done
 * in JavaScript, about ten times slower than {@link signNow}.
 *
 * @param secret the private scalar, 32 bytes
 */
export function signDigest(secret: Uint8Array, digest: Uint8Array): Uint8Array {
  return p256.sign(digest, secret, { lowS: true, prehash: false }).toBytes('der');
}

/**
 * Checks an ECDSA P-256 signature over SHA-256 of the message. As Fabric does, it refuses high S.
 * Answers false for anything that is no signature. Takes the thread that calls it.
 */
function verifyNow(key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean {
  const compact = fromDer(signature);
  if (compact === undefined) return false;
  return verify('sha256', message, { key, dsaEncoding: 'ieee-p1363' }, compact);
}

/** Signs, or checks when there is a signature; undefined when the key can't. */
export function outcomeOf(
  key: KeyObject,
  message: Uint8Array,
  signature: Uint8Array | undefined,
): Outcome {
  try {
    return signature === undefined ? signNow(key, message) : verifyNow(key, message, signature);
  } catch {
    return undefined;
  }
}

/** r ‖ s as DER with low S. */
function toDer(compact: Buffer): Uint8Array {
  const r = compact.subarray(0, 32);
  let s = compact.subarray(32);
  if (Buffer.compare(s, HALF_ORDER) > 0) {
    const low = ORDER - BigInt(`0x${s.toString('hex')}`);
    s = Buffer.from(low.toString(16).padStart(64, '0'), 'hex');
  }
  const body = Buffer.concat([derInteger(r), derInteger(s)]);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]);
}

function derInteger(value: Buffer): Buffer {
  let start = 0;
  while (start < value.length - 1 && value[start] === 0) start++;
  const digits = value.subarray(start);
  const sign = (digits[0] ?? 0) > 127 ? [0] : [];
  return Buffer.from([0x02, digits.length + sign.length, ...sign, ...digits]);
}

/** DER as r ‖ s; undefined unless it is the one strict encoding and S is low. */
function fromDer(der: Uint8Array): Buffer | undefined {
  if (der.length < 8 || der.length > 72 || der[0] !== 0x30 || der[1] !== der.length - 2) {
    return undefined;
  }
  const compact = Buffer.alloc(64);
  const next = readInteger(der, 2, compact.subarray(0, 32));
  if (next === undefined) return undefined;
  const s = compact.subarray(32);
  if (readInteger(der, next, s) !== der.length) return undefined;
  return Buffer.compare(s, HALF_ORDER) > 0 ? undefined : compact;
}

/** Reads a strict, positive DER integer into `target`; answers where the next one starts. */
function readInteger(der: Uint8Array, offset: number, target: Buffer): number | undefined {
  const start = offset + 2;
  const end = start + (der[offset + 1] ?? 0);
  if (der[offset] !== 0x02 || end > der.length) return undefined;
  const content = der.subarray(start, end);
  if (!isStrictPositive(content)) return undefined;
  const digits = content[0] === 0 ? content.subarray(1) : content;
  if (digits.length > target.length) return undefined;
  target.set(digits, target.length - digits.length);
  return end;
}

/** No sign, and a zero in front only where the next bit would be one. */
function isStrictPositive([first, second]: Uint8Array): boolean {
  if (first === undefined || first > 127) return false;
  return first !== 0 || second === undefined || second > 127;
}
