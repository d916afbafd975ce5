// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  parseAmount,
  parseCreditSerial,
  unitsOf,
  type ListingRecord,
} from '@yulian/proofs';
import { requireOwnAccount } from '../eco-accounts/read.js';
import { offerHolding, splitHoldingInto } from '../holdings/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { requireActingUnit } from '../registry/read.js';
import { requireOpenVenue } from '../venues/read.js';
import { endListing } from './end.js';
import { requireExpiry, requireOfferable, requireProjectFor } from './offer.js';
import { MOST_LOTS, type ListingInput } from './schemas.js';
import { listings, putListing } from './table.js';

/**
 * 挂牌: puts units up at a fixed price, in lots. They are reserved until they are bought or the
 * listing ends.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `OFFER_EXPIRY_INVALID`, `LISTING_TOO_MANY_LOTS`, those of
 *   `requireOwnAccount`, `requireOpenVenue`, `requireOfferable`, `requireProjectFor`, `endListing`
 */
export async function openListing(
  ctx: YulianContext,
  { id, replaces, project, serials, lot, ...input }: ListingInput,
): Promise<ListingRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'trader');
  await requireOwnAccount(ctx, input.account);
  if (await listings.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'choose another id', { pointer: '/id' });
  }
  requireExpiry(ctx, input.expiresAt);
  const rules = await requireOpenVenue(ctx, input.venue, 'LISTING');
  // 改价: what stood in the old listing is offered in the new one, in one transaction.
  if (replaces !== undefined) await endListing(ctx, { id: replaces, release: serials });
  const offered = await requireOfferable(ctx, input.account, serials, rules);
  await requireProjectFor(ctx, offered, project);
  const lots = await inLots(ctx, serials, lot);
  for (const serial of lots) await offerHolding(ctx, serial, id);
  const listing: ListingRecord = {
    ...{ format: 1, kind: 'listing', id, unit, owner: ctx.caller.mspId, ...input },
    ...{ units: offered.units.toString(), lots, state: 'OPEN', firstSale: offered.firstSale },
    ...defined({ project, replaces }),
    ...{ listedAt: ctx.now, txId: ctx.txId },
  };
  await putListing(ctx, listing);
  const { venue, price, units } = listing;
  ctx.events.add('listing.opened.v1', id, { venue, unit, price, units, lots: lots.length });
  return listing;
}

/** The ranges cut into lots of so many units; the last of a range is what is left of it. */
async function inLots(
  ctx: YulianContext,
  serials: readonly string[],
  lot: string | undefined,
): Promise<string[]> {
  if (lot === undefined) return [...serials];
  const size = parseAmount(lot);
  const cuts = serials.map((serial) => [serial, unitsOf(parseCreditSerial(serial))] as const);
  const count = cuts.reduce((sum, [, units]) => sum + (units + size - 1n) / size, 0n);
  if (count > BigInt(MOST_LOTS)) {
    throw new ContractError('LISTING_TOO_MANY_LOTS', 'choose larger lots', {
      pointer: '/lot',
      params: { lots: count.toString(), most: MOST_LOTS },
    });
  }
  const lots: string[] = [];
  for (const [serial, units] of cuts) {
    lots.push(
      ...(units <= size ? [serial] : await splitHoldingInto(ctx, serial, cut(units, size))),
    );
  }
  return lots;
}

function cut(units: bigint, size: bigint): bigint[] {
  const whole = Array.from({ length: Number(units / size) }, () => size);
  return units % size === 0n ? whole : [...whole, units % size];
}
