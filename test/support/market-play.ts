// SPDX-License-Identifier: Apache-2.0
// Traders who do at random what a market lets them, several at once; what was committed is done in the
// model in the order of the chain.
import { expect } from 'chai';
import type {
  FundNoteRecord,
  HoldingRecord,
  ListingRecord,
  TradeRecord,
  TransferRecord,
} from '@yulian/proofs';
import { MarketModel, type ModelRange } from '../contracts/market-model.js';
import {
  accountOf,
  idOf,
  NOTE_FEN,
  noteOf,
  PROJECT,
  serialOf,
  VENUE,
  type MarketWish,
} from './market-world.js';
import { MEMBERS, type MemberName } from './members.js';

export const TRADERS = ['market', 'housing', 'water'] as const satisfies readonly MemberName[];
const NOTES = 6;
const RANGES = 6;
const UNITS = 50;
const HALF = Array.from({ length: RANGES / 2 }, () => UNITS);
/** What the market is that a play begins in. */
export const PLAY_WISH: MarketWish = { unsold: HALF, sold: HALF, notes: NOTES };

/** Offers end after some hours; so many pass between rounds. */
export const MOST_HOURS = 40;
const MOST_PASSING = 4;

/** A number in [0, n). */
export type Draw = (n: number) => number;

/** One thing tried: what it is sent as, and what it means in the model once it is committed. */
interface Move {
  readonly by: MemberName;
  readonly name: string;
  readonly argument: object;
  readonly means: (model: MarketModel, answer: unknown) => void;
}

/** What came of a move, and where in the chain. */
export interface CommittedMove {
  readonly answer: unknown;
  readonly block: number;
  readonly index: number;
}

/** Where a play moves. */
export interface MarketChain {
  /** RFC 3339 UTC. */
  now(): string;
  /** The moment so many hours from now, however long an hour lasts there; RFC 3339 UTC. */
  in(hours: number): string;
  /** So many hours go by, where somebody can have them. */
  pass(hours: number): void;
  /** @returns undefined when it was not committed: refused, or overtaken by another */
  submit(by: MemberName, name: string, argument: object): Promise<CommittedMove | undefined>;
  /** Where a gateway ends by itself what has expired: how a play learns of it. */
  readonly read?: ReadRecord;
}

/** Reads a record by a contract's function. */
export type ReadRecord = <T>(name: string, id: string) => Promise<T>;

/** What rounds came to. */
export interface PlayCounts {
  readonly tried: number;
  readonly committed: number;
  /** Of those not committed: another was faster, or what they were about had expired. */
  readonly overtaken: number;
  /** Offers that ended of their time. */
  readonly expired: number;
}

/** A market in which rounds are played, one after the other. */
export class MarketPlay {
  readonly #chain: MarketChain;
  readonly #model = new MarketModel();
  /** Notes that are free, as their owner knows them. */
  readonly #notes = new Map<MemberName, string[]>();
  readonly #seed: number | string;
  #ids = 0;

