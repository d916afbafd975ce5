// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { earningDayRef } from '../earnings/schemas.js';
import { factorSetRef } from '../factor-sets/schemas.js';
import { basisCode, holderReference, positiveAmount, regionCode, uscc } from '../schema-types.js';

const MOST_DAYS = 500;

/** `pol_` and 32 bytes, chosen by the gateway. */
export const poolId = z.string().regex(/^pol_[0-9a-f]{64}$/, {
  message: 'must be pol_ and 32 bytes in lower-case hex',
});

/** `dnt_` and 32 bytes, chosen by the gateway. */
export const poolDonationId = z.string().regex(/^dnt_[0-9a-f]{64}$/, {
  message: 'must be dnt_ and 32 bytes in lower-case hex',
});

/** A person's word that points be kept for it, or no longer. */
export const pointsConsentInput = z.strictObject({
  unit: uscc,
  person: holderReference,
  state: z.enum(['GIVEN', 'WITHDRAWN']),
  basis: basisCode,
});

const dayKey = ({ unit, person, day }: z.output<typeof earningDayRef>): string =>
  `${unit}/${person}/${day}`;

/** Days whose grams become points. */
export const collectPointsInput = z.strictObject({
  days: z
    .array(earningDayRef)
    .min(1)
    .max(MOST_DAYS)
    .refine((all) => new Set(all.map(dayKey)).size === all.length, {
      message: 'must name each once',
    }),
});

/** Points given into a pool: how many of which day. */
export const donateInput = z.strictObject({
  id: poolDonationId,
  pool: poolId,
  gifts: z
    .array(z.strictObject({ ...earningDayRef.shape, grams: positiveAmount }))
    .min(1)
    .max(MOST_DAYS)
    .refine((all) => new Set(all.map(dayKey)).size === all.length, {
      message: 'must name each day once',
    }),
});

export const poolInput = z.strictObject({
  id: poolId,
  region: regionCode,
  factorSet: factorSetRef,
  /** The year in which was saved what it takes. */
  vintage: z.int().min(2000).max(2100),
  basis: basisCode,
});

export const poolCloseInput = z.strictObject({ id: poolId, basis: basisCode });

export type PointsConsentInput = z.output<typeof pointsConsentInput>;
export type CollectPointsInput = z.output<typeof collectPointsInput>;
export type DonateInput = z.output<typeof donateInput>;
export type PoolInput = z.output<typeof poolInput>;
export type PoolCloseInput = z.output<typeof poolCloseInput>;
