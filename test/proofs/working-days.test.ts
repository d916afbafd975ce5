// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { addWorkingDays, formatDate } from '@yulian/proofs';

const DAY_MS = 86_400_000;
/** 2026-01-01, counted from 1970-01-01. */
const FIRST = 20_454;

const dates = fc.integer({ min: FIRST, max: FIRST + 364 }).map(formatDate);

/** Counts on fingers, with the language's own calendar. */
function counted(date: string, count: number, off: readonly string[], on: readonly string[]) {
  let at = new Date(`${date}T00:00:00Z`);
  for (let left = count; left > 0;) {
    at = new Date(at.getTime() + DAY_MS);
    const text = at.toISOString().slice(0, 10);
    const isWeekend = [0, 6].includes(at.getUTCDay());
    if (off.includes(text) || (isWeekend && !on.includes(text))) continue;
    left -= 1;
  }
  return at.toISOString().slice(0, 10);
}

describe('working days', () => {
  it('are counted as on fingers', () => {
    const some = fc.uniqueArray(dates, { maxLength: 40 });
    const property = fc.property(dates, fc.nat({ max: 40 }), some, some, (date, count, off, on) => {
      const workdays = on.filter((day) => !off.includes(day));
      const calendars = [
        { year: 2026, daysOff: off, workdays },
        { year: 2027, daysOff: [], workdays: [] },
      ];
      const expected = counted(date, count, off, workdays);
      expect(addWorkingDays(date, count, calendars)).to.deep.equal({ ok: true, date: expected });
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('reach only into years whose calendar is set', () => {
    const calendars = [{ year: 2026, daysOff: [], workdays: [] }];
    expect(addWorkingDays('2026-12-30', 2, calendars)).to.deep.equal({
      ...{ ok: false, missingYear: 2027 },
    });
    expect(addWorkingDays('2026-12-30', 1, calendars)).to.deep.equal({
      ...{ ok: true, date: '2026-12-31' },
    });
  });
});
