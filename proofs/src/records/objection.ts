// SPDX-License-Identifier: Apache-2.0
import { beijingDate } from '../time/instant.js';
import { addWorkingDays, type YearCalendar } from '../time/working-days.js';
import type { Recorded } from './facts.js';

/** Why somebody objects to a use: a code, never free text. */
export const OBJECTION_REASONS = [
  'NO_SUCH_CASE', // 本人未办理该事项
  'OTHER_PURPOSE', // 用途不符
  'MORE_THAN_NEEDED', // 超出必要范围
  'NO_GROUND', // 无依据
  'OTHER', // 其他
] as const;

export type ObjectionReason = (typeof OBJECTION_REASONS)[number];

/** How an objection stands. */
export type ObjectionState =
  | 'OPEN' // 待答复: before the provider
  | 'ACCEPTED' // 异议成立
  | 'UPHELD' // 维持: the use was right
  | 'WITHDRAWN' // 撤回
  | 'ESCALATED' // 提请复核: before the provider's 主管部门
  | 'UPHELD_BY_SUPERVISOR';

/** One act on an objection and the state it put the objection into. */
export interface ObjectionFact extends Recorded {
  readonly act: string;
  readonly state: ObjectionState;
}

/** An objection 异议 to a use of somebody's data, under `objection/<id>`. */
export interface ObjectionRecord {
  readonly format: 1;
  readonly kind: 'objection';
  /** `obj_` and 32 bytes. */
  readonly id: string;
  /** The access that it is about. */
  readonly access: string;
  /** USCC of the 提供部门, which answers. */
  readonly provider: string;
  /** USCC of the 需求部门. */
  readonly requester: string;
  readonly reason: ObjectionReason;
  /** MSP id of the provider's organisation. */
  readonly owner: string;
  readonly facts: readonly ObjectionFact[];
}

/** Working days within which each tier answers. */
export const OBJECTION_DAYS = 15;

/** How the clock of an answer stands. */
export type ObjectionClock =
  /** It was answered, or withdrawn. */
  | { readonly state: 'NOT_RUNNING' }
  /** Nobody set the working days of a year that the count reaches into. */
  | { readonly state: 'CANNOT_TELL'; readonly missingYear: number }
  | {
      readonly state: 'RUNNING' | 'OVERDUE';
      /** The day on which it came; the next working day is the first that counts. */
      readonly since: string;
      readonly days: number;
      /** The last day on which an answer is in time. */
      readonly due: string;
    };

const WAITING: readonly ObjectionState[] = ['OPEN', 'ESCALATED'];

/** The clock at an instant, of whichever tier it waits for. Days are China's. */
export function objectionClock(
  { facts }: Pick<ObjectionRecord, 'facts'>,
  calendars: readonly YearCalendar[],
  now: string,
): ObjectionClock {
  const last = facts.at(-1) as ObjectionFact;
  if (!WAITING.includes(last.state)) return { state: 'NOT_RUNNING' };
  const since = beijingDate(last.recordedAt);
  const counted = addWorkingDays(since, OBJECTION_DAYS, calendars);
  if (!counted.ok) return { state: 'CANNOT_TELL', missingYear: counted.missingYear };
  const { date: due } = counted;
  const state = beijingDate(now) > due ? 'OVERDUE' : 'RUNNING';
  return { state, since, days: OBJECTION_DAYS, due };
}
