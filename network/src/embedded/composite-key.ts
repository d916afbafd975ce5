// SPDX-License-Identifier: Apache-2.0
import { findLoneSurrogate } from '@yulian/proofs';

/** Composite keys begin with this; simple keys must not. */
const NAMESPACE = '\u0000';
const SEPARATOR = '\u0000';
const LAST_CHARACTER = '\u{10ffff}';

/** First key of the simple keys: what an empty start of a range stands for. */
const FIRST_SIMPLE_KEY = '\u0001';

/** @throws TypeError for keys that a peer would not take */
export function checkKey(key: unknown): asserts key is string {
  if (typeof key !== 'string' || key === '')
    throw new TypeError('a key must be a non-empty string');
  if (findLoneSurrogate(key) >= 0) throw new TypeError('a key must be valid Unicode');
}

/** Bounds of a range over simple keys. @throws TypeError when one lies among composite keys */
export function simpleRange(
  startKey: string,
  endKey: string,
): { readonly start: string; readonly end: string } {
  for (const key of [startKey, endKey]) {
    if (key.startsWith(NAMESPACE))
      throw new TypeError('a range of simple keys meets composite keys');
    if (findLoneSurrogate(key) >= 0) throw new TypeError('a key must be valid Unicode');
  }
  return { start: startKey === '' ? FIRST_SIMPLE_KEY : startKey, end: endKey };
}

/** Bounds of all composite keys that begin alike. */
export function partialRange(
  objectType: string,
  attributes: readonly string[],
): { readonly start: string; readonly end: string } {
  const start = createCompositeKey(objectType, attributes);
  return { start, end: start + LAST_CHARACTER };
}

/** Fabric's composite key: U+0000, then each part with U+0000 behind it. */
export function createCompositeKey(objectType: string, attributes: readonly string[]): string {
  assertList(attributes);
  let key = NAMESPACE;
  for (const part of [objectType, ...attributes]) {
    checkPart(part);
    key += part + SEPARATOR;
  }
  return key;
}

/** The parts of a composite key; of anything else an `objectType` of ''. */
export function splitCompositeKey(key: string): { objectType: string; attributes: string[] } {
  if (key.length < 2 || !key.startsWith(NAMESPACE)) return { objectType: '', attributes: [] };
  const [objectType = '', ...attributes] = key.slice(1).split(SEPARATOR);
  attributes.pop();
  return { objectType, attributes };
}

function assertList(attributes: unknown): void {
  if (!Array.isArray(attributes)) throw new TypeError('attributes must be an array');
}

function checkPart(part: unknown): void {
  if (typeof part !== 'string' || part === '') {
    throw new TypeError('a part of a composite key must be a non-empty string');
  }
  if (part.includes(SEPARATOR) || part.includes(LAST_CHARACTER) || findLoneSurrogate(part) >= 0) {
    throw new TypeError('a part of a composite key has a character that keys cannot hold');
  }
}
