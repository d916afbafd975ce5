// SPDX-License-Identifier: Apache-2.0
import { civilFromDays, daysFromCivil, daysInMonth, type CivilDate } from './calendar.js';
import { TimeError, type TimeErrorCode } from './time-error.js';

export type DateResult =
  | { readonly ok: true; readonly date: CivilDate; readonly days: number }
  | { readonly ok: false; readonly code: 'DATE_SYNTAX' | 'DATE_NOT_IN_CALENDAR' };

const DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/**
 * Reads a calendar date `YYYY-MM-DD` (RFC 3339 full-date), years 0000 to 9999.
 *
 * @returns the date and its days since 1970-01-01, or what is wrong with it
 */
export function parseDate(text: string): DateResult {
  const match = DATE.exec(text);
  if (match === null) return { ok: false, code: 'DATE_SYNTAX' };
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!isInCalendar(date)) return { ok: false, code: 'DATE_NOT_IN_CALENDAR' };
  return { ok: true, date, days: daysFromCivil(date) };
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  return parseDate(text).ok;
}

/** Days since 1970-01-01. @throws TimeError `DATE_SYNTAX`, `DATE_NOT_IN_CALENDAR` */
export function dateToDays(text: string): number {
  return read(text).days;
}

/** `YYYY-MM-DD` of a day since 1970-01-01. @throws TimeError `TIME_OUT_OF_RANGE` */
export function formatDate(days: number): string {
  return formatCivil(civilFromDays(days));
}

/** Negative, zero or positive. @throws TimeError as {@link dateToDays} */
export function compareDates(a: string, b: string): number {
  return dateToDays(a) - dateToDays(b);
}

/** @throws TimeError as {@link dateToDays}, `TIME_OUT_OF_RANGE` */
export function addDays(text: string, days: number): string {
  return formatDate(dateToDays(text) + days);
}

/**
 * The same day some months later (or earlier); where that month is too short, its last day:
 * 2026-01-31 plus one month is 2026-02-28.
 *
 * @throws TimeError as {@link dateToDays}, `TIME_OUT_OF_RANGE`
 */
export function addMonths(text: string, months: number): string {
  const { date } = read(text);
  const index = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return formatCivil({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
}

/** As {@link addMonths}, twelve at a time. */
export function addYears(text: string, years: number): string {
  return addMonths(text, 12 * years);
}

export function isInCalendar(date: CivilDate): boolean {
  return date.month >= 1 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}

function read(text: string): DateResult & { ok: true } {
  const result = parseDate(text);
  if (!result.ok) throw new TimeError(result.code satisfies TimeErrorCode);
  return result;
}

function formatCivil({ year, month, day }: CivilDate): string {
  if (!(year >= 0 && year <= 9999)) throw new TimeError('TIME_OUT_OF_RANGE');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
