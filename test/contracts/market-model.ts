// SPDX-License-Identifier: Apache-2.0
// What a market of listings and transfers must come to, written by hand. It imports no product code.

/** Units in one hand: `from` to `to`, both within. */
export interface ModelRange {
  readonly from: number;
  readonly to: number;
  owner: string;
  sold: boolean;
  /** The listing or transfer that reserves it. */
  boundTo: string | undefined;
}

export interface ModelListing {
  readonly seller: string;
  readonly price: number;
  readonly firstSale: boolean;
  /** RFC 3339 UTC: nothing is bought from then on. */
  readonly expiresAt: string;
  open: boolean;
}

export interface ModelTransfer {
  readonly expiresAt: string;
  readonly seller: string;
  readonly buyer: string;
  readonly total: number;
  readonly firstSale: boolean;
  open: boolean;
}

/** A trade as it must be recorded. */
export interface ModelTrade {
  readonly total: number;
  readonly fee: number;
  readonly net: number;
  readonly firstSale: boolean;
}

const PER_MILLE = 5;
const LEAST_FEE = 10;

/** Rounded up to a fen, ten at least, never more than the price. */
export function feeOn(total: number): number {
  return Math.min(total, Math.max(LEAST_FEE, Math.ceil((total * PER_MILLE) / 1000)));
}

/** The market as a list of ranges and a purse for each; nothing is shared with the contracts. */
export class MarketModel {
  ranges: ModelRange[] = [];
  /** RFC 3339 UTC. */
  now = '';
  /** How many offers nobody took in time. */
  expiries = 0;
  readonly listings = new Map<string, ModelListing>();
  readonly transfers = new Map<string, ModelTransfer>();
  readonly trades = new Map<string, ModelTrade>();
  /** Fen of each trader, of the venue, and kept for the project. */
  readonly purses = new Map<string, number>();

  /** Time passes, and what nobody took in time expires. */
  pass(now: string): void {
    const offers = [...this.listings.values(), ...this.transfers.values()];
    this.expiries += offers.filter(
      ({ open, expiresAt }) => open && this.now < expiresAt && expiresAt <= now,
    ).length;
    this.now = now;
  }

  /** Offers whose time is over and that nobody has ended. */
  get expired(): readonly (readonly [id: string, expiresAt: string])[] {
    return [...this.listings, ...this.transfers].flatMap(([id, { open, expiresAt }]) =>
      open && expiresAt <= this.now ? [[id, expiresAt] as const] : [],
    );
  }

  add(owner: string, from: number, to: number, sold: boolean): void {
    this.ranges.push({ from, to, owner, sold, boundTo: undefined });
  }

  purse(name: string): number {
    return this.purses.get(name) ?? 0;
  }

  list(
    id: string,
    seller: string,
    range: ModelRange,
    terms: Pick<ModelListing, 'price' | 'expiresAt'>,
  ): void {
    this.#expect(range.owner === seller && range.boundTo === undefined, 'listed what is not free');
    range.boundTo = id;
    this.listings.set(id, { seller, ...terms, firstSale: !range.sold, open: true });
  }

  /** Ends a listing, and lets ranges go that begin at `release`; what is sold out may be ended again. */
  end(id: string, release: readonly number[]): void {
    const listing = this.#need(this.listings.get(id), 'ended what was never listed');
    listing.open = false;
    for (const start of release) {
      const range = this.ranges.find(({ from, boundTo }) => from === start && boundTo === id);
      this.#need(range, 'let go what was not on offer').boundTo = undefined;
    }
    const left = this.ranges.some(({ boundTo }) => boundTo === id);
    this.#expect(!left, 'ended with units still on offer');
  }

  /** Buys the first `units` of a range. */
  buy(id: string, listingId: string, buyer: string, from: number, units: number): void {
    const listing = this.#need(this.listings.get(listingId), 'bought from no listing');
    this.#expect(listing.open && listing.seller !== buyer, 'bought what was not for sale');
    this.#expect(this.now < listing.expiresAt, 'bought from what had expired');
    const range = this.#need(
      this.ranges.find((one) => one.from === from && one.boundTo === listingId),
      'bought a lot that was gone',
    );
    const size = range.to - range.from + 1;
    this.#expect(units >= 1 && units <= size, 'bought more than there was');
    this.ranges = this.ranges.filter((one) => one !== range);
    const bought = { ...range, to: from + units - 1, owner: buyer, sold: true };
    this.ranges.push({ ...bought, boundTo: undefined });
    if (units < size) this.ranges.push({ ...range, from: from + units });
    this.#settle(id, listing, buyer, units * listing.price);
  }

  offer(
    id: string,
    seller: string,
    buyer: string,
    range: ModelRange,
    { total, expiresAt }: Pick<ModelTransfer, 'total' | 'expiresAt'>,
  ): void {
    this.#expect(range.owner === seller && range.boundTo === undefined, 'offered what is not free');
    range.boundTo = id;
    const firstSale = !range.sold && total > 0;
    this.transfers.set(id, { seller, buyer, total, firstSale, expiresAt, open: true });
  }

  accept(id: string): void {
    const transfer = this.#close(id);
    this.#expect(this.now < transfer.expiresAt, 'took an offer that had expired');
    for (const range of this.ranges.filter((one) => one.boundTo === id)) {
      range.owner = transfer.buyer;
      range.boundTo = undefined;
      range.sold ||= transfer.total > 0;
    }
    this.#settle(id, transfer, transfer.buyer, transfer.total);
  }

  decline(id: string): void {
    this.#close(id);
    for (const range of this.ranges) if (range.boundTo === id) range.boundTo = undefined;
  }

  /** Ends an offer whose time is over; all that it kept is free again. */
  lapse(id: string): void {
    const kept = this.ranges.filter(({ boundTo }) => boundTo === id).map(({ from }) => from);
    if (this.listings.has(id)) this.end(id, kept);
    else this.decline(id);
  }

  #close(id: string): ModelTransfer {
    const transfer = this.#need(this.transfers.get(id), 'answered no offer');
    this.#expect(transfer.open, 'answered twice');
    transfer.open = false;
    return transfer;
  }

  #settle(
    id: string,
    { seller, firstSale }: Pick<ModelListing, 'seller' | 'firstSale'>,
    buyer: string,
    total: number,
  ): void {
    const fee = feeOn(total);
    this.#move(buyer, -total);
    this.#move('venue', fee);
    this.#move(firstSale ? 'project' : seller, total - fee);
    this.trades.set(id, { total, fee, net: total - fee, firstSale });
  }

  #move(name: string, fen: number): void {
    this.purses.set(name, this.purse(name) + fen);
    this.#expect(this.purse(name) >= 0, `${name} paid with what it had not`);
  }

  #need<T>(value: T | undefined, fault: string): T {
    this.#expect(value !== undefined, fault);
    return value as T;
  }

  #expect(holds: boolean, fault: string): void {
    if (!holds) throw new Error(`the ledger let through: ${fault}`);
  }
}
