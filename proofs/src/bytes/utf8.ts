// SPDX-License-Identifier: Apache-2.0
import { BytesError } from './bytes-error.js';

const encoder = new TextEncoder();
// The byte order mark is kept, so that whoever reads the text decides about it.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Says no at once of most texts, which have none. */
const SURROGATE = /[\ud800-\udfff]/;

/** Position of the first UTF-16 surrogate without its partner, or -1. */
export function findLoneSurrogate(text: string): number {
  if (!SURROGATE.test(text)) return -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(i + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return i;
    i++;
  }
  return -1;
}

/**
 * UTF-8 bytes of a text.
 *
 * @throws BytesError `UTF8_LONE_SURROGATE`: such text has no UTF-8 form (the platform's encoder
 *   would silently write U+FFFD, and two different texts would get the same bytes)
 */
export function utf8Encode(text: string): Uint8Array {
  const lone = findLoneSurrogate(text);
  if (lone >= 0) {
    throw new BytesError('UTF8_LONE_SURROGATE', `lone surrogate at position ${String(lone)}`);
  }
  return encoder.encode(text);
}

/**
 * Text of UTF-8 bytes; a byte order mark stays in the text.
 *
 * @throws BytesError `UTF8_MALFORMED`
 */
export function utf8Decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new BytesError('UTF8_MALFORMED', 'the bytes are not valid UTF-8');
  }
}
