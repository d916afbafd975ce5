// SPDX-License-Identifier: Apache-2.0
import type { Ledger } from '@yulian/network';
import {
  parseAmount,
  parseCreditSerial,
  unitsOf,
  type ListingRecord,
  type VenueRecord,
} from '@yulian/proofs';
import { IdempotencyError } from '../../exactly-once/outcome.js';
import { dayOf } from '../../exactly-once/sender.js';
import { HOLDING_KIND, type ReadIndex } from '../../index/index.js';
import { ask } from '../../ledger-queries/ask.js';
import type { Organisation, Organisations } from '../../organisations.js';
import { caughtUp } from '../../routes/caught-up.js';
import { fundsOf } from '../money.js';
import { bankOf, buyAll, type PurchaseWish } from './buying.js';
import { PurchaseRows, type Purchased } from './purchase-rows.js';
import { Stocks, type StockItem } from './shared-stock.js';

export interface PurchasesOptions {
  readonly ledger: Ledger;
  readonly index: ReadIndex;
  readonly organisations: Organisations;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

interface Flight {
  readonly request: string;
  readonly purchased: Promise<Purchased>;
}

/** More lots than a listing has. */
const ALL_LOTS = 500;
const MS_PER_DAY = 86_400_000;

/**
 * Purchases of so many units: the gateway chooses lots and notes, and shares them out among all who
 * ask at once, so that they do not race for the same. Whether a purchase may be made, the contract
 * says.
 */
export class Purchases {
  readonly #ledger: Ledger;
  readonly #index: ReadIndex;
  readonly #organisations: Organisations;
  readonly #now: () => number;
  readonly #lots = new Stocks();
  readonly #notes = new Stocks();
  /** By the caller's key: whoever asks the same twice at once is told the same. */
  readonly #flights = new Map<string, Flight>();

  constructor({ ledger, index, organisations, now = Date.now }: PurchasesOptions) {
    this.#ledger = ledger;
    this.#index = index;
    this.#organisations = organisations;
    this.#now = now;
  }

  /**
   * Buys as many units as are wanted and left. The same key with the same request buys nothing
   * again; what was cut off goes on.
   *
   * @throws ContractRefusedError whatever the contract refuses, `LISTING_NOT_FOUND` and others: nothing was bought
   * @throws RequestError `LISTING_SOLD_OUT`, `FUNDS_NONE_FREE`, `INDEX_BEHIND`: nothing was bought
   * @throws IdempotencyError `IDEMPOTENCY_KEY_REUSED`
   * @throws LedgerError `COMMIT_TIMEOUT` when it is not known what was bought: the same key finds it
   *   later, and goes on
   */
  async buy(wish: PurchaseWish): Promise<Purchased> {
    const { identity, idempotency, unit } = wish;
    const organisation = this.#organisations.require(identity.mspId);
    const { key: vaultKey } = organisation.vault;
    const mac = vaultKey.mac('purchase', identity.mspId, unit, idempotency.key);
    const key = mac.toString('hex');
    const request = vaultKey.mac('request', idempotency.fingerprint).toString('hex');
    const flight = this.#flights.get(key);
    if (flight !== undefined) {
      if (flight.request !== request) throw new IdempotencyError();
      return flight.purchased;
    }
    const purchased = this.#bought(organisation, wish, key, request).finally(() =>
      this.#flights.delete(key),
    );
    this.#flights.set(key, { request, purchased });
    return purchased;
  }

  /** Forgets keys used longer ago than this many days; the chain still refuses to buy with them again. */
  async expire(days: number): Promise<number> {
    const day = dayOf(this.#now() - days * MS_PER_DAY);
    let expired = 0;
    for (const { vault } of this.#organisations)
      expired += await new PurchaseRows(vault).expire(day);
    return expired;
  }

  async #bought(
    organisation: Organisation,
    wish: PurchaseWish,
    key: string,
    request: string,
  ): Promise<Purchased> {
    const rows = new PurchaseRows(organisation.vault);
    const before = await rows.get(key, request);
    if (before !== undefined) return replayed(before);
    const purchased = await this.#buyAll(organisation, wish);
    await rows.put(key, request, dayOf(this.#now()), purchased);
    return purchased;
  }

  async #buyAll(organisation: Organisation, wish: PurchaseWish): Promise<Purchased> {
    const { identity, unit } = wish;
    const ledger = this.#ledger;
    const listing = await ask<ListingRecord>(ledger, identity, 'listing', 'get', wish.listing);
    const venue = await ask<VenueRecord>(ledger, identity, 'venue', 'get', listing.venue);
    const bank = bankOf(venue, new Date(this.#now()).toISOString());
    const loadLots = () => this.#lotsOf(listing.id);
    const loadNotes = () => this.#notesOf(unit, bank);
    return this.#lots.use(listing.id, loadLots, (lots) =>
      this.#notes.use(`${unit} ${bank}`, loadNotes, (notes) =>
        buyAll({ ledger, organisation, wish, listing, lots, notes }),
      ),
    );
  }

  /** What is still bound to a listing, as the index has it. */
  async #lotsOf(listing: string): Promise<StockItem[]> {
    await this.#caughtUp();
    const where = [
      { name: 'boundTo', anyOf: [listing] },
      { name: 'state', anyOf: ['ON_OFFER'] },
    ];
    const { items } = await this.#index.list({ kind: HOLDING_KIND, where, limit: ALL_LOTS });
    return items.map(({ id }) => ({ id, size: unitsOf(parseCreditSerial(id)) }));
  }

  async #notesOf(unit: string, bank: string): Promise<StockItem[]> {
    await this.#caughtUp();
    const free = await fundsOf(this.#index, unit, 'FREE', { bank });
    return free.map(({ id, fen }) => ({ id, size: parseAmount(fen) }));
  }

  /** Whoever asked first may go away: others wait for the same. */
  async #caughtUp(): Promise<void> {
    await caughtUp({ ledger: this.#ledger, index: this.#index }, new AbortController().signal);
  }
}

/** Told again. */
function replayed(purchased: Purchased): Purchased {
  const made = purchased.made.map(({ trade, transaction }) => ({
    trade,
    transaction: { ...transaction, replayed: true },
  }));
  return { ...purchased, made };
}
