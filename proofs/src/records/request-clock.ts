// SPDX-License-Identifier: Apache-2.0
import { beijingDate } from '../time/instant.js';
import { addWorkingDays, type YearCalendar } from '../time/working-days.js';
import type { RequestFact, RequestRecord } from './request.js';

/** Working days within which a provider answers, and with an extension on record. */
export const REPLY_DAYS = { plain: 10, extended: 20 } as const;

/** How the provider's clock stands. */
export type ReplyClock =
  /** It has not been sent, or waits for what is missing. */
  | { readonly state: 'NOT_RUNNING' }
  /** Nobody set the working days of a year that the count reaches into. */
  | { readonly state: 'CANNOT_TELL'; readonly missingYear: number }
  | {
      readonly state: 'RUNNING' | 'OVERDUE' | 'ANSWERED_IN_TIME' | 'ANSWERED_LATE';
      /** The day on which it was sent; the next working day is the first that counts. */
      readonly sent: string;
      readonly days: number;
      /** The last day on which an answer is in time. */
      readonly due: string;
    };

/** Acts by which a provider answers. */
const ANSWERS: readonly string[] = ['approve', 'refuse'];

/**
 * The provider's clock at an instant. Days are China's. Whoever completes a request sends it anew,
 * and the count begins anew.
 */
export function replyClock(
  { facts }: Pick<RequestRecord, 'facts'>,
  calendars: readonly YearCalendar[],
  now: string,
): ReplyClock {
  const sentAt = facts.findLastIndex(({ act }) => act === 'send');
  const [sent, ...since] = sentAt < 0 ? [] : facts.slice(sentAt);
  if (sent === undefined || isStopped(since)) return { state: 'NOT_RUNNING' };
  const days = since.some(({ act }) => act === 'extend') ? REPLY_DAYS.extended : REPLY_DAYS.plain;
  const from = beijingDate(sent.recordedAt);
  const counted = addWorkingDays(from, days, calendars);
  if (!counted.ok) return { state: 'CANNOT_TELL', missingYear: counted.missingYear };
  const due = counted.date;
  const answer = since.find(({ act }) => ANSWERS.includes(act));
  const isLate = beijingDate(answer?.recordedAt ?? now) > due;
  const state = answer === undefined ? (isLate ? 'OVERDUE' : 'RUNNING') : answered(isLate);
  return { state, sent: from, days, due };
}

function answered(isLate: boolean): 'ANSWERED_LATE' | 'ANSWERED_IN_TIME' {
  return isLate ? 'ANSWERED_LATE' : 'ANSWERED_IN_TIME';
}

function isStopped(since: readonly RequestFact[]): boolean {
  return since.some(({ act }) => act === 'askCompletion' || act === 'withdraw');
}
