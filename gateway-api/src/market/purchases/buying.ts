// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import {
  defined,
  factAsOf,
  parseAmount,
  type ListingRecord,
  type TradeRecord,
  type VenueRecord,
} from '@yulian/proofs';
import type { RetirementFor } from '@yulian/chaincode/schemas';
import type { Outcome } from '../../exactly-once/outcome.js';
import { RequestError } from '../../http/request-error.js';
import type { Idempotency } from '../../http/route.js';
import { ask } from '../../ledger-queries/ask.js';
import { contractCall, placeView, resultOf } from '../../ledger-queries/contract-call.js';
import type { Organisation } from '../../organisations.js';
import { largestNotes, lotsFor, notesFor } from './choose.js';
import { lotsLeft, notesLeft } from './left-over.js';
import { lostTo } from './lost-race.js';
import type { Made, Purchased } from './purchase-rows.js';
import type { SharedStock, StockItem } from './shared-stock.js';

/** What a buyer wants. */
export interface PurchaseWish {
  /** Of the buying unit, in the role trader. */
  readonly identity: Identity;
  readonly unit: string;
  readonly idempotency: Idempotency;
  readonly listing: string;
  readonly units: bigint;
  /** Fen a unit that it pays at most. */
  readonly highestPrice: bigint;
  readonly account: string;
  readonly retire?: Omit<RetirementFor, 'account' | 'id'> | undefined;
  readonly keep?: true | undefined;
  readonly signal: AbortSignal;
}

/** With what a purchase is made. */
export interface Buying {
  readonly ledger: Ledger;
  readonly organisation: Pick<Organisation, 'transactions' | 'vault'>;
  readonly wish: PurchaseWish;
  readonly listing: ListingRecord;
  readonly lots: SharedStock;
  readonly notes: SharedStock;
}

/** Named where there is no money: what else is wrong, the contract says first. */
const NO_NOTE = `fen_${'0'.repeat(64)}`;

/** Lost races in a row after which a purchase gives up. */
const MOST_LOST = 50;

/** The bank at which a venue's trades are paid for now. */
export function bankOf({ facts }: VenueRecord, now: string): string {
  return (factAsOf(facts, { at: now }) ?? facts.at(-1))?.bank ?? '';
}

/**
 * Buys until all that is wanted is bought or nothing is left, a trade after the other. When another
 * is faster at a lot, others are tried.
 *
 * @throws whatever the first trade is refused for: nothing was bought then. What a later one is
 *   refused for ends the purchase, which then says so.
 */
export async function buyAll(buying: Buying): Promise<Purchased> {
  const made: Made[] = [];
  for (let left = buying.wish.units; left > 0n;) {
    try {
      const one = await buyOne(buying, made.length, left);
      if (one === undefined) return { made, end: 'SOLD_OUT' };
      made.push(one);
      left -= parseAmount(one.trade.units);
    } catch (error) {
      if (made.length === 0 || !isFinal(error)) throw error;
      return { made, end: 'REFUSED', code: error.code };
    }
  }
  return { made, end: 'FILLED' };
}

function isFinal(error: unknown): error is ContractRefusedError | RequestError {
  return error instanceof ContractRefusedError || error instanceof RequestError;
}

/** The `n`th trade of a purchase; undefined when nothing is left to be bought by a second or later one. */
async function buyOne(buying: Buying, n: number, units: bigint): Promise<Made | undefined> {
  const before = await earlier(buying, n);
  if (before !== undefined) return before;
  for (let lost = 0; ; lost++) {
    const found = await buying.lots.take(lotsFor(units), buying.wish.signal);
    if (found.length === 0 && n > 0) return undefined;
    const done = await withLots(buying, n, units, found).catch((error: unknown) => {
      const isWorthIt = found.length > 0 && lost < MOST_LOST && lostTo(error) !== undefined;
      if (!isWorthIt) throw inOwnWords(error, found);
    });
    if (done !== undefined) return done;
  }
}

/** A trade that was made before the gateway stopped, or its answer got lost. */
async function earlier(buying: Buying, n: number): Promise<Made | undefined> {
  const { organisation, wish } = buying;
  const idempotency = partOf(wish.idempotency, n);
  const found = await organisation.transactions.find({ identity: wish.identity, idempotency });
  return found === undefined ? undefined : madeOf(buying, n, found);
}

/**
 * Takes money for lots, and buys. With no lots, one that the listing began with is tried, so that
 * the contract says why nothing can be bought.
 */
