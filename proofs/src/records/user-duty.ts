// SPDX-License-Identifier: Apache-2.0
import type { YearCalendar } from '../time/working-days.js';
import { grantState, type GrantRecord } from './grant.js';
import { replyClock, type ReplyClock } from './request-clock.js';
import type { RequestFact, RequestPart, RequestRecord, RequestState } from './request.js';

/** One thing that a unit owes as a user of others' data 需求部门. */
export type UserDuty =
  /** Its own sharing office sends the request on, or gives it back. */
  | { readonly duty: 'REVIEW'; readonly basis: string }
  /** Its clerk says anew what is asked, or gives it up. */
  | { readonly duty: 'AMEND'; readonly basis: string }
  /** 补正: it says what the notice names. */
  | { readonly duty: 'COMPLETE'; readonly basis: string; readonly missing: readonly RequestPart[] }
  /** It uses what it got within the scope, and no longer than until its end. */
  | { readonly duty: 'USE_WITHIN_SCOPE'; readonly basis: string; readonly until: string }
  /** It acknowledges what is delivered. */
  | { readonly duty: 'ACKNOWLEDGE'; readonly basis: string };

/** What a unit asked for or got, and what it owes by it 责任清单. */
export interface UserDutyEntry {
  /** Id of the request or of the grant. */
  readonly id: string;
  /** USCC of the 需求部门. */
  readonly user: string;
  /** USCC of the 提供部门. */
  readonly provider: string;
  /** Code of the item in the sharing catalogue. */
  readonly item: string;
  /** Of the request, or of the grant below those above it. */
  readonly state: string;
  readonly duties: readonly UserDuty[];
  /** Of the provider's answer, for a request. */
  readonly clock?: ReplyClock;
  /** Whether the provider is late, so that silence can be disputed. */
  readonly isOverdue: boolean;
}

type Owed = (fact: RequestFact) => UserDuty;

/** What a request waits for from who asks, by its state; in all others it waits for somebody else. */
const OWED: Readonly<Partial<Record<RequestState, Owed>>> = {
  FILED: ({ basis }) => ({ duty: 'REVIEW', basis }),
  RETURNED: ({ basis }) => ({ duty: 'AMEND', basis }),
  INCOMPLETE: ({ basis, missing = [] }) => ({ duty: 'COMPLETE', basis, missing }),
};

/**
 * What follows from a request for who asks. Derived, not recorded.
 *
 * @param calendars working days, as the committee set them
 * @param now the instant for which the clock is told
 */
export function dutiesOfRequest(
  request: RequestRecord,
  calendars: readonly YearCalendar[],
  now: string,
): UserDutyEntry {
  const { id, requester: user, provider, item } = request;
  const last = request.facts.at(-1) as RequestFact;
  const owed = OWED[last.state]?.(last);
  const clock = replyClock(request, calendars, now);
  return {
    ...{ id, user, provider, item, state: last.state, clock },
    duties: owed === undefined ? [] : [owed],
    // A dispute is about the silence already.
    isOverdue: last.state === 'SENT' && clock.state === 'OVERDUE',
  };
}

/**
 * What follows from a grant for who holds it, as long as it is or will be worth something.
 *
 * @param above the grants it was delegated from
 */
export function dutiesOfGrant(
  grant: GrantRecord,
  above: readonly GrantRecord[],
  now: string,
): UserDutyEntry {
  const { id, holder: user, provider, item } = grant;
  const state = grantState(grant, { at: now }, above);
  const { basis = '', scope } = grant.facts.at(-1) ?? {};
  const isLive = state === 'ACTIVE' || state === 'NOT_YET';
  const until = [grant, ...above]
    .flatMap(({ facts }) => facts.at(-1)?.scope.until ?? [])
    .reduce((least, one) => (one < least ? one : least), scope?.until ?? '');
  const duties: readonly UserDuty[] = [
    { duty: 'USE_WITHIN_SCOPE', basis, until },
    { duty: 'ACKNOWLEDGE', basis },
  ];
  return { ...{ id, user, provider, item, state }, duties: isLive ? duties : [], isOverdue: false };
}
