// SPDX-License-Identifier: Apache-2.0

/**
 * The durable steps of the gateway's storage, in the order in which a request meets them. The
 * torture suite kills the process at each; production injects nothing.
 */
export const STORAGE_STEPS = [
  'vault.blob.write',
  'vault.blob.synced',
  'vault.blob.published',
  'vault.rows.write',
  'vault.rows.synced',
  'vault.backup.rows',
  'vault.backup.blobs',
  'vault.backup.end',
  'backup.files',
  'backup.manifest',
  'backup.published',
  'restore.files',
  'vault.restore.write',
  'vault.restore.swap',
  'restore.swap',
  'restore.published',
  'outbox.endorsed',
  'outbox.envelope',
  'outbox.submitted',
  'outbox.committed',
  'outbox.answered',
  'operation.accepted',
  'operation.finished',
  'access.asked',
  'access.referred',
  'access.told',
  'access.decided',
  'access.answered',
  'access.delivered',
  'access.taken',
  'index.batch',
  'index.applied',
] as const;

export type StorageStep = (typeof STORAGE_STEPS)[number];

/** Told of each durable step just before or just after it, as the step's name says. */
export type OnStep = (step: StorageStep) => void;

/** What is told when nobody listens. */
export const ignoreSteps: OnStep = () => undefined;
