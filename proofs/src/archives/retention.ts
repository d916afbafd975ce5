// SPDX-License-Identifier: Apache-2.0
import { RETENTIONS, type Retention } from '../records/archive.js';
import { beijingDayStart } from '../time/instant.js';

const YEARS: Readonly<Record<Exclude<Retention, 'PERMANENT'>, number>> = { Y10: 10, Y30: 30 };

/** Negative when `a` is shorter than `b`. */
export function compareRetentions(a: Retention, b: Retention): number {
  return RETENTIONS.indexOf(a) - RETENTIONS.indexOf(b);
}

/**
 * When a package may be appraised for disposal: its period counts from the end of the filing year,
 * in Beijing time. Undefined for what is kept for ever.
 */
export function retentionEnd(year: number, retention: Retention): string | undefined {
  if (retention === 'PERMANENT') return undefined;
  return beijingDayStart(`${String(year + YEARS[retention] + 1)}-01-01`);
}
