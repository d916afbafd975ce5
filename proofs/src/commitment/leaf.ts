// SPDX-License-Identifier: Apache-2.0
import { utf8Encode } from '../bytes/utf8.js';
import { canonicalJson } from '../json/canonical-json.js';
import type { Hash } from '../primitives.js';

/** What a leaf can hold: a scalar, or an array or object without content. */
export type FieldValue = string | number | boolean | null | readonly [] | Readonly<EmptyObject>;

type EmptyObject = Record<string, never>;

/** The types a leaf commits to. */
export type FieldType =
  'string' | 'integer' | 'number' | 'boolean' | 'null' | 'emptyArray' | 'emptyObject';

/** One leaf opened: whoever has it can check the field, and no other. */
export interface FieldOpening {
  /** JSON Pointer (RFC 6901). */
  readonly path: string;
  readonly value: FieldValue;
  /** Base64url of 16 random bytes. */
  readonly salt: string;
}

const LEAF_TAG = 'yulian/field/1';

/** The type of a leaf's value; undefined when a leaf cannot hold it. */
export function fieldType(value: unknown): FieldType | undefined {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'number';
    case 'object':
      return value === null ? 'null' : emptyType(value);
    default:
      return undefined;
  }
}

function emptyType(container: object): FieldType | undefined {
  if (Object.keys(container).length > 0) return undefined;
  return Array.isArray(container) ? 'emptyArray' : 'emptyObject';
}

/**
 * The hash of a leaf: RFC 9162's leaf hash over the canonical bytes of
 * `["yulian/field/1", path, type, value, salt]`.
 *
 * @throws JsonError when path or value have no canonical JSON
 */
export function fieldLeafHash(opening: FieldOpening, type: FieldType, hash: Hash): Uint8Array {
  const path = canonicalJson(opening.path);
  const value = canonicalJson(opening.value);
  // The leading NUL is the leaf prefix 0x00: text and prefix become bytes in one step.
  return hash(utf8Encode(`\0["${LEAF_TAG}",${path},"${type}",${value},"${opening.salt}"]`));
}
