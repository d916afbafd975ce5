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
  if (!isPossible(claim)) return false;
  const place = { position: claim.index, last: claim.size - 1 };
  let node = claim.leafHash;
  for (const sibling of claim.proof) {
    if (place.last === 0) return false;
    node = climb(place, node, sibling, hash);
  }
  return place.last === 0 && equalBytes(node, claim.root);
}

/** A node's position on its level, and that of the level's last node. */
interface Place {
  position: number;
  last: number;
}

/** SHA-256 and SM3 alike. */
const HASH_BYTES = 32;

function isPossible({ index, size, leafHash, proof, root }: InclusionClaim): boolean {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index)) return false;
  if (index < 0 || index >= size || leafHash.length !== root.length) return false;
  if (root.length !== HASH_BYTES) return false;
  return proof.every((sibling) => sibling.length === root.length);
}

/** The parent of a node and its sibling; moves `place` there. */
function climb(place: Place, node: Uint8Array, sibling: Uint8Array, hash: Hash): Uint8Array {
  const isRight = isOdd(place.position) || place.position === place.last;
  // A last node without siblings went up unchanged: step over the levels where it did.
  while (isRight && !isOdd(place.position) && place.position !== 0) goUp(place);
  goUp(place);
  return isRight ? nodeHash(sibling, node, hash) : nodeHash(node, sibling, hash);
}

function goUp(place: Place): void {
  place.position = Math.floor(place.position / 2);
  place.last = Math.floor(place.last / 2);
}

function isOdd(value: number): boolean {
  return value % 2 === 1;
}
