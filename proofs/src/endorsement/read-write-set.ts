// SPDX-License-Identifier: Apache-2.0

/** Where a value was written: Fabric `kvrwset.Version`. */
export interface Version {
  readonly blockNumber: number;
  /** Position of the transaction in its block, from 0. */
  readonly txNumber: number;
}

/** A key as a simulation found it; `version` undefined when the key did not exist. */
export interface KvRead {
  readonly key: string;
  readonly version: Version | undefined;
}

/** A key as a transaction wants it. An empty value counts as a deletion, as in Fabric. */
export interface KvWrite {
  readonly key: string;
  readonly isDelete: boolean;
  readonly value: Uint8Array;
}

/** One named piece of a key's metadata; `VALIDATION_PARAMETER` is its endorsement policy. */
export interface KvMetadataEntry {
  readonly name: string;
  readonly value: Uint8Array;
}

/** The whole metadata of a key after the transaction. */
export interface KvMetadataWrite {
  readonly key: string;
  readonly entries: readonly KvMetadataEntry[];
}

/** Fabric's digest of a range query with many results. */
export interface MerkleSummary {
  readonly maxDegree: number;
  readonly maxLevel: number;
  readonly maxLevelHashes: readonly Uint8Array[];
}

/** A range read: `[startKey, endKey)`, and up to and with `endKey` if it was left early. */
export interface RangeQuery {
  readonly startKey: string;
  readonly endKey: string;
  readonly iteratorExhausted: boolean;
  /** What was read, in key order; undefined when Fabric gives a {@link MerkleSummary} instead. */
  readonly reads: readonly KvRead[] | undefined;
  readonly merkle: MerkleSummary | undefined;
}

/** Fabric `kvrwset.KVRWSet`: what a simulation read and would write. */
export interface KvReadWriteSet {
  readonly reads: readonly KvRead[];
  readonly rangeQueries: readonly RangeQuery[];
  readonly writes: readonly KvWrite[];
  readonly metadataWrites: readonly KvMetadataWrite[];
}

/** The read/write set of one chaincode. */
export interface NamespaceReadWriteSet {
  readonly namespace: string;
  readonly set: KvReadWriteSet;
}
