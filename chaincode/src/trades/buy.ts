// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  parseAmount,
  parseCreditSerial,
  unitsOf,
  type ListingRecord,
  type TradeRecord,
} from '@yulian/proofs';
import { requireOwnAccount } from '../eco-accounts/read.js';
import { findHolding, takeFromHolding } from '../holdings/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { requireOpenListing } from '../listings/read.js';
import { requireActingUnit } from '../registry/read.js';
import { requireOpenVenue } from '../venues/read.js';
import { settle } from './settle.js';
import type { PurchaseInput } from './schemas.js';
import { trades } from './table.js';

/**
 * 点选: buys from a listing. Nothing that other purchases write is written, but the lots that are
 * bought from.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `TRADE_PRICE_DIFFERS`, `LOT_TAKEN`, `LOT_TOO_SMALL`, those of
 *   `requireOwnAccount`, `requireOpenListing`, `requireOpenVenue`, `settle`
 */
export async function buy(ctx: YulianContext, input: PurchaseInput): Promise<TradeRecord> {
  const { id, account, lots, price, notes, retire, keep } = input;
  const { uscc: unit } = await requireActingUnit(ctx, 'trader');
  const { accountKind } = await requireOwnAccount(ctx, account);
  if (await trades.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'choose another id', { pointer: '/id' });
  }
  const listing = await requireOpenListing(ctx, input.listing);
  const rules = await requireOpenVenue(ctx, listing.venue, 'LISTING');
  if (listing.price !== price) {
    throw new ContractError('TRADE_PRICE_DIFFERS', 'the price is another one', {
      pointer: '/price',
      params: { price: listing.price },
    });
  }
  const { serials, units } = await take(ctx, listing, lots);
  return settle(ctx, {
    ...{ id, mode: 'LISTING', venue: listing.venue, listing: listing.id, boundTo: listing.id },
    seller: { unit: listing.unit, account: listing.account },
    buyer: { unit, account },
    ...{ firstSale: listing.firstSale, ...defined({ project: listing.project }) },
    ...{ serials, units, total: units * parseAmount(price), notes, rules },
    after: { accountKind, ...defined({ retire, keep }) },
  });
}

/** The ranges that are bought, cut from the lots where those hold more. */
async function take(
  ctx: YulianContext,
  { id }: ListingRecord,
  lots: PurchaseInput['lots'],
): Promise<{ serials: string[]; units: bigint }> {
  const serials: string[] = [];
  let units = 0n;
  for (const [i, lot] of lots.entries()) {
    const wanted = parseAmount(lot.units);
    await requireLot(ctx, id, lot.serial, wanted, `/lots/${String(i)}`);
    serials.push(await takeFromHolding(ctx, lot.serial, wanted));
    units += wanted;
  }
  return { serials, units };
}

/** @throws ContractError `LOT_TAKEN` when another was faster, `LOT_TOO_SMALL` */
async function requireLot(
  ctx: YulianContext,
  listing: string,
  serial: string,
  wanted: bigint,
  pointer: string,
): Promise<void> {
  const holding = await findHolding(ctx, serial);
  if (holding?.state !== 'ON_OFFER' || holding.boundTo !== listing) {
    throw new ContractError('LOT_TAKEN', 'the listing has no such lot any more', {
      pointer: `${pointer}/serial`,
      params: { serial, state: holding?.state ?? 'NONE' },
    });
  }
  const units = unitsOf(parseCreditSerial(serial));
  if (wanted <= units) return;
  throw new ContractError('LOT_TOO_SMALL', 'the lot holds fewer units', {
    pointer: `${pointer}/units`,
    params: { serial, units: units.toString() },
  });
}
