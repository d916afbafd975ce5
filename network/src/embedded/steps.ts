// SPDX-License-Identifier: Apache-2.0

/** The moments at which a fault can be injected, in the order of a transaction's life. */
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
] as const;

export type LedgerStep = (typeof LEDGER_STEPS)[number];

/** Called at each step; a test may end the process in it. */
export type StepHook = (step: LedgerStep) => void;
