// SPDX-License-Identifier: Apache-2.0
import { dateToDays, formatDate } from './date.js';

/** Which days of a year are worked, where that is not what the weekday says. */
export interface YearCalendar {
  readonly year: number;
  readonly daysOff: readonly string[];
  readonly workdays: readonly string[];
}

export type WorkingDayResult =
  | { readonly ok: true; readonly date: string }
  /** Nobody set the calendar of a year that the count reaches into. */
  | { readonly ok: false; readonly missingYear: number };

const DAYS_OF_WEEK = 7;
/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_DAY_ZERO = 4;
const SATURDAY = 6;

/**
 * The `count`th working day after a date: the day itself does not count (民法典 §201).
 *
 * @throws TimeError for what is no date
 */
export function addWorkingDays(
  date: string,
  count: number,
  calendars: readonly YearCalendar[],
): WorkingDayResult {
  let day = dateToDays(date);
  for (let left = count; left > 0;) {
    day += 1;
    const text = formatDate(day);
    const year = Number(text.slice(0, 4));
    const calendar = calendars.find((one) => one.year === year);
    if (calendar === undefined) return { ok: false, missingYear: year };
    if (isWorked(text, calendar)) left -= 1;
  }
  return { ok: true, date: formatDate(day) };
}

/** Whether a day is worked. @param calendar that of its year */
export function isWorked(date: string, { daysOff, workdays }: YearCalendar): boolean {
  if (daysOff.includes(date)) return false;
  const weekday = (dateToDays(date) + WEEKDAY_OF_DAY_ZERO) % DAYS_OF_WEEK;
  return (weekday !== 0 && weekday !== SATURDAY) || workdays.includes(date);
}
