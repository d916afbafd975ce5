// SPDX-License-Identifier: Apache-2.0
import { addDays, beijingDayStart, canonicalInstant, isDate, isInstant } from '@yulian/proofs';
import { z } from 'zod';

/**
 * Legal times as people write them: an instant, or a calendar date in China. A beginning is the
 * start of that day; an end names the last day, so it is the start of the next.
 */
const legalTime = z.string().refine((text) => isDate(text) || isInstant(text), {
  message: 'must be a date such as 2026-03-18 or a UTC instant such as 2026-03-18T00:00:00Z',
  params: {
    code: 'TIME_INVALID',
    zh: '须为真实的日期（如 2026-03-18）或 UTC 时刻（如 2026-03-18T00:00:00Z）',
  },
});

/** A moment, or from when on: an instant, or the start of a day in China. */
export const legalStart = legalTime.transform(startOf).meta({
  wire: { type: 'string', description: 'A UTC instant, or a date in China: its first moment' },
  examples: ['2026-03-18'],
});

/** Until when: an instant (exclusive), or the last day in China. */
export const legalEnd = legalTime
  .transform((text) => startOf(isDate(text) ? addDays(text, 1) : text))
  .meta({
    wire: { type: 'string', description: 'A UTC instant (exclusive), or the last day in China' },
    examples: ['2056-03-17'],
  });

function startOf(text: string): string {
  return isDate(text) ? beijingDayStart(text) : canonicalInstant(text);
}
