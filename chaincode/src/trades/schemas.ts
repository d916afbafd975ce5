// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { fundNotes } from '../funds/schemas.js';
import { listingId } from '../listings/schemas.js';
import { retirementFor } from '../retirements/schemas.js';
import { creditSerial, ecoAccountId, positiveAmount } from '../schema-types.js';

/** `trd_` and 32 bytes in hex. */
export const tradeId = z.string().regex(/^trd_[0-9a-f]{64}$/, {
  message: 'must be trd_ and 32 bytes in lower-case hex',
});

const MOST_BOUGHT = 20;

/** What becomes of units that are bought: an account of a charity retires them unless it says so. */
export const afterPurchase = {
  /** Retire what is bought at once. */
  retire: retirementFor.omit({ account: true }).optional(),
  /** Of a charity: keep it. */
  keep: z.literal(true).optional(),
};

/** What is retired is not kept. */
export const NOT_BOTH = { message: 'is not said of what is retired', path: ['keep'] };

export function isOneOf({ retire, keep }: { retire?: unknown; keep?: unknown }): boolean {
  return retire === undefined || keep === undefined;
}

export const purchaseInput = z
  .strictObject({
    id: tradeId,
    listing: listingId,
    /** From which lots, and how many units of each: its first ones. */
    lots: z
      .array(z.strictObject({ serial: creditSerial, units: positiveAmount }))
      .min(1)
      .max(MOST_BOUGHT)
      .refine((lots) => new Set(lots.map(({ serial }) => serial)).size === lots.length, {
        message: 'must name each once',
      }),
    /** The price that the buyer saw: fen a unit. */
    price: positiveAmount,
    account: ecoAccountId,
    notes: fundNotes,
    ...afterPurchase,
  })
  .refine(isOneOf, NOT_BOTH);

export type PurchaseInput = z.output<typeof purchaseInput>;
