// SPDX-License-Identifier: Apache-2.0
import { creditSeriesPrefix, readCreditSerial, unitsOf } from '../../identifiers/credit-serial.js';
import type { CreditRange } from '../../identifiers/credit-serial.js';
import type { CreditBatchRecord } from '../../records/credit-batch.js';
import type { HoldingRecord, HoldingState } from '../../records/holding.js';
import type { RetirementRecord } from '../../records/retirement.js';
import type { AccountAudit } from './accounts.js';
import { rowsUnder, type AuditedTransaction, type TellFault } from './faults.js';
import { isWithin, unionOf, type Span } from './ranges.js';

/** A range that has units, and its row. */
interface Piece extends CreditRange {
  readonly row: HoldingRecord;
}

/** What of a transaction explains what happens to units in it. */
interface Reasons {
  /** Ids of batches that are issued in it. */
  readonly issued: readonly string[];
  readonly takenOver: boolean;
  readonly batches: ReadonlyMap<string, CreditBatchRecord>;
  readonly retirements: ReadonlyMap<string, RetirementRecord>;
  readonly trades: readonly TradeShape[];
}

/** What the audit asks of a trade. */
interface TradeShape {
  readonly serials: readonly string[];
  readonly seller: { readonly account: string };
  readonly buyer: { readonly account: string };
}

type CountedState = Exclude<HoldingState, 'SPLIT'>;

/** Units of a batch by state. */
export type BatchTotals = Record<CountedState, bigint>;

/**
 * Follows all units: every transaction leaves exactly the units that were there before it, each in
 * one place, plus those that a batch issues in it; and whatever moved has a reason in it.
 */
export class UnitAudit {
  readonly #pieces = new Map<string, Piece>();
  readonly #split = new Set<string>();
  readonly #totals = new Map<string, BatchTotals>();
  readonly #accounts: AccountAudit;

  constructor(accounts: AccountAudit) {
    this.#accounts = accounts;
  }

  /** Units by state, of each batch. */
  get totals(): ReadonlyMap<string, BatchTotals> {
    return this.#totals;
  }

  apply(
    transaction: AuditedTransaction,
    issued: readonly CreditBatchRecord[],
    tell: TellFault,
  ): void {
    const written = rowsUnder<HoldingRecord>(transaction, 'holding');
    for (const { key, value } of transaction.writes) {
      if (value === undefined && key.startsWith('holding/')) tell('UNITS_LOST', key.slice(8));
    }
    if (written.size === 0) {
      for (const batch of issued) tell('UNITS_LOST', batch.id);
      return;
    }
    const reasons: Reasons = {
      issued: issued.map(({ id }) => id),
      takenOver: transaction.takenOver === true,
      batches: rowsUnder(transaction, 'credit-batch'),
      retirements: rowsUnder(transaction, 'retirement'),
      trades: [...rowsUnder<TradeShape>(transaction, 'trade').values()],
    };
    const removed = [...written.keys()].flatMap((serial) => this.#pieces.get(serial) ?? []);
    const added = [...written].flatMap(([serial, row]) => this.#pieceOf(serial, row, tell));
    this.#conserve(removed, added, issued, tell);
    for (const piece of added) this.#move(piece, removed, reasons, tell);
    for (const piece of removed) this.#count(piece, -1n);
    for (const { row } of removed) this.#pieces.delete(row.serial);
    for (const piece of added) {
      this.#pieces.set(piece.row.serial, piece);
      this.#count(piece, 1n);
    }
  }

  /** A range with units; none of a row that only says how it was split. */
  #pieceOf(serial: string, row: HoldingRecord, tell: TellFault): readonly Piece[] {
    const range = readCreditSerial(serial);
    if (range === undefined || row.serial !== serial) {
      tell('SERIAL_MALFORMED', serial);
      return [];
    }
    if (this.#split.has(serial)) tell('FINAL_UNITS_MOVED', serial);
    if (row.state !== 'SPLIT') return [{ ...range, row }];
    this.#split.add(serial);
    if (!isWhole(range, row.parts ?? [])) tell('SPLIT_DIFFERS', serial);
    return [];
  }

  #conserve(
    removed: readonly Piece[],
    added: readonly Piece[],
    issued: readonly CreditBatchRecord[],
    tell: TellFault,
  ): void {
    const series = new Set([...removed, ...added].map((range) => creditSeriesPrefix(range)));
    for (const prefix of series) {
      const of = ({ row }: Piece): boolean => row.serial.startsWith(prefix);
      const news = issued
        .filter((batch) => prefix === creditSeriesPrefix({ ...batch, batch: batch.id }))
        .map(({ units }): Span => ({ from: 1n, to: BigInt(units) }));
      const before = unionOf([...removed.filter(of), ...news]) ?? [];
      const after = unionOf(added.filter(of));
      if (after === undefined) tell('SERIAL_IN_TWO_PLACES', prefix);
      else this.#compare(prefix, before, after, tell);
    }
    for (const { id, ...batch } of issued) {
      if (!series.has(creditSeriesPrefix({ ...batch, batch: id }))) tell('UNITS_LOST', id);
    }
  }

  #compare(prefix: string, before: readonly Span[], after: readonly Span[], tell: TellFault): void {
    if (!isWithin(before, after)) tell('UNITS_LOST', prefix);
    for (const span of after) {
      if (isWithin([span], before)) continue;
      const isThere = [...this.#pieces.values()].some(
        ({ row, from, to }) => row.serial.startsWith(prefix) && from <= span.to && span.from <= to,
      );
      tell(isThere ? 'SERIAL_IN_TWO_PLACES' : 'SERIAL_NOT_ISSUED', prefix);
    }
  }

