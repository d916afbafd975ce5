// SPDX-License-Identifier: Apache-2.0
// A plain model of a licence whose acts can be taken back: a list on two axes of time, with a line
// through what was wrong, and the day on which the line was drawn.
import fc from 'fast-check';
import { ACT_NAMES, expectedState, isNewVersion, REACHING_BACK } from './acts-expected.js';
import type { ActName, StateName } from './acts-expected.js';

/** Days from the day on which the clock of the test stands. */
const FIRST_DAY = -20;
/** An act may begin so many days ahead; a day more is left out, as the clock moves on meanwhile. */
const AHEAD = 30;

export type Code =
  | 'ACT_NOT_ALLOWED'
  | 'LEGAL_TIME_INVALID'
  | 'EFFECT_TOO_FAR_AHEAD'
  | 'FACT_OUT_OF_ORDER'
  | 'FACT_NOT_RECTIFIABLE'
  | 'RECTIFICATION_UNCHANGED';

/** An act with effect from a day, or the taking back of the last one, with its right day if any. */
export type Step =
  { readonly act: ActName; readonly day: number } | { readonly right: number | undefined };

const near = fc.integer({ min: FIRST_DAY - 1, max: AHEAD });
const day = fc.oneof(
  { weight: 8, arbitrary: near },
  { weight: 1, arbitrary: fc.constantFrom(AHEAD + 2, 400, 2_900_000) },
);
const act = fc.record({
  act: fc.constantFrom(...ACT_NAMES.filter((one) => !isNewVersion(one))),
  day,
});
const taking = fc.record({ right: fc.option(day, { nil: undefined }) });

/** Days mostly go forward, so that acts mostly follow from each other. */
export const lives: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: act }, { weight: 2, arbitrary: taking }), {
    ...{ minLength: 1, maxLength: 7 },
  })
  .chain((steps) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 }).map((luck) => {
      let reached = FIRST_DAY;
      return steps.map((step, i) => {
        if (!('act' in step) || (luck[i] ?? 0) < 2 || step.day > AHEAD) return step;
        reached = Math.max(reached, Math.min(step.day, reached + 10));
        return { ...step, day: reached };
      });
    }),
  );

interface Line {
  readonly act: ActName | 'issue';
  readonly state: StateName;
  readonly day: number;
  /** Instants on the axis of knowledge. */
  readonly recorded: string;
  struck?: string;
}

export class RectifiedModel {
  readonly #lines: Line[];

  constructor(recorded: string) {
    this.#lines = [{ act: 'issue', state: 'VALID', day: FIRST_DAY, recorded }];
  }

  /** What a step comes to: nothing is noted yet. */
  expected(step: Step): StateName | Code {
    const standing = this.#standing();
    if ('act' in step) return after(standing, step.act, step.day);
    const wrong = standing.at(-1);
    const before = standing.slice(0, -1);
    if (wrong === undefined || wrong.act === 'issue') return 'FACT_NOT_RECTIFIABLE';
    if (step.right === undefined) return before.at(-1)?.state ?? 'VALID';
    if (step.right === wrong.day) return 'RECTIFICATION_UNCHANGED';
    return after(before, wrong.act, step.right);
  }

  /** Notes a step that went well. */
  note(step: Step, state: StateName, recorded: string): void {
    if ('act' in step) {
      this.#lines.push({ act: step.act, state, day: step.day, recorded });
      return;
    }
    const wrong = this.#standing().at(-1) as Line;
    wrong.struck = recorded;
    if (step.right === undefined) return;
    this.#lines.push({ act: wrong.act, state, day: step.right, recorded });
  }

  /** What held on a day, as one could know at an instant. */
  stateOn(at: number, knownAt: string): StateName | 'NOT_YET_VALID' | 'UNKNOWN_THEN' {
    const known = this.#lines.filter(({ recorded }) => recorded <= knownAt);
    if (known.length === 0) return 'UNKNOWN_THEN';
    let state: StateName | 'NOT_YET_VALID' = 'NOT_YET_VALID';
    for (const line of known) {
      const isStruck = line.struck !== undefined && line.struck <= knownAt;
      if (!isStruck && line.day <= at) state = line.state;
    }
    return state;
  }

  #standing(): Line[] {
    return this.#lines.filter(({ struck }) => struck === undefined);
  }
}

function after(standing: readonly Line[], name: ActName | 'issue', from: number): StateName | Code {
  const last = standing.at(-1);
  if (last === undefined || name === 'issue') return 'FACT_NOT_RECTIFIABLE';
  const result = expectedState(last.state, name);
  if (result === undefined) return 'ACT_NOT_ALLOWED';
  const late = refusedFor(name, from, last.day);
  if (late !== undefined) return late;
  return name === 'restore' ? stateBefore(standing) : result;
}

function refusedFor(name: ActName, from: number, lastDay: number): Code | undefined {
  const reachesBack = REACHING_BACK.includes(name);
  if (reachesBack && from < FIRST_DAY) return 'LEGAL_TIME_INVALID';
  if (from > AHEAD) return 'EFFECT_TOO_FAR_AHEAD';
  return !reachesBack && from < lastDay ? 'FACT_OUT_OF_ORDER' : undefined;
}

function stateBefore(standing: readonly Line[]): StateName {
  return standing.findLast(({ state }) => state !== 'SUSPENDED')?.state ?? 'VALID';
}

export const FIRST = FIRST_DAY;
export const LAST = AHEAD + 1;
