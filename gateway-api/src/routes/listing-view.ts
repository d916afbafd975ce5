// SPDX-License-Identifier: Apache-2.0
import type { z } from 'zod';
import { remainingOf } from '../market/remaining.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import type { listing } from './schemas/market.js';

export type ListingView = z.input<typeof listing>;

/** A listing as the chain holds it: what is left of it follows from the units. */
export type StoredListing = Omit<ListingView, 'state' | 'remaining'> & {
  readonly state: Exclude<ListingView['state'], 'SOLD_OUT'>;
};

/** A listing with the units that can still be bought of it. */
export function listingView(stored: StoredListing, reserved: bigint): ListingView {
  const remaining = stored.state === 'OPEN' ? reserved : 0n;
  const isSoldOut = stored.state === 'OPEN' && remaining === 0n;
  return {
    ...stored,
    state: isSoldOut ? 'SOLD_OUT' : stored.state,
    remaining: remaining.toString(),
  };
}

/** Listings with what is left of each. @throws RequestError `INDEX_BEHIND` */
export async function listingViews(
  services: Services,
  stored: readonly StoredListing[],
  signal: AbortSignal,
): Promise<ListingView[]> {
  await caughtUp(services, signal);
  const open = stored.filter(({ state }) => state === 'OPEN').map(({ id }) => id);
  const remaining = await remainingOf(services.index, open);
  return stored.map((one) => listingView(one, remaining.get(one.id) ?? 0n));
}
