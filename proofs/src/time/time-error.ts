// SPDX-License-Identifier: Apache-2.0

/** Stable codes of times that are refused. */
export type TimeErrorCode =
  /** Not `YYYY-MM-DDTHH:MM:SS(.mmm)?Z`. */
  | 'INSTANT_SYNTAX'
  /** Well written, but no such day or time of day (leap seconds included). */
  | 'INSTANT_NOT_IN_CALENDAR'
  /** Not `YYYY-MM-DD`. */
  | 'DATE_SYNTAX'
  | 'DATE_NOT_IN_CALENDAR'
  /** The result lies outside the years 0000 to 9999. */
  | 'TIME_OUT_OF_RANGE';

/** A text that is no time, or arithmetic that leaves the calendar. */
export class TimeError extends Error {
  override readonly name = 'TimeError';
  readonly code: TimeErrorCode;

  constructor(code: TimeErrorCode) {
    super(MESSAGES[code]);
    this.code = code;
  }
}

const MESSAGES: Readonly<Record<TimeErrorCode, string>> = {
  INSTANT_SYNTAX: 'a time must be written YYYY-MM-DDTHH:MM:SSZ or YYYY-MM-DDTHH:MM:SS.mmmZ',
  INSTANT_NOT_IN_CALENDAR: 'there is no such day or time of day',
  DATE_SYNTAX: 'a date must be written YYYY-MM-DD',
  DATE_NOT_IN_CALENDAR: 'there is no such day in the calendar',
  TIME_OUT_OF_RANGE: 'the time lies outside the years 0000 to 9999',
};
