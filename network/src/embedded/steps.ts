// SPDX-License-Identifier: Apache-2.0

/**
 * The moments at which a fault can be injected: of a transaction's life in its order, then of a
 * backup and a restore.
 */
export const LEDGER_STEPS = [
  'proposal-accepted',
  'endorsed',
  'submit-accepted',
  'block-cut',
  'block-validated',
  'before-sync',
  'during-sync',
  'after-sync',
  'block-published',
  'backup-block',
  'backup-before-sync',
  'backup-published',
  'restore-block',
  'restore-before-publish',
  'restore-published',
] as const;

export type LedgerStep = (typeof LEDGER_STEPS)[number];

/** Called at each step; a test may end the process in it. */
export type StepHook = (step: LedgerStep) => void;
