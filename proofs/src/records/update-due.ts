// SPDX-License-Identifier: Apache-2.0
import { addDays, addMonths, beijingDate, beijingDayStart, dateToDays } from '../time/index.js';

/** Update cycles 更新周期 of a catalogue item. */
export const UPDATE_CYCLES = [
  'REALTIME', // 实时
  'DAILY', // 每日
  'WEEKLY', // 每周
  'MONTHLY', // 每月
  'QUARTERLY', // 每季度
  'HALF_YEARLY', // 每半年
  'YEARLY', // 每年
  'IRREGULAR', // 不定期
] as const;

export type UpdateCycle = (typeof UPDATE_CYCLES)[number];

const MONTHS = { MONTHLY: 1, QUARTERLY: 3, HALF_YEARLY: 6, YEARLY: 12 } as const;
const DAYS_PER_WEEK = 7;
/** 1970-01-01 was a Thursday. */
const MONDAY_OFFSET = 3;
/** Later than any record: where the next period would leave the calendar. */
const CALENDAR_ENDS = '9990';

/**
 * The instant from which an item is overdue: what was updated in one calendar period is due again
 * in the next, and overdue once that has ended. Periods begin and end at midnight in China; weeks
 * on Mondays. What is kept in real time is attested daily: the chain holds attestations, not each
 * change.
 *
 * @param last instant of the last update
 * @returns undefined where no period is promised
 */
export function updateDue(cycle: UpdateCycle, last: string): string | undefined {
  if (cycle === 'IRREGULAR' || last >= CALENDAR_ENDS) return undefined;
  return beijingDayStart(endOfNextPeriod(cycle, beijingDate(last)));
}

/** @returns the first day after it */
function endOfNextPeriod(cycle: Exclude<UpdateCycle, 'IRREGULAR'>, day: string): string {
  switch (cycle) {
    case 'REALTIME':
    case 'DAILY':
      return addDays(day, 2);
    case 'WEEKLY':
      return addDays(mondayOf(day), 2 * DAYS_PER_WEEK);
    default:
      return addMonths(firstOfPeriod(day, MONTHS[cycle]), 2 * MONTHS[cycle]);
  }
}

function mondayOf(day: string): string {
  const days = dateToDays(day) + MONDAY_OFFSET;
  const sinceMonday = days - DAYS_PER_WEEK * Math.floor(days / DAYS_PER_WEEK);
  return addDays(day, -sinceMonday);
}

/** @param months how many the period has, from January on */
function firstOfPeriod(day: string, months: number): string {
  const first = `${day.slice(0, 'YYYY-MM'.length)}-01`;
  const month = Number(day.slice('YYYY-'.length, 'YYYY-MM'.length)) - 1;
  return addMonths(first, -(month % months));
}
