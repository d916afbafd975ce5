// SPDX-License-Identifier: Apache-2.0
import type { KvReadWriteSet, RangeQuery, Version } from '@yulian/proofs';
import { policyOf } from './envelope.js';
import { compareKeys } from './key-order.js';
import type { StateRecord } from './records.js';
import type { KeyRange, StateEntry, StoreReader } from './store-reader.js';

/** One change of a key by a valid transaction. */
export interface KeyChange {
  readonly key: string;
  readonly isDelete: boolean;
  readonly value: Uint8Array;
}

/** Committed state, and on top of it what the valid transactions of the block so far have changed. */
export class BlockState {
  readonly #committed: StoreReader;
  readonly #changes = new Map<string, StateRecord | undefined>();

  constructor(committed: StoreReader) {
    this.#committed = committed;
  }

  /** New content of every key that the block changes; undefined is a deletion. */
  get changes(): ReadonlyMap<string, StateRecord | undefined> {
    return this.#changes;
  }

  get(key: string): StateRecord | undefined {
    return this.#changes.has(key) ? this.#changes.get(key) : this.#committed.state(key);
  }

  /** Whether a read is still true: the key has the version it was read at. */
  isCurrent(key: string, version: Version | undefined): boolean {
    // As in Fabric, whatever an earlier transaction of the block did to the key makes the read old.
    return !this.#changes.has(key) && sameVersion(this.#committed.state(key)?.version, version);
  }

  /** Whether a range query would give the same keys and versions again. */
  async isRangeCurrent({
    startKey,
    endKey,
    iteratorExhausted,
    reads,
  }: RangeQuery): Promise<boolean> {
    const expected = reads ?? [];
    const range = { start: startKey, end: endKey, endInclusive: !iteratorExhausted };
    let position = 0;
    for await (const { key, version } of this.#range(range)) {
      const read = expected[position++];
      if (read?.key !== key || !sameVersion(read.version, version)) return false;
    }
    return position === expected.length;
  }

  /** Applies a valid transaction; answers its changes of values, for the history. */
  apply({ writes, metadataWrites }: KvReadWriteSet, version: Version): KeyChange[] {
    const policies = new Map(metadataWrites.map(({ key, entries }) => [key, policyOf(entries)]));
    const changes: KeyChange[] = [];
    for (const { key, isDelete, value } of writes) {
      const gone = isDelete || value.length === 0;
      const policy = policies.has(key) ? policies.get(key) : this.get(key)?.policy;
      this.#changes.set(key, gone ? undefined : { version, policy, value });
      policies.delete(key);
      changes.push({ key, isDelete: gone, value: gone ? new Uint8Array() : value });
    }
    for (const [key, policy] of policies) {
      const present = this.get(key);
      // A policy for a key that does not exist has no effect, as in Fabric.
      if (present !== undefined) this.#changes.set(key, { version, policy, value: present.value });
    }
    return changes;
  }

  async *#range(range: KeyRange): AsyncGenerator<StateEntry> {
    const changed = this.#changedKeys(range);
    let next = changed.shift();
    for await (const entry of this.#committed.range(range)) {
      while (next !== undefined && compareKeys(next, entry.key) < 0) {
        yield* this.#changedEntry(next);
        next = changed.shift();
      }
      if (next === entry.key) {
        yield* this.#changedEntry(next);
        next = changed.shift();
      } else yield entry;
    }
    for (; next !== undefined; next = changed.shift()) yield* this.#changedEntry(next);
  }

  #changedKeys({ start, end, endInclusive }: KeyRange): string[] {
    const isInside = (key: string): boolean => {
      if (compareKeys(key, start) < 0) return false;
      if (end === '') return true;
      const order = compareKeys(key, end);
      return order < 0 || (endInclusive && order === 0);
    };
    return [...this.#changes.keys()].filter(isInside).sort(compareKeys);
  }

  *#changedEntry(key: string): Generator<StateEntry> {
    const record = this.#changes.get(key);
    if (record !== undefined) yield { key, ...record };
  }
}

function sameVersion(a: Version | undefined, b: Version | undefined): boolean {
  return a?.blockNumber === b?.blockNumber && a?.txNumber === b?.txNumber;
}
