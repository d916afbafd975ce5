// SPDX-License-Identifier: Apache-2.0
import {
  beijingDate,
  caseClock,
  type CaseClock,
  type CaseRecord,
  type ServiceItemContent,
  type YearCalendar,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { calendarReader } from '../registry/read.js';

/** Limits and procedures are at most as long as that: docs in `serviceItemContent`. */
const YEARS_AHEAD = 3;

/** How the clock of a case stands now, by the working days that the committee set. */
export async function clockNow(
  ctx: YulianContext,
  record: CaseRecord,
  { limits }: Pick<ServiceItemContent, 'limits'>,
): Promise<CaseClock> {
  const acceptance = record.facts.find(({ act }) => act === 'accept');
  if (acceptance === undefined) return { state: 'NOT_RUNNING' };
  const first = Number(beijingDate(acceptance.recordedAt).slice(0, 4));
  const calendars: YearCalendar[] = [];
  for (let year = first; year < first + YEARS_AHEAD; year += 1) {
    const fact = (await calendarReader.get(ctx, String(year)))?.facts.at(-1);
    if (fact !== undefined) calendars.push({ ...fact, year });
  }
  return caseClock(record, limits, calendars, ctx.now);
}
