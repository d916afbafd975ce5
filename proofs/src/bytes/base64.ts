// SPDX-License-Identifier: Apache-2.0
import { BytesError } from './bytes-error.js';

const COMMON = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const STANDARD = `${COMMON}+/`;
const URL_SAFE = `${COMMON}-_`;
const NOT_IN_ALPHABET = 255;
const STANDARD_VALUES = valuesOf(STANDARD);
const URL_SAFE_VALUES = valuesOf(URL_SAFE);

/** Base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  const text = encode(bytes, STANDARD);
  return text + '='.repeat((4 - (text.length % 4)) % 4);
}

/** Base64url without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  return encode(bytes, URL_SAFE);
}

/**
 * Bytes of padded base64. Only the one canonical spelling is taken: no white space, no missing
 * padding, unused bits zero.
 *
 * @throws BytesError `BASE64_MALFORMED`
 */
export function fromBase64(text: string): Uint8Array {
  if (text.length % 4 !== 0) throw malformed('its length must be a multiple of four');
  let end = text.length;
  if (text.endsWith('==')) end -= 2;
  else if (text.endsWith('=')) end -= 1;
  return decode(text, end, STANDARD_VALUES);
}

/**
 * Bytes of unpadded base64url, canonical spelling only.
 *
 * @throws BytesError `BASE64_MALFORMED`
 */
export function fromBase64Url(text: string): Uint8Array {
  return decode(text, text.length, URL_SAFE_VALUES);
}

function valuesOf(alphabet: string): Uint8Array {
  const values = new Uint8Array(128).fill(NOT_IN_ALPHABET);
  for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value;
  return values;
}

function encode(bytes: Uint8Array, alphabet: string): string {
  let text = '';
  const whole = bytes.length - (bytes.length % 3);
  for (let i = 0; i < whole; i += 3) {
    const bits =
      ((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8) | (bytes[i + 2] as number);
    text += alphabet.charAt(bits >> 18) + alphabet.charAt((bits >> 12) & 63);
    text += alphabet.charAt((bits >> 6) & 63) + alphabet.charAt(bits & 63);
  }
  const rest = bytes.length - whole;
  if (rest === 0) return text;
  const first = bytes[whole] as number;
  const second = rest === 2 ? (bytes[whole + 1] as number) : 0;
  text += alphabet.charAt(first >> 2) + alphabet.charAt(((first & 3) << 4) | (second >> 4));
  return rest === 2 ? text + alphabet.charAt((second & 15) << 2) : text;
}

function decode(text: string, end: number, values: Uint8Array): Uint8Array {
  if (end % 4 === 1) throw malformed('a single digit is left over');
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let bits = 0;
  let pending = 0;
  let written = 0;
  for (let i = 0; i < end; i++) {
    const value = values[text.charCodeAt(i)] ?? NOT_IN_ALPHABET;
    if (value === NOT_IN_ALPHABET) throw malformed(`bad digit at position ${String(i)}`);
    bits = ((bits << 6) | value) & 0xffff;
    pending += 6;
    if (pending >= 8) {
      pending -= 8;
      bytes[written++] = bits >> pending;
    }
  }
  if ((bits & ((1 << pending) - 1)) !== 0) throw malformed('unused bits must be zero');
  return bytes;
}

function malformed(reason: string): BytesError {
  return new BytesError('BASE64_MALFORMED', `not base64: ${reason}`);
}
