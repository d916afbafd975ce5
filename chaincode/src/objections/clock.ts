// SPDX-License-Identifier: Apache-2.0
import {
  beijingDate,
  objectionClock,
  type ObjectionClock,
  type ObjectionRecord,
  type YearCalendar,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { calendarReader } from '../registry/read.js';

/** How the clock of an answer stands now, by the working days that the committee set. */
export async function clockNow(
  ctx: YulianContext,
  objection: ObjectionRecord,
): Promise<ObjectionClock> {
  const since = objection.facts.at(-1)?.recordedAt ?? ctx.now;
  const year = Number(beijingDate(since).slice(0, 4));
  const calendars: YearCalendar[] = [];
  for (const one of [year, year + 1]) {
    const fact = (await calendarReader.get(ctx, String(one)))?.facts.at(-1);
    if (fact !== undefined) calendars.push({ ...fact, year: one });
  }
  return objectionClock(objection, calendars, ctx.now);
}

/** @throws ContractError `OBJECTION_NOT_OVERDUE`, `CALENDAR_NOT_FOUND` */
export async function requireOverdue(
  ctx: YulianContext,
  objection: ObjectionRecord,
): Promise<void> {
  const clock = await clockNow(ctx, objection);
  if (clock.state === 'OVERDUE') return;
  if (clock.state === 'CANNOT_TELL') {
    throw new ContractError('CALENDAR_NOT_FOUND', 'the committee set no calendar for it', {
      params: { year: clock.missingYear },
    });
  }
  throw new ContractError('OBJECTION_NOT_OVERDUE', 'there is still time for an answer', {
    params: clock.state === 'RUNNING' ? { due: clock.due } : {},
  });
}
