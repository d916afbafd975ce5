// SPDX-License-Identifier: Apache-2.0
import { concatBytes } from '../bytes/arrays.js';
import { toHex } from '../bytes/hex.js';
import { utf8Encode } from '../bytes/utf8.js';
import { JsonError } from '../json/json-error.js';
import type { JsonObject } from '../json/json-value.js';
import { merkleRoot } from '../merkle/merkle-tree.js';
import type { Hash, Primitives } from '../primitives.js';
import { CommitmentError } from './commitment-error.js';
import { flattenFields } from './flatten.js';
import { fieldLeafHash, fieldType, type FieldOpening } from './leaf.js';
import { formatSalt, isSalt, SALT_LENGTH, type RandomBytes } from './salt.js';

/** A commitment over a record's fields, and what opens it. */
export interface FieldCommitment {
  /** Hex; the only part that leaves the vault unasked. */
  readonly root: string;
  readonly leafCount: number;
  /** In the order of the leaves. They hold the values: vault data. */
  readonly openings: readonly FieldOpening[];
}

const ROOT_TAG = utf8Encode('yulian/fields/1');

/**
 * Commits to the fields of a record, so that any of them can be shown or hidden later. Path, type,
 * value and a salt of its own go into each leaf; the leaves, ordered by path, into an RFC 9162
 * tree of SHA-256; root and number of leaves into the commitment. So no value can be guessed, and
 * none added, dropped, moved or given another type.
 *
 * @param fields plain JSON; keys must not read like array positions
 * @throws CommitmentError `COMMITMENT_KEY_NUMERIC`, `COMMITMENT_TOO_MANY_FIELDS`
 * @throws JsonError when a value has no canonical JSON
 * @example
 * const { root, openings } = commitFields({ name: '…', area: 3 }, randomBytes, nodePrimitives);
 */
export function commitFields(
  fields: JsonObject,
  randomBytes: RandomBytes,
  primitives: Pick<Primitives, 'sha256'>,
): FieldCommitment {
  const leaves = flattenFields(fields);
  const salts = randomBytes(SALT_LENGTH * leaves.length);
  const openings = leaves.map(({ path, value }, i) => ({
    path,
    value,
    salt: formatSalt(salts.subarray(SALT_LENGTH * i, SALT_LENGTH * (i + 1))),
  }));
  const hashes = openings.map((opening) => hashOpening(opening, primitives.sha256));
  return { root: fieldRoot(hashes, primitives.sha256), leafCount: leaves.length, openings };
}

/** The commitment (hex) over leaf hashes in order: H("yulian/fields/1" ‖ count ‖ tree root). */
export function fieldRoot(leafHashes: readonly Uint8Array[], hash: Hash): string {
  const count = new Uint8Array(4);
  new DataView(count.buffer).setUint32(0, leafHashes.length);
  return toHex(hash(concatBytes(ROOT_TAG, count, merkleRoot(leafHashes, hash))));
}

/** @throws JsonError `JSON_VALUE_UNSUPPORTED` */
export function hashOpening(opening: FieldOpening, hash: Hash): Uint8Array {
  const type = fieldType(opening.value);
  if (type === undefined) {
    throw new JsonError('JSON_VALUE_UNSUPPORTED', 'a leaf cannot hold this', opening.path);
  }
  return fieldLeafHash(opening, type, hash);
}

/**
 * The commitment that openings kept in a vault belong to.
 *
 * @param openings all of them, in the order of the leaves
 * @throws CommitmentError `COMMITMENT_SALT`
 */
export function recommit(
  openings: readonly FieldOpening[],
  primitives: Pick<Primitives, 'sha256'>,
): string {
  if (!openings.every(({ salt }) => isSalt(salt))) {
    throw new CommitmentError('COMMITMENT_SALT', 'an opening has no proper salt');
  }
  return fieldRoot(
    openings.map((opening) => hashOpening(opening, primitives.sha256)),
    primitives.sha256,
  );
}