  /** @param chain as {@link PLAY_WISH} begins it */
  constructor(chain: MarketChain, seed: number | string = 0) {
    this.#chain = chain;
    this.#seed = seed;
    for (let i = 0; i < RANGES; i++) {
      this.#model.add('market', i * UNITS + 1, (i + 1) * UNITS, i >= RANGES / 2);
    }
    for (const member of TRADERS) {
      this.#model.purses.set(member, NOTES * NOTE_FEN);
      this.#notes.set(
        member,
        Array.from({ length: NOTES }, (_, n) => noteOf(member, n)),
      );
    }
  }

  /** So many rounds of moves made at once. */
  async rounds(draw: Draw, rounds: number, atOnce: number): Promise<PlayCounts> {
    const counts = { tried: 0, committed: 0, overtaken: 0 };
    const before = this.#model.expiries;
    for (let round = 0; round < rounds; round++) {
      await this.#pass(draw);
      const moves = Array.from({ length: atOnce }, () => this.#draw(draw)).flatMap(
        (move) => move ?? [],
      );
      const done = await Promise.all(moves.map((move) => this.#send(move)));
      const committed = done.flatMap((one) => one ?? []);
      committed.sort((a, b) => a.block - b.block || a.index - b.index);
      for (const { move, answer } of committed) move.means(this.#model, answer);
      counts.tried += moves.length;
      counts.committed += committed.length;
      counts.overtaken += moves.length - committed.length;
    }
    return { ...counts, expired: this.#model.expiries - before };
  }

  async #pass(draw: Draw): Promise<void> {
    this.#chain.pass(draw(MOST_PASSING));
    if (this.#chain.read === undefined) this.#model.pass(this.#chain.now());
    else await this.learnEnds(this.#chain.read);
  }

  /**
   * Ends in the model what a gateway ended by itself.
   *
   * @returns how many offers have expired and are not ended yet
   */
  async learnEnds(read: ReadRecord): Promise<number> {
    this.#model.pass(this.#chain.now());
    for (const [id, expiresAt] of this.#model.expired) {
      const endedAt = await endOf(id, read);
      if (endedAt === undefined) continue;
      expect(endedAt >= expiresAt, `${id} was ended before its time`).to.equal(true);
      this.#model.lapse(id);
    }
    return this.#model.expired.length;
  }

  /** Every range, trade and purse of the ledger against the model. */
  async compare(read: ReadRecord): Promise<void> {
    const notesOf = (ids: Iterable<string>): Promise<FundNoteRecord[]> =>
      Promise.all([...ids].map((id) => read<FundNoteRecord>('fund:getNote', id)));
    const { ranges, trades } = this.#model;
    for (const range of ranges) {
      const found = await read<HoldingRecord>('holding:get', serialOf(range.from, range.to));
      expect(found.account).to.equal(accountOf(range.owner as MemberName));
      expect(found.sold, found.serial).to.equal(range.sold);
      expect(found.boundTo, found.serial).to.equal(range.boundTo);
      expect(found.state).to.equal(range.boundTo === undefined ? 'HELD' : 'ON_OFFER');
    }
    const kept = this.#keptWith(await notesOf(this.#others));
    const proceeds = `${MEMBERS.water.uscc} PROCEEDS`;
    expect(kept.get(`${VENUE} FREE`) ?? 0).to.equal(this.#model.purse('venue'));
    expect(kept.get(proceeds) ?? 0).to.equal(this.#model.purse('project'));
    for (const member of TRADERS) {
      const notes = await notesOf(this.#notes.get(member) ?? []);
      expect(notes.every(({ state }) => state === 'FREE')).to.equal(true);
      expect(sum(notes), member).to.equal(this.#model.purse(member));
    }
    const all = [...this.#model.purses.values()].reduce((a, b) => a + b, 0);
    expect(all).to.equal(TRADERS.length * NOTES * NOTE_FEN);
    for (const [id, trade] of trades) {
      const { total, fee, net, firstSale } = await read<TradeRecord>('trade:get', id);
      const found = { total: Number(total), fee: Number(fee), net: Number(net), firstSale };
      expect(found, id).to.deep.equal(trade);
    }
    this.#model.trades.clear();
  }

  /** Money that trades made for somebody who spends none of it, by whose and of what kind. */
  #keptWith(notes: readonly FundNoteRecord[]): ReadonlyMap<string, number> {
    this.#others.clear();
    for (const { unit, state, fen } of notes) {
      const name = `${unit} ${state}`;
      this.#saved.set(name, (this.#saved.get(name) ?? 0) + Number(fen));
    }
    return this.#saved;
  }

  /** Notes of those that were made since they were last counted. */
  readonly #others = new Set<string>();
  readonly #saved = new Map<string, number>();

  async #send(move: Move) {
    const done = await this.#chain.submit(move.by, move.name, move.argument);
    return done === undefined ? undefined : { move, ...done };
  }

  #draw(draw: Draw): Move | undefined {
    const makers = [
      () => this.#listing(draw),
      () => this.#purchase(draw),
      () => this.#purchase(draw),
      () => this.#end(draw),
      () => this.#offer(draw),
      () => this.#answer(draw),
    ];
    return makers[draw(makers.length)]?.();
  }

  #listing(draw: Draw): Move | undefined {
    const range = pick(draw, this.#free());
    if (range === undefined) return undefined;
    const by = range.owner as MemberName;
    const [id, price] = [this.#id('lst'), 1 + draw(40)];
    const expiresAt = this.#chain.in(1 + draw(MOST_HOURS));
    const argument = {
      ...{ id, venue: VENUE, account: accountOf(by), serials: [serialOf(range.from, range.to)] },
      ...{ price: String(price), expiresAt, ...project(!range.sold) },
    };
    const means = (model: MarketModel) => {
      model.list(id, by, this.#at(range.from), { price, expiresAt });
    };
    return { by, name: 'listing:open', argument, means };
  }

  #purchase(draw: Draw): Move | undefined {
    const range = pick(draw, this.#bound('lst_'));
    const listing = this.#model.listings.get(range?.boundTo ?? '');
    if (range === undefined || listing === undefined) return undefined;
    const by = pick(
      draw,
      TRADERS.filter((one) => one !== listing.seller),
    ) as MemberName;
    const size = range.to - range.from + 1;
    const [id, units, listed] = [this.#id('trd'), 1 + draw(size), range.boundTo ?? ''];
    const note = pick(draw, this.#notes.get(by) ?? []) ?? '';
    const argument = {
      ...{ id, listing: listed, price: String(listing.price), account: accountOf(by) },
      lots: [{ serial: serialOf(range.from, range.to), units: String(units) }],
      notes: [note],
    };
    const means = (model: MarketModel, answer: unknown) => {
      model.buy(id, listed, by, range.from, units);
      this.#paid(by, note, answer as TradeRecord, listing);
    };
    return { by, name: 'trade:buy', argument, means };
  }

  #end(draw: Draw): Move | undefined {
    const [id, listing] =
      pick(
        draw,
        [...this.#model.listings].filter(([, one]) => one.open),
      ) ?? [];
    if (id === undefined || listing === undefined) return undefined;
    const bound = this.#model.ranges.filter(({ boundTo }) => boundTo === id);
    const release = bound.map(({ from, to }) => serialOf(from, to));
    const begins = bound.map(({ from }) => from);
    const means = (model: MarketModel) => {
      model.end(id, begins);
    };
    const by = listing.seller as MemberName;
    return { by, name: 'listing:end', argument: { id, release }, means };
  }

  #offer(draw: Draw): Move | undefined {
    const range = pick(draw, this.#free());
    if (range === undefined) return undefined;
    const by = range.owner as MemberName;
    const to = pick(
      draw,
      TRADERS.filter((one) => one !== by),
    ) as MemberName;
    const least = range.sold ? 0 : range.to - range.from + 1;
    const [id, total] = [this.#id('trf'), draw(4) === 0 ? 0 : Math.max(draw(900), least)];
    const expiresAt = this.#chain.in(1 + draw(MOST_HOURS));
    const argument = {
      ...{ id, venue: VENUE, account: accountOf(by), to: accountOf(to), total: String(total) },
      ...{ serials: [serialOf(range.from, range.to)], expiresAt },
      ...project(!range.sold && total > 0),
    };
    const means = (model: MarketModel) => {
      model.offer(id, by, to, this.#at(range.from), { total, expiresAt });
    };
    return { by, name: 'transfer:offer', argument, means };
  }

  #answer(draw: Draw): Move | undefined {
    const [id, transfer] =
      pick(
        draw,
        [...this.#model.transfers].filter(([, one]) => one.open),
      ) ?? [];
    if (id === undefined || transfer === undefined) return undefined;
    const by = transfer.buyer as MemberName;
    // Who offered takes back what has expired.
    if (this.#model.now >= transfer.expiresAt && draw(2) === 0) {
      const means = (model: MarketModel) => {
        model.decline(id);
      };
      const argument = { id, act: 'withdraw' };
      return { by: transfer.seller as MemberName, name: 'transfer:end', argument, means };
    }
    if (draw(3) === 0) {
      const means = (model: MarketModel) => {
        model.decline(id);
      };
      return { by, name: 'transfer:end', argument: { id, act: 'decline' }, means };
    }
    const note = pick(draw, this.#notes.get(by) ?? []) ?? '';
    const notes = transfer.total === 0 ? {} : { notes: [note] };
    const argument = { id, total: String(transfer.total), ...notes };
    const means = (model: MarketModel, answer: unknown) => {
      model.accept(id);
      if (transfer.total > 0) this.#paid(by, note, answer as TradeRecord, transfer);
    };
    return { by, name: 'transfer:accept', argument, means };
  }

  /** What a payment made: the seller's or the project's, the venue's, and change. */
  #paid(
    buyer: MemberName,
    note: string,
    { made, net, fee }: TradeRecord,
    { seller, firstSale }: { readonly seller: string; readonly firstSale: boolean },
  ): void {
    const notes = [...made];
    const forSeller = net === '0' ? undefined : notes.shift();
    if (fee !== '0') this.#others.add(notes.shift() ?? '');
    const own = (this.#notes.get(buyer) ?? []).filter((one) => one !== note);
    this.#notes.set(buyer, [...own, ...notes]);
    if (forSeller === undefined) return;
    if (firstSale) this.#others.add(forSeller);
    else this.#notes.get(seller as MemberName)?.push(forSeller);
  }

  #free(): ModelRange[] {
    return this.#model.ranges.filter(({ boundTo }) => boundTo === undefined);
  }

  #bound(prefix: string): ModelRange[] {
    return this.#model.ranges.filter(({ boundTo }) => boundTo?.startsWith(prefix) === true);
  }

  #at(from: number): ModelRange {
    const found = this.#model.ranges.find((one) => one.from === from);
    if (found === undefined) throw new Error('the ledger let through: a range that is gone');
    return found;
  }

  #id(prefix: string): string {
    this.#ids += 1;
    return idOf(prefix, `play ${String(this.#seed)} ${String(this.#ids)}`);
  }
}

/** When an offer was ended without being taken; undefined while it is open. */
async function endOf(id: string, read: ReadRecord): Promise<string | undefined> {
  if (id.startsWith('lst_')) return (await read<ListingRecord>('listing:get', id)).cancelledAt;
  const { state, endedAt } = await read<TransferRecord>('transfer:get', id);
  expect(state, id).to.be.oneOf(['OFFERED', 'WITHDRAWN']);
  return endedAt;
}

function project(needed: boolean): object {
  return needed ? { project: PROJECT } : {};
}

function pick<T>(draw: Draw, all: readonly T[]): T | undefined {
  return all.length === 0 ? undefined : all[draw(all.length)];
}

function sum(notes: readonly FundNoteRecord[]): number {
  return notes.reduce((total, { fen }) => total + Number(fen), 0);
}
