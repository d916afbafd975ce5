// SPDX-License-Identifier: Apache-2.0
import { beijingDate, type Scope } from '@yulian/proofs';

/** How often a grant was used: within the day, month and year of the latest use, and in all. */
export interface Uses {
  /** When the latest was counted. */
  readonly at: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly total: number;
}

const STRETCHES = { day: 10, month: 7, year: 4 } as const;

/**
 * Accesses that count against a quota at a moment. A clock that is behind the latest use cannot
 * bring back a stretch of time that is over.
 */
export function usedWithin(uses: Uses | undefined, quota: Scope['quota'], now: string): number {
  if (uses === undefined || quota === 'unlimited') return 0;
  const { per } = quota;
  if (per === 'TOTAL') return uses.total;
  const stretch = ({ DAY: 'day', MONTH: 'month', YEAR: 'year' } as const)[per];
  return within(uses, stretch, latest(uses, now));
}

/** The uses with one more at a moment; all stretches are counted, for a quota can be narrowed. */
export function withOneMore(uses: Uses | undefined, now: string): Uses {
  if (uses === undefined) return { at: now, day: 1, month: 1, year: 1, total: 1 };
  const at = latest(uses, now);
  return {
    at,
    day: within(uses, 'day', at) + 1,
    month: within(uses, 'month', at) + 1,
    year: within(uses, 'year', at) + 1,
    total: uses.total + 1,
  };
}

function within(uses: Uses, stretch: keyof typeof STRETCHES, at: string): number {
  const nameOf = (instant: string): string => beijingDate(instant).slice(0, STRETCHES[stretch]);
  return nameOf(uses.at) === nameOf(at) ? uses[stretch] : 0;
}

function latest(uses: Uses, now: string): string {
  return now > uses.at ? now : uses.at;
}
