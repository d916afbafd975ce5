// SPDX-License-Identifier: Apache-2.0
import { nodeHash } from '../merkle/hashes.js';
import type { Hash } from '../primitives.js';

/** What is kept of a tree that grows: as much as it takes to go on later, in another place. */
export interface GrowingState {
  /** Number of leaves so far. */
  readonly size: number;
  /** Roots of the full subtrees that the leaves make, largest first. */
  readonly peaks: readonly Uint8Array[];
}

/**
 * The root of an RFC 9162 tree whose leaves come one after the other. It remembers one hash for
 * each bit of their number, and gives the same root as `merkleRoot` over all of them.
 */
export class GrowingRoot {
  readonly #hash: Hash;
  readonly #peaks: Uint8Array[];
  #size: number;

  /** @param state where to go on; an empty tree if absent */
  constructor(hash: Hash, state: GrowingState = { size: 0, peaks: [] }) {
    this.#hash = hash;
    this.#size = state.size;
    this.#peaks = [...state.peaks];
  }

  get state(): GrowingState {
    return { size: this.#size, peaks: [...this.#peaks] };
  }

  /** The hash over all leaves so far; of no leaves, the hash of nothing. */
  get root(): Uint8Array {
    const [last, ...others] = [...this.#peaks].reverse();
    if (last === undefined) return this.#hash(new Uint8Array());
    return others.reduce((right, left) => nodeHash(left, right, this.#hash), last);
  }

  /** @param leafHash see `leafHash` */
  append(leafHash: Uint8Array): void {
    let node = leafHash;
    // As many full subtrees become one as the number of leaves ends with bits that are set.
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) {
      const left = this.#peaks.pop();
      if (left === undefined) throw new RangeError('the state of a tree lacks a peak');
      node = nodeHash(left, node, this.#hash);
    }
    this.#peaks.push(node);
    this.#size += 1;
  }
}
