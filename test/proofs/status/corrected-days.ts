// SPDX-License-Identifier: Apache-2.0
// A wall calendar with notes of which some are struck out later: the plain model, and the same as facts.
import fc from 'fast-check';
import type { Fact } from '@yulian/proofs';
import { DAYS, dayStart } from './day-model.js';

/** A new note, or the last one that stands struck out, with another in its place if `from` is said. */
interface Step {
  readonly colour: string;
  readonly from: number | undefined;
  readonly recorded: number;
  readonly strikes: boolean;
}

const day = fc.nat(DAYS - 1);

/** Steps in the order in which they were noted down. */
export const corrected: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.record({
      colour: fc.constantFrom('red', 'green', 'blue', 'grey'),
      from: fc.option(day, { nil: undefined }),
      recorded: day,
      strikes: fc.boolean(),
    }),
    { maxLength: 9 },
  )
  .map((list) => [...list].sort((a, b) => a.recorded - b.recorded));

/** A line of the calendar's notes. */
export interface Line {
  readonly colour: string;
  readonly from: number;
  readonly recorded: number;
  struck?: number;
}

interface ColourFact extends Fact {
  readonly colour: string;
}

/** The steps as lines of the model, and as a record keeps them. */
export function noted(steps: readonly Step[]): { facts: ColourFact[]; lines: Line[] } {
  const facts: ColourFact[] = [];
  const lines: (Line & { readonly txId: string })[] = [];
  for (const [i, { colour, from, recorded, strikes }] of steps.entries()) {
    const txId = String(i);
    const at = { recordedAt: dayStart(recorded), txId };
    const [before, wrong] = lines.filter(({ struck }) => struck === undefined).slice(-2);
    if (!strikes || before === undefined || wrong === undefined) {
      lines.push({ colour, from: from ?? 0, recorded, txId });
      facts.push({ colour, from: dayStart(from ?? 0), ...at });
      continue;
    }
    wrong.struck = recorded;
    const rectifies = wrong.txId;
    if (from === undefined) {
      const back = { colour: before.colour, from: dayStart(before.from) };
      facts.push({ ...back, ...at, rectifies, restates: before.txId });
    } else {
      lines.push({ colour, from, recorded, txId });
      facts.push({ colour, from: dayStart(from), ...at, rectifies });
    }
  }
  return { facts, lines };
}

/** What the calendar shows on each day, by the lines that stood on day `knownOn`. */
export function paintedWithout(lines: readonly Line[], knownOn: number): (string | undefined)[] {
  const calendar = new Array<string | undefined>(DAYS).fill(undefined);
  for (const { colour, from, recorded, struck } of lines) {
    if (recorded > knownOn || (struck !== undefined && struck <= knownOn)) continue;
    for (let at = from; at < DAYS; at += 1) calendar[at] = colour;
  }
  return calendar;
}
