// SPDX-License-Identifier: Apache-2.0
import { simpleProjection } from './simple.js';

export const CALENDAR_KIND = 'calendar';

/** Calendars of working days, by year. */
export const calendarProjection = simpleProjection<{ readonly year: number }>(CALENDAR_KIND, {
  time: ({ year }) => String(year),
});
