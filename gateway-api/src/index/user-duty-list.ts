// SPDX-License-Identifier: Apache-2.0
import {
  dutiesOfGrant,
  dutiesOfRequest,
  type GrantRecord,
  type RequestRecord,
  type UserDutyEntry,
  type YearCalendar,
} from '@yulian/proofs';
import type { PageWish } from './licence-list.js';
import { CALENDAR_KIND } from './projections/calendar.js';
import { GRANT_KIND, REQUEST_KIND, USE_KIND } from './projections/sharing.js';
import type { FoundRecord, Page, ReadRecord } from './query.js';
import type { ReadIndex } from './read-index.js';

/** By what duties of users are found; all that is given must hold at `at`. */
export interface UserDutyFilter {
  /** USCC of the 需求部门. */
  readonly user?: string | undefined;
  /** USCC of the 提供部门. */
  readonly provider?: string | undefined;
  /** Whether the provider's answer is late. */
  readonly overdue?: boolean | undefined;
  /** The moment for which all this is meant. */
  readonly at: string;
}

/** What units asked for, what they got, and what they owe by it; the newest first. */
export async function listUserDuties(
  index: ReadIndex,
  { user, provider, overdue, at }: UserDutyFilter,
  wish: PageWish,
): Promise<Page<UserDutyEntry>> {
  const where = [
    ...(user === undefined ? [] : [{ name: 'user', anyOf: [user] }]),
    ...(provider === undefined ? [] : [{ name: 'provider', anyOf: [provider] }]),
  ];
  const show = (found: FoundRecord, read: ReadRecord) => entryOf(found, read, at);
  const matches = async (found: FoundRecord, read: ReadRecord): Promise<boolean> =>
    overdue === undefined || (await show(found, read)).isOverdue === overdue;
  return index.listAs({ ...wish, kind: USE_KIND, where, matches }, show);
}

async function entryOf(
  { id }: Pick<FoundRecord, 'id'>,
  read: ReadRecord,
  at: string,
): Promise<UserDutyEntry> {
  const request = await bodyOf<RequestRecord>(read, REQUEST_KIND, id);
  if (request !== undefined) {
    return dutiesOfRequest(request, await calendarsOf(request, read), at);
  }
  const grant = (await bodyOf<GrantRecord>(read, GRANT_KIND, id)) as GrantRecord;
  const above: GrantRecord[] = [];
  for (let parent = grant.parent; parent !== undefined; parent = above.at(-1)?.parent) {
    above.push((await bodyOf<GrantRecord>(read, GRANT_KIND, parent)) as GrantRecord);
  }
  return dutiesOfGrant(grant, above, at);
}

interface Calendar {
  readonly year: number;
  readonly facts: readonly Omit<YearCalendar, 'year'>[];
}

/** Of the years that an answer to the request may reach into. */
async function calendarsOf(
  { facts }: RequestRecord,
  read: ReadRecord,
): Promise<readonly YearCalendar[]> {
  const sent = facts.findLast(({ act }) => act === 'send');
  if (sent === undefined) return [];
  const year = Number(sent.recordedAt.slice(0, 4));
  // In China, the last hours of a year in UTC are the next one's first.
  const found = await Promise.all(
    [year, year + 1, year + 2].map((one) => bodyOf<Calendar>(read, CALENDAR_KIND, String(one))),
  );
  return found.flatMap((calendar) => {
    const fact = calendar?.facts.at(-1);
    return calendar === undefined || fact === undefined ? [] : [{ ...fact, year: calendar.year }];
  });
}

async function bodyOf<T>(read: ReadRecord, kind: string, id: string): Promise<T | undefined> {
  return (await read(kind, id))?.body as unknown as T | undefined;
}