async function withLots(
  buying: Buying,
  n: number,
  units: bigint,
  found: readonly StockItem[],
): Promise<Made> {
  const { listing, lots, notes, wish } = buying;
  let left: readonly StockItem[] = [];
  try {
    const named = namedLots(found.length > 0 ? found : [asItem(listing)], units);
    const wanted = named.reduce((sum, lot) => sum + parseAmount(lot.units), 0n);
    const money = await takeNotes(notes, wanted * parseAmount(listing.price), wish.signal);
    const made = await withMoney(buying, n, named, money);
    left = lotsLeft(found, made.trade);
    return made;
  } catch (error) {
    left = stillFree(found, 'lots', error);
    throw error;
  } finally {
    lots.giveBack(found, left);
  }
}

async function withMoney(
  buying: Buying,
  n: number,
  lots: readonly NamedLot[],
  money: readonly StockItem[],
): Promise<Made> {
  let left: readonly StockItem[] = [];
  try {
    const made = await send(buying, n, lots, money);
    left = notesLeft(money, made.trade);
    return made;
  } catch (error) {
    left = stillFree(money, 'notes', error);
    throw error;
  } finally {
    buying.notes.giveBack(money, left);
  }
}

/** What can be chosen again after a failure: all, unless another has it, or it is not known what was bought. */
function stillFree(
  taken: readonly StockItem[],
  what: 'lots' | 'notes',
  error: unknown,
): readonly StockItem[] {
  const lost = lostTo(error);
  return isFinal(error) && lost !== what && lost !== 'either' ? taken : [];
}

/** Notes that reach, or else the largest there are: the contract says that they do not. */
async function takeNotes(
  notes: SharedStock,
  fen: bigint,
  signal: AbortSignal,
): Promise<readonly StockItem[]> {
  const enough = await notes.take(notesFor(fen), signal);
  return enough.length > 0 ? enough : notes.take(largestNotes, signal);
}

type NamedLot = Readonly<Record<'serial' | 'units', string>>;

/** The lots as the contract is told of them: all of each, and of the last one as much as is wanted. */
function namedLots(lots: readonly StockItem[], units: bigint): NamedLot[] {
  let left = units;
  return lots.map(({ id, size }) => {
    const taken = size < left ? size : left;
    left -= taken;
    return { serial: id, units: taken.toString() };
  });
}

function asItem({ lots: [first = ''] }: ListingRecord): StockItem {
  return { id: first, size: 1n };
}

/** Signs and sends; the same trade is made once, whatever lots and notes it is tried with. */
async function send(
  buying: Buying,
  n: number,
  lots: readonly NamedLot[],
  money: readonly StockItem[],
): Promise<Made> {
  const { organisation, wish, listing } = buying;
  const { identity, signal, account, keep } = wish;
  const price = parseAmount(listing.price);
  const argument = {
    ...{ id: idOf(buying, 'trd', n), listing: listing.id, lots, account },
    // A higher one is refused by the contract.
    price: (price <= wish.highestPrice ? price : wish.highestPrice).toString(),
    notes: money.length === 0 ? [NO_NOTE] : money.map(({ id }) => id),
    ...defined({ keep }),
    ...(wish.retire === undefined
      ? {}
      : { retire: { ...wish.retire, id: idOf(buying, 'ret', n) } }),
  };
  const outcome = await organisation.transactions.transact({
    ...{ identity, signal, idempotency: partOf(wish.idempotency, n) },
    prepare: () => contractCall('trade', 'buy', argument),
  });
  return madeOf(buying, n, outcome);
}

async function madeOf(buying: Buying, n: number, outcome: Outcome): Promise<Made> {
  const { ledger, wish } = buying;
  const told = resultOf(outcome) as TradeRecord | undefined;
  const trade =
    told ?? (await ask<TradeRecord>(ledger, wish.identity, 'trade', 'get', idOf(buying, 'trd', n)));
  return { trade, transaction: placeView(outcome) };
}

/** Each trade of a purchase is a write of its own, under a key that no caller can send. */
function partOf({ key, fingerprint }: Idempotency, n: number): Idempotency {
  return { key: `purchase ${String(n)} ${key}`, fingerprint };
}

/** The id that the `n`th trade or retirement of a purchase has, whenever it is made. */
function idOf({ organisation, wish }: Buying, prefix: 'trd' | 'ret', n: number): string {
  const part = partOf(wish.idempotency, n).key;
  const { key } = organisation.vault;
  return `${prefix}_${key.mac('purchase', wish.identity.mspId, wish.unit, prefix, part).toString('hex')}`;
}

/** A refusal in the words of a buyer who named neither lots nor notes. */
function inOwnWords(error: unknown, lots: readonly StockItem[]): Error {
  if (!(error instanceof ContractRefusedError)) return error as Error;
  if (error.code === 'LOT_TAKEN' && lots.length === 0) {
    return new RequestError('LISTING_SOLD_OUT', { cause: error });
  }
  return error.code === 'FUND_NOTE_NOT_FOUND'
    ? new RequestError('FUNDS_NONE_FREE', { cause: error })
    : error;
}
