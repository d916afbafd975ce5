// SPDX-License-Identifier: Apache-2.0
import { escapePointerToken } from '../json/json-pointer.js';
import { JsonError } from '../json/json-error.js';
import {
  isPlainObject,
  MAX_JSON_DEPTH,
  type JsonObject,
  type JsonValue,
} from '../json/json-value.js';
import { CommitmentError } from './commitment-error.js';
import type { FieldValue } from './leaf.js';

/** The most leaves that one commitment covers. */
export const MAX_COMMITTED_LEAVES = 4096;

/** A leaf before it is salted. */
export interface FieldLeaf {
  readonly path: string;
  readonly value: FieldValue;
}

const ARRAY_POSITION = /^(?:0|[1-9][0-9]*)$/;

/** True for a reference token that stands for a position in an array. */
export function isArrayPosition(token: string): boolean {
  return ARRAY_POSITION.test(token);
}

/**
 * The leaves of a record's fields, in the order of their paths by UTF-16 code units: one per
 * scalar, one per empty array or object.
 *
 * @throws CommitmentError `COMMITMENT_KEY_NUMERIC`, `COMMITMENT_TOO_MANY_FIELDS`
 * @throws JsonError `JSON_TOO_DEEP`, `JSON_VALUE_UNSUPPORTED`
 */
export function flattenFields(fields: JsonObject): FieldLeaf[] {
  const leaves: FieldLeaf[] = [];
  collect(fields, '', 0, leaves);
  return leaves.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function collect(value: JsonValue, path: string, depth: number, leaves: FieldLeaf[]): void {
  if (typeof value !== 'object' || value === null) {
    push({ path, value }, leaves);
    return;
  }
  if (depth >= MAX_JSON_DEPTH) {
    throw new JsonError('JSON_TOO_DEEP', `more than ${String(MAX_JSON_DEPTH)} levels`, path);
  }
  if (!Array.isArray(value)) {
    collectObject(value, path, depth, leaves);
    return;
  }
  const items: readonly JsonValue[] = value;
  if (items.length === 0) push({ path, value: [] }, leaves);
  for (let i = 0; i < items.length; i++) {
    collect(items[i] as JsonValue, `${path}/${String(i)}`, depth + 1, leaves);
  }
}

function collectObject(object: object, path: string, depth: number, leaves: FieldLeaf[]): void {
  if (!isPlainObject(object)) {
    throw new JsonError('JSON_VALUE_UNSUPPORTED', 'only plain objects have JSON', path);
  }
  const members = Object.entries(object);
  if (members.length === 0) push({ path, value: {} }, leaves);
  for (const [key, member] of members) {
    const below = `${path}/${escapePointerToken(key)}`;
    if (isArrayPosition(key)) {
      throw new CommitmentError('COMMITMENT_KEY_NUMERIC', 'a key must not be a number', below);
    }
    collect(member as JsonValue, below, depth + 1, leaves);
  }
}

function push(leaf: FieldLeaf, leaves: FieldLeaf[]): void {
  if (leaves.length >= MAX_COMMITTED_LEAVES) {
    throw new CommitmentError(
      'COMMITMENT_TOO_MANY_FIELDS',
      `a commitment covers at most ${String(MAX_COMMITTED_LEAVES)} fields`,
    );
  }
  leaves.push(leaf);
}
