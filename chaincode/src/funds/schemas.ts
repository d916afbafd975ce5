// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { amount, digest, positiveAmount, uscc } from '../schema-types.js';

const idOf = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}_[0-9a-f]{64}$`), {
    message: `must be ${prefix}_ and 32 bytes in lower-case hex`,
  });

export const fundNoteId = idOf('fen');
export const depositId = idOf('dps');
export const withdrawalId = idOf('wdr');

const MOST_NOTES = 100;
const MOST_ROWS = 500;

function isSet(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** Notes with which something is paid. */
export const fundNotes = z
  .array(fundNoteId)
  .min(1)
  .max(MOST_NOTES)
  .refine(isSet, { message: 'must name each once' });

/** Into how many notes money is put: as many payments can go on side by side. */
const into = z.int().min(1).max(MOST_NOTES);

export const depositInput = z.strictObject({
  id: depositId,
  /** Whose money it is. */
  unit: uscc,
  fen: positiveAmount,
  /** Commitment to the bank's own entry. */
  reference: digest,
  into: into.optional(),
});

export const splitNoteInput = z.strictObject({ note: fundNoteId, into: into.min(2) });

export const withdrawalInput = z.strictObject({
  id: withdrawalId,
  notes: fundNotes,
  fen: positiveAmount,
});

export const withdrawalAnswerInput = z.strictObject({
  id: withdrawalId,
  outcome: z.enum(['PAID', 'REFUSED']),
  reference: digest,
});

export const statementInput = z.strictObject({
  number: z.int().min(1).max(1_000_000),
  deposits: z.array(depositId).max(MOST_ROWS).refine(isSet, { message: 'must name each once' }),
  withdrawals: z
    .array(withdrawalId)
    .max(MOST_ROWS)
    .refine(isSet, { message: 'must name each once' }),
  deposited: amount,
  withdrawn: amount,
});

export type DepositInput = z.output<typeof depositInput>;
export type SplitNoteInput = z.output<typeof splitNoteInput>;
export type WithdrawalInput = z.output<typeof withdrawalInput>;
export type WithdrawalAnswerInput = z.output<typeof withdrawalAnswerInput>;
export type StatementInput = z.output<typeof statementInput>;
