// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { afterPurchase, isOneOf, NOT_BOTH } from '../trades/schemas.js';
import { fundNotes } from '../funds/schemas.js';
import { serialList } from '../listings/schemas.js';
import { projectId } from '../projects/schemas.js';
import { amount, ecoAccountId, instant, uscc } from '../schema-types.js';

/** `trf_` and 32 bytes in hex. */
export const transferId = z.string().regex(/^trf_[0-9a-f]{64}$/, {
  message: 'must be trf_ and 32 bytes in lower-case hex',
});

export const transferInput = z.strictObject({
  id: transferId,
  venue: uscc,
  account: ecoAccountId,
  to: ecoAccountId,
  serials: serialList.min(1).max(20),
  /** Fen for all of it; `0` is a gift. */
  total: amount,
  expiresAt: instant,
  project: projectId.optional(),
});

export const transferAcceptance = z
  .strictObject({
    id: transferId,
    /** The total that the buyer saw. */
    total: amount,
    notes: fundNotes.optional(),
    ...afterPurchase,
  })
  .refine(isOneOf, NOT_BOTH);

export const transferEndInput = z.strictObject({
  id: transferId,
  /** Who offered withdraws, who was offered declines. */
  act: z.enum(['withdraw', 'decline']),
});

export type TransferInput = z.output<typeof transferInput>;
export type TransferAcceptance = z.output<typeof transferAcceptance>;
export type TransferEndInput = z.output<typeof transferEndInput>;
