// SPDX-License-Identifier: Apache-2.0
import type { ListingRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { defineTable } from '../kernel/table.js';
import { ownerPolicy } from '../registry/read.js';

export const listings = defineTable<ListingRecord>('listing');

/** Later changes need the seller's organisation and two others. Purchases change nothing of it. */
export async function putListing(ctx: YulianContext, listing: ListingRecord): Promise<void> {
  await listings.putOwned(ctx, listing.id, listing, await ownerPolicy(ctx, listing.owner));
}
