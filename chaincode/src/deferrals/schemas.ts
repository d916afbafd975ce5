// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { grantId } from '../grants/schemas.js';
import { accessId, basisCode, instant } from '../schema-types.js';

/** `dfr_` and 32 random bytes, chosen by whoever defers. */
export const deferralId = z.string().regex(/^dfr_[0-9a-f]{64}$/, {
  message: 'must be dfr_ and 32 bytes in lower-case hex',
});

/** One access, or a grant with all that is used by it. */
export const deferralTarget = z.union([accessId, grantId]);

/** Most days from now on, each time. */
export const MOST_DEFERRAL_DAYS = 366;

/** Does not show uses to whom they are about before a moment. */
export const deferralInput = z.strictObject({
  id: deferralId,
  target: deferralTarget,
  /** Exclusive. */
  until: instant,
  /** The provision that says so. */
  basis: basisCode,
});

export const extendDeferralInput = z.strictObject({
  id: deferralId,
  until: instant,
  basis: basisCode,
});

export const liftDeferralInput = z.strictObject({ id: deferralId, basis: basisCode });

export type DeferralInput = z.output<typeof deferralInput>;
export type ExtendDeferralInput = z.output<typeof extendDeferralInput>;
export type LiftDeferralInput = z.output<typeof liftDeferralInput>;
