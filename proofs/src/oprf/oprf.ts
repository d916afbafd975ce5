// SPDX-License-Identifier: Apache-2.0
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '../bytes/arrays.js';
import { utf8Encode } from '../bytes/utf8.js';
import {
  decodeElement,
  decodeScalar,
  encodeElement,
  encodeScalar,
  hashToGroup,
  hashToKey,
  inverse,
} from './group.js';
import { OprfError } from './oprf-error.js';

/** RFC 9497, suite P256-SHA256, mode OPRF. Elements and scalars come and go serialised. */

const FINALIZE = utf8Encode('Finalize');
const LONGEST = 0xffff;
const MOST_TRIES = 255;

/**
 * Blind: what hides an input from whoever evaluates.
 *
 * @param blind a scalar that was drawn for this input alone, see `randomScalar`
 * @throws OprfError `OPRF_INPUT`, `OPRF_SCALAR_LENGTH`, `OPRF_SCALAR_RANGE`
 */
export function blindInput(input: Uint8Array, blind: Uint8Array): Uint8Array {
  requireShort(input);
  return encodeElement(hashToGroup(input).multiply(decodeScalar(blind)));
}

/**
 * BlindEvaluate: the key's work on what it cannot see.
 *
 * @throws OprfError those of `decodeElement` and `decodeScalar`
 */
export function blindEvaluate(key: Uint8Array, blinded: Uint8Array): Uint8Array {
  return encodeElement(decodeElement(blinded).multiply(decodeScalar(key)));
}

/**
 * Finalize: the output for the input that was blinded.
 *
 * @throws OprfError `OPRF_INPUT` and those of `decodeElement` and `decodeScalar`
 */
export function finalize(input: Uint8Array, blind: Uint8Array, evaluated: Uint8Array): Uint8Array {
  requireShort(input);
  const element = decodeElement(evaluated).multiply(inverse(decodeScalar(blind)));
  return outputOf(input, encodeElement(element));
}

/** Evaluate: the output for an input that the holder of the key knows. @throws OprfError `OPRF_INPUT` */
export function evaluate(key: Uint8Array, input: Uint8Array): Uint8Array {
  requireShort(input);
  return outputOf(input, encodeElement(hashToGroup(input).multiply(decodeScalar(key))));
}

/** DeriveKeyPair: a key from a seed of 32 bytes. @throws OprfError `OPRF_INPUT`, `OPRF_KEY` */
export function deriveKey(seed: Uint8Array, info: Uint8Array): Uint8Array {
  requireShort(info);
  const derived = concatBytes(seed, twoBytes(info.length), info);
  for (let counter = 0; counter <= MOST_TRIES; counter++) {
    const scalar = hashToKey(concatBytes(derived, Uint8Array.of(counter)));
    if (scalar !== 0n) return encodeScalar(scalar);
  }
  throw new OprfError('OPRF_KEY', 'no key comes of this seed');
}

/** The last step of Finalize and Evaluate: the output that goes with an input and its element. */
export function outputOf(input: Uint8Array, element: Uint8Array): Uint8Array {
  const sized = (part: Uint8Array) => concatBytes(twoBytes(part.length), part);
  return sha256(concatBytes(sized(input), sized(element), FINALIZE));
}

function twoBytes(length: number): Uint8Array {
  return Uint8Array.of(length >> 8, length & 0xff);
}

function requireShort(input: Uint8Array): void {
  if (input.length <= LONGEST) return;
  throw new OprfError('OPRF_INPUT', 'an input has at most 65535 bytes');
}
