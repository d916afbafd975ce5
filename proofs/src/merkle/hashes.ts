// SPDX-License-Identifier: Apache-2.0
import type { Hash } from '../primitives.js';

const LEAF_PREFIX = 0x00;
const NODE_PREFIX = 0x01;

/** The hash of a leaf: H(0x00 ‖ data) (RFC 9162, section 2.1.1). */
export function leafHash(data: Uint8Array, hash: Hash): Uint8Array {
  const prefixed = new Uint8Array(1 + data.length);
  prefixed[0] = LEAF_PREFIX;
  prefixed.set(data, 1);
  return hash(prefixed);
}

/** The hash of an inner node: H(0x01 ‖ left ‖ right) (RFC 9162, section 2.1.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array, hash: Hash): Uint8Array {
  const joined = new Uint8Array(1 + left.length + right.length);
  joined[0] = NODE_PREFIX;
  joined.set(left, 1);
  joined.set(right, 1 + left.length);
  return hash(joined);
}
