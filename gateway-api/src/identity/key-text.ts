// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';

/** Crockford's alphabet, lower case: no letter is taken for a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const KEY = /^yk_([0-9a-hjkmnp-tv-z]{16})_([A-Za-z0-9_-]{43})$/;
const TIME_CHARACTERS = 10;
const RANDOM_BYTES = 6;

/** An API key's two halves. */
export interface KeyText {
  readonly id: string;
  /** 32 bytes, base64url. */
  readonly secret: string;
}

/** Prints an API key: `yk_<id>_<secret>`. */
export function formatKey({ id, secret }: KeyText): string {
  return `yk_${id}_${secret}`;
}

/** Reads an API key; undefined when it is none. */
export function parseKey(text: string): KeyText | undefined {
  const [, id, secret] = KEY.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/** A new id: milliseconds since 1970, then chance, so that ids sort by their age. */
export function newKeyId(nowMs: number): string {
  let time = '';
  for (let left = nowMs, i = 0; i < TIME_CHARACTERS; i++, left = Math.floor(left / 32)) {
    time = (ALPHABET[left % 32] ?? '') + time;
  }
  const chance = [...randomBytes(RANDOM_BYTES)].map((byte) => ALPHABET[byte % 32] ?? '');
  return time + chance.join('');
}
