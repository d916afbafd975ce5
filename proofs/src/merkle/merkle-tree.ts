// SPDX-License-Identifier: Apache-2.0
import type { Hash } from '../primitives.js';
import { nodeHash } from './hashes.js';

/**
 * A Merkle tree of RFC 9162 with all its nodes kept, so that each of many inclusion proofs costs a
 * walk and no hashing.
 *
 * Level k holds the nodes over 2^k leaves each; a last node without a sibling goes up unchanged.
 * That gives the same tree as the RFC's split at the largest power of two below the size.
 *
 * @example
 * const tree = new MerkleTree(records.map((r) => leafHash(canonicalBytes(r), sha256)), sha256);
 * verifyInclusion({ index: 3, size: tree.size, leafHash, proof: tree.proof(3), root: tree.root }, sha256);
 */
export class MerkleTree {
  /** Number of leaves. */
  readonly size: number;
  /** The hash over all leaves; of no leaves, the hash of nothing. */
  readonly root: Uint8Array;
  readonly #levels: readonly (readonly Uint8Array[])[];

  /** @param leafHashes in order; see `leafHash` */
  constructor(leafHashes: readonly Uint8Array[], hash: Hash) {
    const levels = [leafHashes];
    for (let level = leafHashes; level.length > 1;) {
      level = parentsOf(level, hash);
      levels.push(level);
    }
    this.#levels = levels;
    this.size = leafHashes.length;
    this.root = levels.at(-1)?.[0] ?? hash(new Uint8Array());
  }

  /**
   * The inclusion proof of a leaf, nearest sibling first (RFC 9162, section 2.1.3.1).
   *
   * @throws RangeError when there is no such leaf
   */
  proof(index: number): Uint8Array[] {
    if (!Number.isInteger(index) || index < 0 || index >= this.size) {
      throw new RangeError(`a tree of ${String(this.size)} leaves has no leaf ${String(index)}`);
    }
    const proof: Uint8Array[] = [];
    let position = index;
    for (const level of this.#levels) {
      const sibling = level[position % 2 === 0 ? position + 1 : position - 1];
      if (sibling !== undefined) proof.push(sibling);
      position = Math.floor(position / 2);
    }
    return proof;
  }
}

/** The root over leaf hashes. Needs no memory beyond one level. */
export function merkleRoot(leafHashes: readonly Uint8Array[], hash: Hash): Uint8Array {
  let level = leafHashes;
  while (level.length > 1) level = parentsOf(level, hash);
  return level[0] ?? hash(new Uint8Array());
}

/** One inclusion proof; for several of one tree make a {@link MerkleTree}. @throws RangeError */
export function inclusionProof(
  index: number,
  leafHashes: readonly Uint8Array[],
  hash: Hash,
): Uint8Array[] {
  return new MerkleTree(leafHashes, hash).proof(index);
}

function parentsOf(level: readonly Uint8Array[], hash: Hash): Uint8Array[] {
  const parents: Uint8Array[] = [];
  for (let i = 0; i < level.length; i += 2) {
    const left = level[i] as Uint8Array;
    const right = level[i + 1];
    parents.push(right === undefined ? left : nodeHash(left, right, hash));
  }
  return parents;
}
