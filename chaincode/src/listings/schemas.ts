// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { projectId } from '../projects/schemas.js';
import { creditSerial, ecoAccountId, instant, positiveAmount, uscc } from '../schema-types.js';

/** `lst_` and 32 bytes in hex. */
export const listingId = z.string().regex(/^lst_[0-9a-f]{64}$/, {
  message: 'must be lst_ and 32 bytes in lower-case hex',
});

/** Lots of one listing: as many purchases can go on side by side. */
export const MOST_LOTS = 200;

/** Ranges of units, none twice. */
export const serialList = z
  .array(creditSerial)
  .max(MOST_LOTS)
  .refine((all) => new Set(all).size === all.length, { message: 'must name each once' });

export const listingInput = z.strictObject({
  id: listingId,
  venue: uscc,
  account: ecoAccountId,
  serials: serialList.min(1),
  /** Units of a lot; left out: each range is one. */
  lot: positiveAmount.optional(),
  /** Fen a unit. */
  price: positiveAmount,
  expiresAt: instant,
  /** For units that were never sold: the project that the money is for. */
  project: projectId.optional(),
  /** A listing of the same account that ends with this one, and lends it what is named. */
  replaces: listingId.optional(),
});

/** What is bound to a listing and named here goes free. */
export const listingEndInput = z.strictObject({ id: listingId, release: serialList });

export type ListingInput = z.output<typeof listingInput>;
export type ListingEndInput = z.output<typeof listingEndInput>;
