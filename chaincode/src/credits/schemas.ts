// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { amount, basisCode, ecoAccountId, impersonal } from '../schema-types.js';

/** Part of the serials of a batch, chosen by whoever forms it. */
export const creditBatchId = impersonal(
  z.string().regex(/^[0-9A-Z]{1,16}$/, {
    message: 'must be up to 16 capitals and digits',
  }),
);

/** `pol_` and 32 bytes: a pool of points. */
const poolId = z.string().regex(/^pol_[0-9a-f]{64}$/, {
  message: 'must be pol_ and 32 bytes in lower-case hex',
});

/** Forms a batch of a closed pool. */
export const formCreditBatchInput = z.strictObject({
  id: creditBatchId,
  pool: poolId,
  /** An account of the caller's unit, for issuing. */
  account: ecoAccountId,
  basis: basisCode,
});

/** Verifies a batch, which issues it, or rejects it; the basis says why. */
export const creditBatchActInput = z.strictObject({
  act: z.enum(['verify', 'reject', 'correct', 'dismissCorrection']),
  id: creditBatchId,
  basis: basisCode,
});

/** Says that a batch saved less than it was issued for. */
export const creditCorrectionInput = z.strictObject({
  id: creditBatchId,
  /** What the grams of the whole batch really come to. */
  grams: amount,
  basis: basisCode,
});

export type FormCreditBatchInput = z.output<typeof formCreditBatchInput>;
export type CreditBatchActInput = z.output<typeof creditBatchActInput>;
export type CreditCorrectionInput = z.output<typeof creditCorrectionInput>;
