// SPDX-License-Identifier: Apache-2.0
import type { JsonValue } from '@yulian/proofs';

/** A property by which records are listed, such as `['issuer', '11999999TA0001019Q']`. */
export type Term = readonly [name: string, value: string];

/** One record as the index holds it. */
export interface IndexedRecord {
  /** `licence`, `unit`, …: lists never mix kinds. */
  readonly kind: string;
  readonly id: string;
  /** What lists are ordered by, then by id: text that sorts, mostly an instant. */
  readonly time: string;
  /** Properties that many records share: their numbers are counted, to choose the best list. */
  readonly common: readonly Term[];
  /** Properties that few records share. */
  readonly rare: readonly Term[];
  /** What lists show. From the chain, or keyed: the index is not encrypted. */
  readonly body: JsonValue;
}

/** A record that is no more. */
export interface RemovedRecord {
  readonly kind: string;
  readonly id: string;
  readonly removed: true;
}

/** What the index keeps of a record. */
export type StoredRecord = Pick<IndexedRecord, 'time' | 'common' | 'rare' | 'body'>;

/** How far the index has come. */
export interface IndexHead {
  /** Version of the index's rows; another one means: build it anew. */
  readonly format: number;
  /** Number of blocks that are in it. */
  readonly height: number;
  /** Hash of the last of them, hex; tells whether it is the same chain. */
  readonly blockHash: string;
}

export const INDEX_FORMAT = 4;
