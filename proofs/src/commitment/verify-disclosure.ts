// SPDX-License-Identifier: Apache-2.0
import { fromHex, isHex } from '../bytes/hex.js';
import { findLoneSurrogate } from '../bytes/utf8.js';
import { parsePointer } from '../json/json-pointer.js';
import { isJsonObject, type JsonObject } from '../json/json-value.js';
import type { Hash, Primitives } from '../primitives.js';
import type { Disclosure } from './disclosure.js';
import { fieldRoot } from './field-commitment.js';
import { MAX_COMMITTED_LEAVES } from './flatten.js';
import { fieldLeafHash, fieldType, type FieldOpening } from './leaf.js';
import { rebuildFields } from './rebuild.js';
import { isSalt } from './salt.js';

export type DisclosureFailureCode =
  /** Not a disclosure at all, or a leaf that is neither a hash nor an opening. */
  | 'DISCLOSURE_MALFORMED'
  | 'DISCLOSURE_COUNT_MISMATCH'
  /** Not a JSON Pointer. */
  | 'DISCLOSURE_PATH'
  | 'DISCLOSURE_DUPLICATE_PATH'
  /** Openings that do not stand in the order of their paths. */
  | 'DISCLOSURE_ORDER'
  /** A path that leads through another leaf. */
  | 'DISCLOSURE_PATH_CONFLICT'
  | 'DISCLOSURE_VALUE'
  | 'DISCLOSURE_SALT'
  /** All is well formed, and is not what was committed to. */
  | 'DISCLOSURE_ROOT_MISMATCH';

/**
 * The shown part of a record. An array of which elements before the last shown one are hidden is
 * an object keyed by position (committed keys are never numbers, so the two cannot be confused);
 * hidden elements at an array's end leave no trace unless the disclosure is complete.
 */
export type DisclosedFields = JsonObject;

export type DisclosureResult =
  | {
      readonly ok: true;
      readonly fields: DisclosedFields;
      /** The shown leaves, in order. */
      readonly shown: readonly FieldOpening[];
      /** Nothing is hidden: `fields` is the whole record. */
      readonly complete: boolean;
    }
  | { readonly ok: false; readonly code: DisclosureFailureCode };

const HASH_LENGTH = 32;
const DISCLOSURE_KEYS = 'leafCount,leaves';
const OPENING_KEYS = 'path,salt,value';

/**
 * Checks shown fields against a record's commitment.
 *
 * @param root hex, from where it is pinned
 * @param disclosure as received: any JSON is taken and judged, nothing is thrown
 */
export function verifyDisclosure(
  root: string,
  disclosure: unknown,
  primitives: Pick<Primitives, 'sha256'>,
): DisclosureResult {
  if (!isDisclosure(disclosure)) return { ok: false, code: 'DISCLOSURE_MALFORMED' };
  const { leafCount, leaves } = disclosure;
  if (leafCount !== leaves.length) return { ok: false, code: 'DISCLOSURE_COUNT_MISMATCH' };
  const shown: FieldOpening[] = [];
  const hashes: Uint8Array[] = [];
  for (const leaf of leaves) {
    const hash =
      typeof leaf === 'string' ? hashOf(leaf) : openedHash(leaf, shown, primitives.sha256);
    if (typeof hash === 'string') return { ok: false, code: hash };
    hashes.push(hash);
  }
  if (fieldRoot(hashes, primitives.sha256) !== root) {
    return { ok: false, code: 'DISCLOSURE_ROOT_MISMATCH' };
  }
  const fields = rebuildFields(shown);
  if (fields === undefined) return { ok: false, code: 'DISCLOSURE_PATH_CONFLICT' };
  return { ok: true, fields, shown, complete: shown.length === leaves.length };
}

function isDisclosure(value: unknown): value is Disclosure {
  if (!isJsonObject(value) || Object.keys(value).sort().join() !== DISCLOSURE_KEYS) return false;
  const leaves: unknown = value['leaves'];
  return (
    typeof value['leafCount'] === 'number' &&
    Array.isArray(leaves) &&
    leaves.length > 0 &&
    leaves.length <= MAX_COMMITTED_LEAVES
  );
}

function hashOf(leaf: string): Uint8Array | DisclosureFailureCode {
  return isHex(leaf, HASH_LENGTH) ? fromHex(leaf) : 'DISCLOSURE_MALFORMED';
}

/** The hash of an opened leaf, which is added to `shown`; or what is wrong with it. */
function openedHash(
  leaf: unknown,
  shown: FieldOpening[],
  hash: Hash,
): Uint8Array | DisclosureFailureCode {
  if (!isJsonObject(leaf) || Object.keys(leaf).sort().join() !== OPENING_KEYS) {
    return 'DISCLOSURE_MALFORMED';
  }
  const { path, salt, value } = leaf as unknown as FieldOpening;
  const problem = pathProblem(path, shown.at(-1)?.path);
  if (problem !== undefined) return problem;
  if (!isSalt(salt)) return 'DISCLOSURE_SALT';
  const type = fieldType(value);
  if (type === undefined || !isWritable(value)) return 'DISCLOSURE_VALUE';
  const opening = { path, value, salt };
  shown.push(opening);
  return fieldLeafHash(opening, type, hash);
}

function pathProblem(
  path: unknown,
  previous: string | undefined,
): DisclosureFailureCode | undefined {
  if (!isPath(path)) return 'DISCLOSURE_PATH';
  if (path === previous) return 'DISCLOSURE_DUPLICATE_PATH';
  return previous !== undefined && path < previous ? 'DISCLOSURE_ORDER' : undefined;
}

function isPath(path: unknown): path is string {
  return (
    typeof path === 'string' && parsePointer(path) !== undefined && findLoneSurrogate(path) < 0
  );
}

/** True for a scalar that canonical JSON takes. */
function isWritable(value: unknown): boolean {
  if (typeof value === 'string') return findLoneSurrogate(value) < 0;
  if (typeof value !== 'number') return true;
  return Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value));
}
