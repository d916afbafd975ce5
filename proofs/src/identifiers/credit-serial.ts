// SPDX-License-Identifier: Apache-2.0
import { formatAmount, isAmount } from './amount.js';
import { checkRegionCode } from './region.js';
import { IdentifierError } from './result.js';

/** Of which batch units are: the serial numbers of a batch begin with 1. */
export interface CreditSeries {
  /** GB/T 2260. */
  readonly region: string;
  readonly method: string;
  /** The year in which what was saved was saved. */
  readonly vintage: number;
  readonly batch: string;
}

/** A range of units of one batch; both ends are within it. */
export interface CreditRange extends CreditSeries {
  readonly from: bigint;
  readonly to: bigint;
}

const SERIAL = /^ECO-([0-9]{6})-([0-9A-Z]{1,16})-(2[0-9]{3})-([0-9A-Z]{1,16})-([0-9]+)-([0-9]+)$/;

type ReadParts = readonly [string, string, string, string, string, string];

/** The range that a serial number names, or undefined when it is none. */
export function readCreditSerial(text: string): CreditRange | undefined {
  const found = SERIAL.exec(text)?.slice(1) as ReadParts | undefined;
  if (found === undefined) return undefined;
  const [region, method, year, batch, first, last] = found;
  if (!checkRegionCode(region).ok) return undefined;
  const ends = readEnds(first, last);
  return ends && { region, method, vintage: Number(year), batch, ...ends };
}

function readEnds(first: string, last: string): Pick<CreditRange, 'from' | 'to'> | undefined {
  if (!isAmount(first) || !isAmount(last)) return undefined;
  const [from, to] = [BigInt(first), BigInt(last)];
  return from < 1n || to < from ? undefined : { from, to };
}

/** @throws IdentifierError `SERIAL_INVALID` */
export function parseCreditSerial(text: string): CreditRange {
  const range = readCreditSerial(text);
  if (range !== undefined) return range;
  throw new IdentifierError('SERIAL_INVALID', 'a serial is ECO-region-method-year-batch-from-to');
}

/** `ECO-<region>-<method>-<vintage>-<batch>-`: what all serials of a batch begin with. */
export function creditSeriesPrefix({ region, method, vintage, batch }: CreditSeries): string {
  return `ECO-${region}-${method}-${String(vintage)}-${batch}-`;
}

/** The serial of a range. @throws IdentifierError `SERIAL_INVALID` when it would be none */
export function formatCreditSerial(range: CreditRange): string {
  const text = `${creditSeriesPrefix(range)}${formatAmount(range.from)}-${formatAmount(range.to)}`;
  parseCreditSerial(text);
  return text;
}

/** How many units a range holds. */
export function unitsOf({ from, to }: Pick<CreditRange, 'from' | 'to'>): bigint {
  return to - from + 1n;
}

/** Whether two ranges share a unit. */
export function rangesOverlap(one: CreditRange, other: CreditRange): boolean {
  return (
    creditSeriesPrefix(one) === creditSeriesPrefix(other) &&
    one.from <= other.to &&
    other.from <= one.to
  );
}

/**
 * A range in consecutive parts of so many units each.
 *
 * @throws IdentifierError `AMOUNT_INVALID` unless each part has a unit and together they are the range
 */
export function splitRange(range: CreditRange, counts: readonly bigint[]): CreditRange[] {
  let next = range.from;
  const parts = counts.map((count) => {
    const part = { ...range, from: next, to: next + count - 1n };
    next += count;
    return part;
  });
  if (next === range.to + 1n && counts.every((count) => count >= 1n)) return parts;
  throw new IdentifierError('AMOUNT_INVALID', 'the parts must be the whole, a unit each at least');
}
