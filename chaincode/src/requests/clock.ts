// SPDX-License-Identifier: Apache-2.0
import {
  beijingDate,
  replyClock,
  type ReplyClock,
  type RequestRecord,
  type YearCalendar,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { calendarReader } from '../registry/read.js';

/** How the provider's clock stands now, by the working days that the committee set. */
export async function clockNow(ctx: YulianContext, request: RequestRecord): Promise<ReplyClock> {
  const sent = request.facts.findLast(({ act }) => act === 'send');
  if (sent === undefined) return { state: 'NOT_RUNNING' };
  const year = Number(beijingDate(sent.recordedAt).slice(0, 4));
  const calendars: YearCalendar[] = [];
  for (const one of [year, year + 1]) {
    const fact = (await calendarReader.get(ctx, String(one)))?.facts.at(-1);
    if (fact !== undefined) calendars.push({ ...fact, year: one });
  }
  return replyClock(request, calendars, ctx.now);
}

/** Whether the provider's time has run out. @throws ContractError `CALENDAR_NOT_FOUND` */
export async function isOverdue(ctx: YulianContext, request: RequestRecord): Promise<boolean> {
  const clock = await clockNow(ctx, request);
  if (clock.state !== 'CANNOT_TELL') return clock.state === 'OVERDUE';
  throw new ContractError('CALENDAR_NOT_FOUND', 'the committee set no calendar for it', {
    params: { year: clock.missingYear },
  });
}
