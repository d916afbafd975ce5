// SPDX-License-Identifier: Apache-2.0
import type { ListingRecord } from '@yulian/proofs';
import { releaseHolding } from '../holdings/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { isUnitOrSuccessor, requireActingUnit } from '../registry/read.js';
import { requireListing } from './read.js';
import type { ListingEndInput } from './schemas.js';
import { putListing } from './table.js';

/**
 * 撤牌: ends a listing, or what has expired, and lets units go that are still bound to it. Called
 * again it lets go what was not named before. What a merged unit put up, its successor ends.
 *
 * @throws ContractError `LISTING_NOT_FOUND`, `LISTING_NOT_OWN`, and those of `releaseHolding`
 */
export async function endListing(
  ctx: YulianContext,
  { id, release }: ListingEndInput,
): Promise<ListingRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'trader');
  const listing = await requireListing(ctx, id);
  if (!(await isUnitOrSuccessor(ctx, listing.unit, unit, ctx.now))) {
    throw new ContractError('LISTING_NOT_OWN', 'another unit put it up', {
      params: { seller: listing.unit, unit },
    });
  }
  for (const serial of release) await releaseHolding(ctx, serial, id);
  if (listing.state === 'CANCELLED') return listing;
  const ended: ListingRecord = { ...listing, state: 'CANCELLED', cancelledAt: ctx.now };
  await putListing(ctx, ended);
  ctx.events.add('listing.ended.v1', id, { venue: listing.venue, unit });
  return ended;
}
