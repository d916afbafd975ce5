// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { caseId } from '../cases/schemas.js';
import { factorSetRef } from '../factor-sets/schemas.js';
import { basisCode, digest, holderReference, uscc } from '../schema-types.js';

const MOST_CASES = 2000;

/** `ebt_` and 32 bytes, chosen by the gateway. */
export const earningBatchId = z.string().regex(/^ebt_[0-9a-f]{64}$/, {
  message: 'must be ebt_ and 32 bytes in lower-case hex',
});

/** A list in which nothing says which belongs to which of another. */
function ascending<T extends z.ZodType<string>>(one: T) {
  return z
    .array(one)
    .min(1)
    .max(MOST_CASES)
    .refine((all) => all.every((id, i) => i === 0 || id > (all[i - 1] as string)), {
      message: 'must be ascending, each once',
    });
}

/** Cases that earn, and their nullifiers: which is whose, only the department knows. */
export const earnInput = z
  .strictObject({
    id: earningBatchId,
    /** USCC of the unit that numbers the cases. */
    unit: uscc,
    factorSet: factorSetRef,
    cases: ascending(caseId),
    nullifiers: ascending(digest),
    /** Over the leaves that tie each case to its nullifier. */
    root: digest,
    basis: basisCode,
  })
  .refine(({ cases, nullifiers }) => cases.length === nullifiers.length, {
    message: 'must be as many as the cases',
    path: ['nullifiers'],
  });

/** A person's day at a unit. */
export const earningDayRef = z.strictObject({
  unit: uscc,
  person: holderReference,
  day: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, { message: 'must be a date' }),
});

/** How somebody of another organisation judges what was held. */
export const holdReviewInput = z.strictObject({
  ...earningDayRef.shape,
  case: caseId,
  state: z.enum(['RELEASED', 'REJECTED']),
  basis: basisCode,
});

export type EarnInput = z.output<typeof earnInput>;
export type EarningDayRef = z.output<typeof earningDayRef>;
export type HoldReviewInput = z.output<typeof holdReviewInput>;
