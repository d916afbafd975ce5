// SPDX-License-Identifier: Apache-2.0
import { dateToDays, formatDate } from '../time/date.js';
import { beijingDate } from '../time/instant.js';
import { isWorked, type YearCalendar } from '../time/working-days.js';
import type { CaseFact, CaseRecord } from './case.js';
import type { ServiceItemContent } from './service-item.js';

/** How the clock of a case stands, in working days of China. */
export type CaseClock =
  /** It was not accepted, or was withdrawn. */
  | { readonly state: 'NOT_RUNNING' }
  /** Nobody set the working days of a year that the count reaches into. */
  | { readonly state: 'CANNOT_TELL'; readonly missingYear: number }
  | {
      readonly state: 'RUNNING' | 'STOPPED' | 'OVERDUE' | 'DECIDED_IN_TIME' | 'DECIDED_LATE';
      /** The day of acceptance; the next working day is the first that counts. */
      readonly accepted: string;
      /** Working days counted so far, or until the decision. */
      readonly used: number;
      /** Working days that stood still 特别程序. */
      readonly stopped: number;
      /** 承诺时限, and the last day on which a decision is in time. */
      readonly days: number;
      readonly due: string;
      /** 法定时限. */
      readonly statutory: { readonly days: number; readonly due: string; readonly isOver: boolean };
    };

/** A stretch in which the clock stands: days after `from`, until and with `to`. */
interface Stop {
  readonly from: string;
  readonly to: string | undefined;
  /** Working days that it may still hold the clock. */
  left: number;
}

const DECISIONS: readonly string[] = ['grant', 'refuse'];

/**
 * The clock of a case at an instant. While it stands, `due` is told as if it stood for as long as
 * the procedure may take.
 */
export function caseClock(
  { facts }: Pick<CaseRecord, 'facts'>,
  { statutory, promised }: ServiceItemContent['limits'],
  calendars: readonly YearCalendar[],
  now: string,
): CaseClock {
  const acceptance = facts.find(({ act }) => act === 'accept');
  const isGivenUp = facts.some(({ act }) => act === 'withdraw');
  if (acceptance === undefined || isGivenUp) return { state: 'NOT_RUNNING' };
  const accepted = beijingDate(acceptance.recordedAt);
  const decision = facts.find(({ act }) => DECISIONS.includes(act));
  const until = beijingDate(decision?.recordedAt ?? now);
  const count = new Count(accepted, stopsOf(facts), calendars);
  const { used, stopped } = count.reach(({ date }) => date >= until);
  const due = count.reach((at) => at.used >= promised).date;
  const last = count.reach((at) => at.used >= statutory).date;
  if (count.missingYear !== undefined) {
    return { state: 'CANNOT_TELL', missingYear: count.missingYear };
  }
  const isLate = until > due;
  const state = decision === undefined ? running(facts, isLate) : decided(isLate);
  return {
    ...{ state, accepted, used, stopped, days: promised, due },
    statutory: { days: statutory, due: last, isOver: until > last },
  };
}

function decided(isLate: boolean): 'DECIDED_LATE' | 'DECIDED_IN_TIME' {
  return isLate ? 'DECIDED_LATE' : 'DECIDED_IN_TIME';
}

function running(facts: readonly CaseFact[], isLate: boolean): 'OVERDUE' | 'STOPPED' | 'RUNNING' {
  if (isLate) return 'OVERDUE';
  return facts.at(-1)?.state === 'STOPPED' ? 'STOPPED' : 'RUNNING';
}

function stopsOf(facts: readonly CaseFact[]): readonly Stop[] {
  return facts.flatMap(({ procedure, recordedAt }, i) => {
    if (procedure === undefined) return [];
    const end = facts.slice(i + 1).find(({ act }) => act === 'resumeClock');
    const to = end && beijingDate(end.recordedAt);
    return [{ from: beijingDate(recordedAt), to, left: procedure.maxDays }];
  });
}

/** Where a count has come to. */
interface Reached {
  readonly date: string;
  readonly used: number;
  readonly stopped: number;
}

/** Counts working days from acceptance on, each time from its beginning. */
class Count {
  missingYear: number | undefined;
  readonly #from: string;
  readonly #stops: readonly Stop[];
  readonly #calendars: readonly YearCalendar[];

  constructor(from: string, stops: readonly Stop[], calendars: readonly YearCalendar[]) {
    this.#from = from;
    this.#stops = stops;
    this.#calendars = calendars;
  }

  reach(isThere: (at: Reached) => boolean): Reached {
    const stops = this.#stops.map((stop) => ({ ...stop }));
    let at: Reached = { date: this.#from, used: 0, stopped: 0 };
    for (let day = dateToDays(this.#from); !isThere(at);) {
      day += 1;
      const date = formatDate(day);
      const calendar = this.#calendars.find(({ year }) => year === Number(date.slice(0, 4)));
      if (calendar === undefined) {
        this.missingYear ??= Number(date.slice(0, 4));
        return at;
      }
      const isCounted = isWorked(date, calendar);
      const stop = isCounted ? stops.find((one) => isWithin(one, date)) : undefined;
      if (stop !== undefined) stop.left -= 1;
      const stopped = at.stopped + (stop === undefined ? 0 : 1);
      at = { date, used: at.used + (isCounted && stop === undefined ? 1 : 0), stopped };
    }
    return at;
  }
}

function isWithin({ from, to, left }: Stop, date: string): boolean {
  return left > 0 && date > from && (to === undefined || date <= to);
}