  /** Counts what became of units, and asks for its reason. */
  #move(piece: Piece, removed: readonly Piece[], reasons: Reasons, tell: TellFault): void {
    const { row } = piece;
    const parent = removed.find(
      ({ from, to, batch }) => batch === piece.batch && from <= piece.from && piece.to <= to,
    );
    const hasOrigin = reasons.takenOver || reasons.issued.includes(piece.batch);
    const isNew = parent === undefined && hasOrigin;
    this.#accounts.move({ row, units: unitsOf(piece), before: parent?.row, isNew }, tell);
    if (row.state === 'ON_OFFER' && row.boundTo === undefined) tell('OFFER_UNBOUND', row.serial);
    if (parent !== undefined) explain(parent.row, row, reasons, tell);
  }

  #count({ batch, row, ...range }: Piece, sign: bigint): void {
    const totals = this.#totals.get(batch) ?? noUnits();
    this.#totals.set(batch, totals);
    totals[row.state as CountedState] += sign * unitsOf(range);
  }
}

function noUnits(): BatchTotals {
  return { HELD: 0n, ON_OFFER: 0n, BUFFER: 0n, RETIRED: 0n, CANCELLED: 0n };
}

/** Whether parts are a range, unit by unit. */
function isWhole({ from, to }: Span, parts: readonly string[]): boolean {
  const spans = parts.flatMap((part) => readCreditSerial(part) ?? []);
  const [whole, ...more] = unionOf(spans) ?? [];
  return more.length === 0 && whole?.from === from && whole.to === to;
}

/** That what became of units was allowed to, and has its reason in the transaction. */
function explain(
  before: HoldingRecord,
  row: HoldingRecord,
  reasons: Reasons,
  tell: TellFault,
): void {
  if (isFinal(before)) {
    if (!isSame(before, row)) tell('FINAL_UNITS_MOVED', row.serial);
    return;
  }
  if (isDrained(before, row)) tell('BUFFER_MOVED', row.serial);
  if (before.sold && !row.sold) tell('SALE_FORGOTTEN', row.serial);
  if (row.state === 'CANCELLED') explainCancelled(before, row, reasons, tell);
  if (row.state === 'RETIRED') explainRetired(row, reasons, tell);
  if (isHandedOver(before, row)) explainHandedOver(before, row, reasons, tell);
}

function isDrained(before: HoldingRecord, { state }: HoldingRecord): boolean {
  return before.state === 'BUFFER' && state !== 'BUFFER' && state !== 'CANCELLED';
}

function isHandedOver(before: HoldingRecord, { account, sold }: HoldingRecord): boolean {
  return before.account !== account || (sold && !before.sold);
}

function isFinal({ state }: HoldingRecord): boolean {
  return state === 'RETIRED' || state === 'CANCELLED';
}

function isSame(one: HoldingRecord, other: HoldingRecord): boolean {
  return (
    one.serial === other.serial &&
    one.state === other.state &&
    one.account === other.account &&
    one.boundTo === other.boundTo &&
    one.sold === other.sold
  );
}

function explainCancelled(
  before: HoldingRecord,
  { serial, boundTo }: HoldingRecord,
  { batches }: Reasons,
  tell: TellFault,
): void {
  const cut = batches.get(boundTo ?? '')?.facts.at(-1)?.cut;
  if (cut?.serials.includes(serial) !== true) tell('CANCELLATION_UNRECORDED', serial);
  if (before.sold) tell('CANCELLATION_OF_SOLD', serial);
}

function explainRetired(
  { serial, boundTo, account }: HoldingRecord,
  { retirements }: Reasons,
  tell: TellFault,
): void {
  const retirement = retirements.get(boundTo ?? '');
  const isNamed = retirement?.account === account && retirement.serials.includes(serial);
  if (!isNamed) tell('RETIREMENT_UNRECORDED', serial);
}

function explainHandedOver(
  before: HoldingRecord,
  { serial, account }: HoldingRecord,
  { trades }: Reasons,
  tell: TellFault,
): void {
  const isTraded = trades.some(
    ({ serials, seller, buyer }) =>
      serials.includes(serial) && seller.account === before.account && buyer.account === account,
  );
  if (!isTraded) tell('TRANSFER_UNRECORDED', serial);
}
