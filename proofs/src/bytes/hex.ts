// SPDX-License-Identifier: Apache-2.0
import { BytesError } from './bytes-error.js';

const PAIRS: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

const NOT_A_DIGIT = 255;
const DIGITS: Uint8Array = new Uint8Array(128).fill(NOT_A_DIGIT);
for (let value = 0; value < 16; value++) DIGITS[value.toString(16).charCodeAt(0)] = value;

/** Lower-case hexadecimal text, two digits a byte. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += PAIRS[byte] as string;
  return text;
}

/**
 * Bytes of lower-case hexadecimal text. Upper case is refused, so that a digest has one spelling.
 *
 * @throws BytesError `HEX_MALFORMED`
 */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0) {
    throw new BytesError('HEX_MALFORMED', 'hexadecimal text needs an even number of digits');
  }
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    const high = DIGITS[text.charCodeAt(2 * i)] ?? NOT_A_DIGIT;
    const low = DIGITS[text.charCodeAt(2 * i + 1)] ?? NOT_A_DIGIT;
    if (high === NOT_A_DIGIT || low === NOT_A_DIGIT) {
      throw new BytesError('HEX_MALFORMED', `not a digit of 0-9a-f near position ${String(2 * i)}`);
    }
    bytes[i] = (high << 4) | low;
  }
  return bytes;
}

/** True for exactly `byteLength` bytes of lower-case hexadecimal text. */
export function isHex(text: string, byteLength: number): boolean {
  if (text.length !== 2 * byteLength) return false;
  for (let i = 0; i < text.length; i++) {
    if ((DIGITS[text.charCodeAt(i)] ?? NOT_A_DIGIT) === NOT_A_DIGIT) return false;
  }
  return true;
}
