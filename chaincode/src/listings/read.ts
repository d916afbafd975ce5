// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of listings.
import type { ListingRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { listings } from './table.js';

export { requireExpiry, requireOfferable, requireProjectFor } from './offer.js';

/** @throws ContractError `LISTING_NOT_FOUND` */
export async function requireListing(ctx: YulianContext, id: string): Promise<ListingRecord> {
  return present(await listings.get(ctx, id), 'LISTING_NOT_FOUND', 'no such listing');
}

/**
 * A listing that can be bought from now.
 *
 * @throws ContractError `LISTING_NOT_FOUND`, `LISTING_CANCELLED`, `LISTING_EXPIRED`
 */
export async function requireOpenListing(ctx: YulianContext, id: string): Promise<ListingRecord> {
  const listing = await requireListing(ctx, id);
  if (listing.state === 'CANCELLED') {
    throw new ContractError('LISTING_CANCELLED', 'the listing was cancelled', {
      params: { listing: id },
    });
  }
  if (ctx.now < listing.expiresAt) return listing;
  throw new ContractError('LISTING_EXPIRED', 'the listing has expired', {
    params: { listing: id, expiresAt: listing.expiresAt },
  });
}
