// SPDX-License-Identifier: Apache-2.0

/** What is going on when a step is taken. */
export type Scenario =
  'writes' | 'batches' | 'online-backup' | 'closed-backup' | 'restore' | 'export';

/** A durable step, and a way to come to it. */
export interface TortureStep {
  readonly scenario: Scenario;
  /** As the product calls it. */
  readonly step: string;
  /** It is taken at least this often in the scenario. */
  readonly often: number;
}

const list = (scenario: Scenario, often: number, steps: readonly string[]): TortureStep[] =>
  steps.map((step) => ({ scenario, step, often }));

/** The durable steps of a write in their order, from the upload to the answer. */
const OF_A_WRITE = [
  'vault.blob.write',
  'vault.blob.synced',
  'vault.rows.write',
  'vault.rows.synced',
  'vault.blob.published',
  'proposal-accepted',
  'endorsed',
  'outbox.endorsed',
  'outbox.envelope',
  'submit-accepted',
  'outbox.submitted',
  'block-cut',
  'block-validated',
  'before-sync',
  'during-sync',
  'after-sync',
  'block-published',
  'index.batch',
  'index.applied',
  'outbox.committed',
  'outbox.answered',
  'reply.before',
  'reply.after',
] as const;

const OF_A_LATER_ANSWER = ['operation.accepted', 'operation.finished'] as const;

/** Those in which a batch's leaves and its anchor become durable. */
const OF_A_BATCH = [
  'vault.rows.write',
  'vault.rows.synced',
  'outbox.envelope',
  'before-sync',
  'during-sync',
  'after-sync',
] as const;

const OF_EACH_BLOCK = ['backup-block'] as const;
const OF_EACH_VAULT = ['vault.backup.rows', 'vault.backup.blobs', 'vault.backup.end'] as const;
const OF_A_BACKUP = [
  'backup-before-sync',
  'backup-published',
  'backup.files',
  'backup.manifest',
  'backup.published',
] as const;

const OF_A_RESTORE = [
  'restore.files',
  'restore-before-publish',
  'restore-published',
  'restore.swap',
  'restore.published',
] as const;

/**
 * Every durable step that exists: those of the ledger (network/src/embedded/steps.ts), those of the
 * gateway's storage (gateway-api/src/durable/steps.ts), the answer itself, and the calls by which an
 * export reaches the disk. A test holds this list against the product's.
 */
export const STEPS: readonly TortureStep[] = [
  ...list('writes', 12, OF_A_WRITE),
  ...list('writes', 3, OF_A_LATER_ANSWER),
  ...list('batches', 12, OF_A_BATCH),
  ...list('online-backup', 8, OF_EACH_BLOCK),
  ...list('online-backup', 6, OF_EACH_VAULT),
  ...list('online-backup', 1, OF_A_BACKUP),
  ...list('closed-backup', 8, OF_EACH_BLOCK),
  ...list('closed-backup', 6, OF_EACH_VAULT),
  ...list('closed-backup', 1, OF_A_BACKUP),
  ...list('restore', 8, ['restore-block']),
  ...list('restore', 6, ['vault.restore.write', 'vault.restore.swap']),
  ...list('restore', 1, OF_A_RESTORE),
  ...list('export', 1, ['export.write', 'export.half', 'export.sync', 'export.synced']),
];
