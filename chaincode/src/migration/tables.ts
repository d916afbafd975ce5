// SPDX-License-Identifier: Apache-2.0
import type { Actor, TableRoot } from '@yulian/proofs';
import { defineTable, tablePrefixes, type Stored } from '../kernel/table.js';
import { IDEMPOTENCY_PREFIX } from '../kernel/write-guard.js';
import type { BeginMigrationInput } from './schemas.js';

/** What was announced; never changes. */
export interface MigrationPlan extends Stored, BeginMigrationInput {}

/** How far the import has come. */
export interface MigrationProgress extends Stored {
  readonly state: 'LOADING' | 'CHECKING' | 'CHECKED' | 'CLOSED';
  /** Chunks that were loaded. */
  readonly loaded: number;
  /** Newest key that was loaded. */
  readonly lastKey: string;
  /** Tables that were read back, with what they came to. */
  readonly checked: readonly TableRoot[];
  /** The table that is being read back, as far as it is. */
  readonly reading?: {
    readonly name: string;
    readonly lastKey: string;
    readonly size: number;
    readonly peaks: readonly string[];
  };
}

/** What was taken over, for good. */
export interface MigrationReport extends Stored {
  readonly source: BeginMigrationInput['source'];
  readonly tables: readonly TableRoot[];
  readonly root: string;
  readonly closedAt: string;
  readonly actor: Actor;
  readonly txId: string;
}

/** Where a transaction was on the chain from which the state was taken over. */
export interface Origin extends Stored {
  readonly channel: string;
  readonly blockNumber: number;
  readonly index: number;
}

const PREFIX = 'migration';

export const plans = defineTable<MigrationPlan>(PREFIX);
export const progresses = defineTable<MigrationProgress>(PREFIX);
export const reports = defineTable<MigrationReport>(PREFIX);

/** By transaction id. Written by the import alone, as everything of the old chain. */
export const origins = defineTable<Origin>('origin');

export const PLAN_ID = 'plan';
export const PROGRESS_ID = 'progress';
export const REPORT_ID = 'report';

/** Tables whose rows are taken over, sorted: all but the migration's own. */
export function importedTables(): readonly string[] {
  const all = [...tablePrefixes(), IDEMPOTENCY_PREFIX];
  return all.filter((name) => name !== PREFIX).sort();
}
