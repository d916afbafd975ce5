// SPDX-License-Identifier: Apache-2.0
import {
  beijingDate,
  formatInstant,
  UPDATE_CYCLES,
  updateDue,
  type UpdateCycle,
} from '@yulian/proofs';
import { expect } from 'chai';
import fc from 'fast-check';

/** Midnight in China at the beginning of a day. */
const midnight = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00.000+08:00`)).toISOString();

const CASES: readonly (readonly [UpdateCycle, last: string, overdueFrom: string])[] = [
  ['REALTIME', '2026-03-02T01:00:00.000Z', '2026-03-04'],
  ['DAILY', '2026-03-02T01:00:00.000Z', '2026-03-04'],
  // 15:59:59.999 UTC is the last millisecond of the day in China.
  ['DAILY', '2026-02-27T15:59:59.999Z', '2026-03-01'],
  ['DAILY', '2026-02-27T16:00:00.000Z', '2026-03-02'],
  // 2026-03-02 is a Monday.
  ['WEEKLY', '2026-03-01T15:59:59.999Z', '2026-03-09'],
  ['WEEKLY', '2026-03-01T16:00:00.000Z', '2026-03-16'],
  ['WEEKLY', '2025-12-31T00:00:00.000Z', '2026-01-12'],
  ['MONTHLY', '2026-01-31T15:59:59.999Z', '2026-03-01'],
  ['MONTHLY', '2026-01-31T16:00:00.000Z', '2026-04-01'],
  ['MONTHLY', '2025-12-15T00:00:00.000Z', '2026-02-01'],
  ['QUARTERLY', '2026-03-31T15:59:59.999Z', '2026-07-01'],
  ['QUARTERLY', '2025-11-15T00:00:00.000Z', '2026-04-01'],
  ['HALF_YEARLY', '2026-06-30T00:00:00.000Z', '2027-01-01'],
  ['HALF_YEARLY', '2026-07-01T00:00:00.000Z', '2027-07-01'],
  ['YEARLY', '2024-02-29T00:00:00.000Z', '2026-01-01'],
  ['YEARLY', '2025-12-31T16:00:00.000Z', '2028-01-01'],
];

describe('when an update is overdue', () => {
  for (const [cycle, last, day] of CASES) {
    it(`${cycle}, last on ${last}: from ${day} on`, () => {
      expect(updateDue(cycle, last)).to.equal(midnight(day));
    });
  }

  it('is never, where no period is promised or the calendar ends', () => {
    expect(updateDue('IRREGULAR', '2026-03-02T01:00:00.000Z')).to.equal(undefined);
    for (const cycle of UPDATE_CYCLES) {
      expect(updateDue(cycle, '9999-12-31T23:59:59.999Z')).to.equal(undefined);
    }
  });

  it('is after the update, at a midnight in China, and never earlier for a later update', () => {
    const instants = fc
      .integer({ min: Date.parse('1992-01-01T00:00:00Z'), max: Date.parse('2100-01-01T00:00:00Z') })
      .map(formatInstant);
    const cycles = fc.constantFrom(...UPDATE_CYCLES.filter((cycle) => cycle !== 'IRREGULAR'));
    fc.assert(
      fc.property(cycles, instants, instants, (cycle, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const due = updateDue(cycle, earlier) ?? '';
        expect(due > earlier).to.equal(true);
        expect(due).to.equal(midnight(beijingDate(due)));
        expect(due <= (updateDue(cycle, later) ?? '')).to.equal(true);
      }),
    );
  });
});
