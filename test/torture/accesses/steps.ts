// SPDX-License-Identifier: Apache-2.0

/** Every durable step of an access at both ends, in their order, and those of each of its receipts. */
export const ACCESS_STEPS = [
  'access.asked',
  'access.referred',
  'access.told',
  'access.decided',
  'access.answered',
  'access.delivered',
  'access.taken',
  'vault.rows.write',
  'vault.rows.synced',
  'outbox.envelope',
  'outbox.submitted',
  'after-sync',
  'outbox.committed',
  'reply.before',
] as const;
