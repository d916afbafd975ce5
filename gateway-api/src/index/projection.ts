// SPDX-License-Identifier: Apache-2.0
import type { BlockTransaction } from '@yulian/network';
import type { IndexedRecord, RemovedRecord, StoredRecord } from './record.js';
import type { VaultFacts } from './vault-facts.js';

/** One key of the chain's state after a transaction. */
export interface StateChange {
  /** Without the prefix. */
  readonly id: string;
  /** The canonical JSON, parsed; undefined when the key was deleted. */
  readonly value: unknown;
  readonly transaction: BlockTransaction;
}

/** What a projection may look up. All of it follows from the ledger and the vault alone. */
export interface ProjectionContext {
  /** Records as the block has left them so far. */
  read(kind: string, id: string): Promise<StoredRecord | undefined>;
  readMany(kind: string, ids: readonly string[]): Promise<(StoredRecord | undefined)[]>;
  readonly facts: VaultFacts;
}

export type Projected = IndexedRecord | RemovedRecord;

/**
 * Turns the states of one kind of key into records of the index. It must answer the same whenever
 * it is run, since the index can be built anew: no clock, nothing but what it is given.
 */
export interface Projection {
  /** Keys `<prefix>/<id>`. */
  readonly prefix: string;
  project(
    change: StateChange,
    context: ProjectionContext,
  ): Iterable<Projected> | AsyncIterable<Projected>;
}
