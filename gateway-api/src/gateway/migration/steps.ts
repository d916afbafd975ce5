// SPDX-License-Identifier: Apache-2.0
import type { StorageStep } from '../../durable/steps.js';

/** What a migration has just done: for fault injection. */
export type MigrationStep =
  | 'migration.begun'
  | 'migration.loaded'
  | 'migration.checked'
  | 'migration.closed'
  | 'migration.copied';

/** Told of each step of a migration, those of the vaults included. */
export type OnMigrationStep = (step: StorageStep | MigrationStep) => void;
