// SPDX-License-Identifier: Apache-2.0
// A plain model of two time axes: a wall calendar, painted over day by day.
import fc from 'fast-check';

/** Days that the model knows; few, so that everything meets everything. */
export const DAYS = 12;

/** Something said of all days from `from` on, noted down on day `recorded`. */
export interface Note {
  readonly from: number;
  readonly recorded: number;
  readonly colour: string;
}

/** Notes in the order in which they were noted down; several may fall on one day. */
export const notes: fc.Arbitrary<readonly Note[]> = fc
  .array(
    fc.record({
      from: fc.nat(DAYS - 1),
      recorded: fc.nat(DAYS - 1),
      colour: fc.constantFrom('red', 'green', 'blue', 'grey'),
    }),
    { maxLength: 8 },
  )
  .map((list) => [...list].sort((a, b) => a.recorded - b.recorded));

/** What the calendar shows on each day, painted by the notes known on day `knownOn`. */
export function painted(all: readonly Note[], knownOn: number): (Note | undefined)[] {
  const calendar = new Array<Note | undefined>(DAYS).fill(undefined);
  for (const note of all) {
    if (note.recorded > knownOn) continue;
    for (let day = note.from; day < DAYS; day += 1) calendar[day] = note;
  }
  return calendar;
}

/** The instant at which a day begins. */
export function dayStart(day: number): string {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
}

/** Its last instant. */
export function dayEnd(day: number): string {
  return new Date(Date.UTC(2026, 0, 2 + day) - 1).toISOString();
}
