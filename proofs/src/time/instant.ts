// SPDX-License-Identifier: Apache-2.0
import { daysFromCivil } from './calendar.js';
import { dateToDays, formatDate, isInCalendar } from './date.js';
import { TimeError } from './time-error.js';

export type InstantResult =
  | {
      readonly ok: true;
      /** Milliseconds since 1970-01-01T00:00:00Z. */
      readonly epochMs: number;
      /** The one spelling with milliseconds. */
      readonly canonical: string;
    }
  | { readonly ok: false; readonly code: 'INSTANT_SYNTAX' | 'INSTANT_NOT_IN_CALENDAR' };

const INSTANT =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{3}))?Z$/;
const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;
const MS_PER_MINUTE = 60_000;
/** Beijing time has been UTC+08:00 without summer time since 1991. */
const BEIJING_OFFSET_MS = 8 * MS_PER_HOUR;

/**
 * Reads an instant in UTC: the part of RFC 3339 written `YYYY-MM-DDTHH:MM:SSZ`, with or without
 * exactly three digits of milliseconds. Days that do not exist, 24:00 and leap seconds are refused.
 */
export function parseInstant(text: string): InstantResult {
  const match = INSTANT.exec(text);
  if (match === null) return { ok: false, code: 'INSTANT_SYNTAX' };
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const hour = Number(match[4]);
  const minute = Number(match[5]);
  const second = Number(match[6]);
  if (!isInCalendar(date) || hour > 23 || minute > 59 || second > 59) {
    return { ok: false, code: 'INSTANT_NOT_IN_CALENDAR' };
  }
  const ofDay = hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * 1000;
  const milliseconds = Number(match[7] ?? '0');
  return {
    ok: true,
    epochMs: daysFromCivil(date) * MS_PER_DAY + ofDay + milliseconds,
    canonical: match[7] === undefined ? `${text.slice(0, -1)}.000Z` : text,
  };
}

/** True for an instant that {@link parseInstant} takes. */
export function isInstant(text: string): boolean {
  return parseInstant(text).ok;
}

/**
 * Milliseconds since 1970-01-01T00:00:00Z.
 *
 * @throws TimeError `INSTANT_SYNTAX`, `INSTANT_NOT_IN_CALENDAR`
 */
export function instantToEpochMs(text: string): number {
  return read(text).epochMs;
}

/** The spelling with milliseconds. @throws TimeError as {@link instantToEpochMs} */
export function canonicalInstant(text: string): string {
  return read(text).canonical;
}

/**
 * The canonical spelling of whole milliseconds since 1970-01-01T00:00:00Z.
 *
 * @throws TimeError `TIME_OUT_OF_RANGE` outside the years 0000 to 9999, or for a fraction
 */
export function formatInstant(epochMs: number): string {
  if (!Number.isSafeInteger(epochMs)) throw new TimeError('TIME_OUT_OF_RANGE');
  const days = Math.floor(epochMs / MS_PER_DAY);
  const ofDay = epochMs - days * MS_PER_DAY;
  const hour = two(Math.floor(ofDay / MS_PER_HOUR));
  const minute = two(Math.floor(ofDay / MS_PER_MINUTE) % 60);
  const second = two(Math.floor(ofDay / 1000) % 60);
  const milliseconds = String(ofDay % 1000).padStart(3, '0');
  return `${formatDate(days)}T${hour}:${minute}:${second}.${milliseconds}Z`;
}

/** Negative, zero or positive. @throws TimeError as {@link instantToEpochMs} */
export function compareInstants(a: string, b: string): number {
  return instantToEpochMs(a) - instantToEpochMs(b);
}

/** The instant at which a calendar date begins in China (UTC+08:00). @throws TimeError */
export function beijingDayStart(date: string): string {
  return formatInstant(dateToDays(date) * MS_PER_DAY - BEIJING_OFFSET_MS);
}

/** The calendar date in China (UTC+08:00) at an instant. @throws TimeError */
export function beijingDate(instant: string): string {
  return formatDate(Math.floor((instantToEpochMs(instant) + BEIJING_OFFSET_MS) / MS_PER_DAY));
}

function read(text: string): InstantResult & { ok: true } {
  const result = parseInstant(text);
  if (!result.ok) throw new TimeError(result.code);
  return result;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
