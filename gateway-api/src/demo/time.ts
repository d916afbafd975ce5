// SPDX-License-Identifier: Apache-2.0
import { beijingDate, dateToDays, formatDate, isWorked } from '@yulian/proofs';

/** Month and day: the demo's city keeps these, and no adjusted weekends. */
const HOLIDAYS = ['01-01', '05-01', '10-01', '10-02', '10-03'];
/** 09:30 in China, as the end of an instant in UTC. */
const OFFICE_OPENS = 'T01:30:00.000Z';

/** Working days of a year in the demo's city, as `SET_CALENDAR` takes them. */
export function demoCalendar(year: number): {
  readonly year: number;
  readonly daysOff: readonly string[];
  readonly workdays: readonly string[];
} {
  const days = HOLIDAYS.map((day) => `${String(year)}-${day}`);
  const daysOff = days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
  return { year, daysOff, workdays: [] };
}

/**
 * The latest working day in China since which so many others have begun, today's included. Zero is the
 * latest working day: today, where it is one.
 */
export function workingDaysAgo(count: number, today: string): string {
  let day = dateToDays(today);
  for (let left = count; left > 0; day -= 1) if (isWorkedInDemo(day)) left -= 1;
  while (!isWorkedInDemo(day)) day -= 1;
  return formatDate(day);
}

function isWorkedInDemo(day: number): boolean {
  const date = formatDate(day);
  return isWorked(date, demoCalendar(Number(date.slice(0, 4))));
}

/**
 * Time as the embedded ledger of a new demo has it. It begins some working days ago, so that clocks of
 * cases have run when the demo is shown, and is then the machine's.
 */
export class DemoTime {
  readonly today = beijingDate(new Date().toISOString());
  #behindMs = 0;

  /** Milliseconds since 1970. */
  readonly clock = (): number => Date.now() - this.#behindMs;

  /** @param workingDays so many before today it begins */
  static before(workingDays: number): DemoTime {
    const time = new DemoTime();
    time.#behindMs = Date.now() - time.#opening(workingDays);
    return time;
  }

  /** Goes on to the morning of a day, unless it is later already, or to now where that is earlier. */
  goTo(workingDays: number): void {
    const opening = Math.min(this.#opening(workingDays), Date.now());
    if (this.clock() < opening) this.#behindMs = Date.now() - opening;
  }

  /** Goes on to now. */
  goToNow(): void {
    this.#behindMs = 0;
  }

  #opening(workingDays: number): number {
    return Date.parse(`${workingDaysAgo(workingDays, this.today)}${OFFICE_OPENS}`);
  }
}
