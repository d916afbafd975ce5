// SPDX-License-Identifier: Apache-2.0
import { sm2 } from 'sm-crypto-v2';
import { bits, integer, oid, sequence } from './der.js';

/** SM2 with SM3 (GM/T 0006). */
export const SM2_WITH_SM3 = '1.2.156.10197.1.501';
const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
const SM2_CURVE = '1.2.156.10197.1.301';
/** Hexadecimal digits of each of the two numbers. */
const HALF = 64;

/** A pair of keys, lower-case hex; the public one uncompressed. */
export interface Sm2Keys {
  readonly privateKey: string;
  readonly publicKey: string;
}

export function newSm2Keys(): Sm2Keys {
  const { privateKey, publicKey } = sm2.generateKeyPairHex();
  return { privateKey, publicKey };
}

/** Signs with the default user id (GB/T 32918.2); answers DER. */
export function signSm2({ privateKey, publicKey }: Sm2Keys, bytes: Uint8Array): Uint8Array {
  const value = sm2.doSignature(bytes, privateKey, { hash: true, publicKey });
  const half = (from: number) => Buffer.from(value.slice(from, from + HALF), 'hex');
  return sequence(integer(half(0)), integer(half(HALF)));
}

/** SubjectPublicKeyInfo. */
export function spkiOf({ publicKey }: Sm2Keys): Buffer {
  const algorithm = sequence(oid(EC_PUBLIC_KEY), oid(SM2_CURVE));
  return sequence(algorithm, bits(Buffer.from(publicKey, 'hex')));
}
