// SPDX-License-Identifier: Apache-2.0
import { addDays, beijingDayStart, canonicalInstant, isDate, isInstant } from '@yulian/proofs';
import { timeTexts } from '../../texts/times.js';
import { UsageError } from '../usage-error.js';

const BEIJING_MS = 8 * 60 * 60 * 1000;

/**
 * An instant as people in China read it: `2026-03-18 08:30:00`, and `2026-03-18` for the first
 * moment of that day. What is no instant stays.
 */
export function beijingTime(instant: string): string {
  if (!isInstant(instant)) return instant;
  const text = new Date(Date.parse(instant) + BEIJING_MS).toISOString();
  const time = text.slice(11, 19);
  return time === '00:00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}

/** An exclusive end as people say it: the last day, when the end is the first moment of the next. */
export function lastDay(end: string): string {
  const shown = beijingTime(end);
  return isDate(shown) ? addDays(shown, -1) : shown;
}

/**
 * A moment from the command line: a UTC instant, or a date, which means its first moment in China.
 *
 * @throws UsageError `TIME_INVALID`
 */
export function readMoment(text: string): string {
  if (isDate(text)) return beijingDayStart(text);
  if (isInstant(text)) return canonicalInstant(text);
  throw new UsageError('TIME_INVALID', timeTexts.invalid(text));
}

/**
 * A moment of knowledge from the command line: as {@link readMoment}, or the number of a block.
 *
 * @throws UsageError `TIME_INVALID`
 */
export function readKnownAt(text: string): string | number {
  return /^(?:0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : readMoment(text);
}

const UNITS_MS: ReadonlyMap<string, number> = new Map([
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

/**
 * A length of time from the command line: a whole number and `s`, `m`, `h` or `d`.
 *
 * @returns milliseconds
 * @throws UsageError `DURATION_INVALID`
 */
export function readDurationMs(text: string): number {
  const [, digits, unit = ''] = /^([0-9]{1,6})([smhd])$/.exec(text) ?? [];
  const unitMs = UNITS_MS.get(unit);
  if (unitMs !== undefined) return Number(digits) * unitMs;
  throw new UsageError('DURATION_INVALID', timeTexts.invalidDuration(text));
}
