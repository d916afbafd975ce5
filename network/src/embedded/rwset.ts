// SPDX-License-Identifier: Apache-2.0
import type { KvRead, KvReadWriteSet, KvWrite, RangeQuery, Version } from '@yulian/proofs';
import { VALIDATION_PARAMETER } from './envelope.js';
import { compareKeys } from './key-order.js';

/** A range query as it goes on: what the contract has taken from it so far. */
export class RangeRecord {
  readonly #startKey: string;
  readonly #endKey: string;
  readonly #reads: KvRead[] = [];
  #exhausted = false;
  #started = false;

  constructor(startKey: string, endKey: string) {
    this.#startKey = startKey;
    this.#endKey = endKey;
  }

  read(key: string, version: Version): void {
    this.#started = true;
    this.#reads.push({ key, version });
  }

  /** There was nothing more in the range. */
  exhaust(): void {
    this.#started = true;
    this.#exhausted = true;
  }

  /** Undefined when the contract looked at nothing: then nothing can have misled it. */
  build(): RangeQuery | undefined {
    if (!this.#started) return undefined;
    const last = this.#reads.at(-1)?.key ?? this.#startKey;
    return {
      startKey: this.#startKey,
      endKey: this.#exhausted ? this.#endKey : last,
      iteratorExhausted: this.#exhausted,
      reads: this.#reads,
      merkle: undefined,
    };
  }
}

/** Collects what one simulation reads and writes. */
export class ReadWriteSetBuilder {
  readonly #reads = new Map<string, Version | undefined>();
  readonly #ranges: RangeRecord[] = [];
  readonly #writes = new Map<string, KvWrite>();
  readonly #policies = new Map<string, Uint8Array>();
  #paged = false;

  read(key: string, version: Version | undefined): void {
    this.#reads.set(key, version);
  }

  range(startKey: string, endKey: string): RangeRecord {
    const record = new RangeRecord(startKey, endKey);
    this.#ranges.push(record);
    return record;
  }

  /** Fabric's rule: pages are not checked again at validation, so they go with reading only. */
  page(): void {
    if (this.#writes.size + this.#policies.size > 0) {
      throw new Error('paginated queries are for read-only transactions; this one has written');
    }
    this.#paged = true;
  }

  put(key: string, value: Uint8Array): void {
    this.#beforeWrite();
    this.#writes.set(key, { key, isDelete: false, value });
  }

  delete(key: string): void {
    this.#beforeWrite();
    this.#writes.set(key, { key, isDelete: true, value: new Uint8Array() });
  }

  setPolicy(key: string, policy: Uint8Array): void {
    this.#beforeWrite();
    this.#policies.set(key, policy);
  }

  /** Every key that the simulation would change. */
  writtenKeys(): Set<string> {
    return new Set([...this.#writes.keys(), ...this.#policies.keys()]);
  }

  /** Everything in order of the keys' bytes, as Fabric's peers write it. */
  build(): KvReadWriteSet {
    return {
      reads: sorted(this.#reads).map(([key, version]) => ({ key, version })),
      rangeQueries: this.#ranges
        .map((range) => range.build())
        .filter((range) => range !== undefined),
      writes: sorted(this.#writes).map(([, write]) => write),
      metadataWrites: sorted(this.#policies).map(([key, value]) => ({
        key,
        entries: [{ name: VALIDATION_PARAMETER, value }],
      })),
    };
  }

  #beforeWrite(): void {
    if (this.#paged) {
      throw new Error('this transaction has made a paginated query: it may not write');
    }
  }
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => compareKeys(a, b));
}
