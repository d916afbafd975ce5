// SPDX-License-Identifier: Apache-2.0
import { isDate, RETIREMENT_PURPOSES } from '@yulian/proofs';
import { z } from 'zod';
import { creditSerial, digest, ecoAccountId, positiveAmount, publicName } from '../schema-types.js';

/** `ret_` and 32 random bytes, chosen by whoever retires. */
export const retirementId = z.string().regex(/^ret_[0-9a-f]{64}$/, {
  message: 'must be ret_ and 32 bytes in lower-case hex',
});

const day = z.string().refine(isDate, { message: 'must be a real date such as 2026-03-18' });

const beneficiary = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('PUBLIC'), name: publicName }),
  z.strictObject({ kind: z.literal('COMMITTED'), commitment: digest }),
]);

/** What a retirement is for. */
export const retirementFor = z.strictObject({
  id: retirementId,
  account: ecoAccountId,
  beneficiary,
  purpose: z.enum(RETIREMENT_PURPOSES),
  period: z
    .strictObject({ from: day, to: day })
    .refine(({ from, to }) => from <= to, { message: 'must not end before it begins' }),
  project: z
    .string()
    .regex(/^prj_[0-9a-f]{64}$/, { message: 'must be prj_ and 32 bytes in lower-case hex' })
    .optional(),
});

/** Retires ranges of one account, or the first so many units of them. */
export const retireInput = z.strictObject({
  ...retirementFor.shape,
  holdings: z
    .array(z.strictObject({ serial: creditSerial, count: positiveAmount.optional() }))
    .min(1)
    .max(100),
});

export type RetirementFor = z.output<typeof retirementFor>;
export type RetireInput = z.output<typeof retireInput>;
