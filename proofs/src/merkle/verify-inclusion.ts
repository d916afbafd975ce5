// SPDX-License-Identifier: Apache-2.0
import { equalBytes } from '../bytes/arrays.js';
import type { Hash } from '../primitives.js';
import { nodeHash } from './hashes.js';

/** The claim that a leaf stands at a place of a tree. */
export interface InclusionClaim {
  /** Position of the leaf, from 0. */
  readonly index: number;
  /** Number of leaves of the tree. */
  readonly size: number;
  readonly leafHash: Uint8Array;
  /** Nearest sibling first. */
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/**
 * True when the proof leads from the leaf to the root (RFC 9162, section 2.1.3.2). A proof too
 * short or too long for that place, an impossible place and hashes of another length are a no.
 *
 * The size is part of the claim: take it from where the root is pinned, not from who shows the
 * proof.
 */
export function verifyInclusion(claim: InclusionClaim, hash: Hash): boolean {
  const { index, size, leafHash, proof, root } = claim;
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index)) return false;
  if (index < 0 || index >= size || leafHash.length !== root.length) return false;
  let position = index;
  let last = size - 1;
  let node = leafHash;
  for (const sibling of proof) {
    if (last === 0 || sibling.length !== root.length) return false;
    if (isOdd(position) || position === last) {
      node = nodeHash(sibling, node, hash);
      // A last node without siblings went up unchanged: step over the levels where it did.
      while (!isOdd(position) && position !== 0) {
        position = Math.floor(position / 2);
        last = Math.floor(last / 2);
      }
    } else {
      node = nodeHash(node, sibling, hash);
    }
    position = Math.floor(position / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equalBytes(node, root);
}

function isOdd(value: number): boolean {
  return value % 2 === 1;
}
