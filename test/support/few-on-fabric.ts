// SPDX-License-Identifier: Apache-2.0
// What a contract decides is the same code on every ledger, and a call to Fabric takes ten times as
// long: large tables run whole on the embedded ledger, and on Fabric in part.
import type { Suite } from 'mocha';

/** `WHOLE_ON_FABRIC=1` has everything run on Fabric too. */
const WHOLE = process.env['WHOLE_ON_FABRIC'] === '1';

/** Whether an engine runs all that there is. */
export function runsWhole(engine: string): boolean {
  return WHOLE || engine !== 'fabric';
}

/** Those of `all` that an engine runs: on Fabric the first of each kind. */
export function fewOnFabric<T>(
  engine: string,
  all: readonly T[],
  kindOf: (one: T) => string,
): readonly T[] {
  if (runsWhole(engine)) return all;
  const kinds = new Map<string, T>();
  for (const one of all) if (!kinds.has(kindOf(one))) kinds.set(kindOf(one), one);
  return [...kinds.values()];
}

/**
 * Those of `all` that an engine runs: on Fabric every so-manieth.
 *
 * @param turn where it begins: as many turns as `step` run all
 */
export function everyOnFabric<T>(
  engine: string,
  step: number,
  turn: number,
  all: readonly T[],
): readonly T[] {
  return runsWhole(engine) ? all : all.filter((_, index) => index % step === turn % step);
}

/** What a suite does before all of its tests; mocha has it, and no type for it. */
interface Prepared {
  readonly _beforeAll: readonly unknown[];
}

/**
 * Leaves out all tests but the first on Fabric where each makes a world of its own: that takes
 * seconds there. Where one world serves all of a suite, a test may need those before it.
 */
export function keepFewOnFabric(engine: string, suite: Suite): void {
  if (runsWhole(engine) || (suite as unknown as Prepared)._beforeAll.length > 0) return;
  suite.tests = suite.tests.slice(0, 1);
  for (const inner of suite.suites) keepFewOnFabric(engine, inner);
}

/** Leaves out all tests on Fabric but one in so many, where none needs another. */
export function keepOneInOnFabric(engine: string, suite: Suite, oneIn: number): void {
  suite.tests = [...everyOnFabric(engine, oneIn, 0, suite.tests)];
  for (const inner of suite.suites) keepOneInOnFabric(engine, inner, oneIn);
}

/** A table of acts, written by hand. */
interface ActTable<Situation, Act, Actor> {
  readonly situations: readonly Situation[];
  readonly acts: readonly Act[];
  readonly actors: readonly Actor[];
  readonly expected: (situation: Situation, act: Act, actor: Actor) => string;
}

/** Who tries what, and what it must come to. */
interface ActCell<Act, Actor> {
  readonly act: Act;
  readonly actor: Actor;
  readonly expected: string;
}

/** The cells that an engine runs, by situation: on Fabric one of each act with each outcome. */
export function cellsOn<Situation, Act extends string, Actor>(
  engine: string,
  { situations, acts, actors, expected }: ActTable<Situation, Act, Actor>,
): ReadonlyMap<Situation, readonly ActCell<Act, Actor>[]> {
  const cells = situations.flatMap((situation) =>
    acts.flatMap((act) =>
      actors.map((actor) => ({ situation, act, actor, expected: expected(situation, act, actor) })),
    ),
  );
  const found = new Map<Situation, ActCell<Act, Actor>[]>();
  for (const cell of fewOnFabric(engine, cells, (one) => `${one.act} ${one.expected}`)) {
    found.set(cell.situation, [...(found.get(cell.situation) ?? []), cell]);
  }
  return found;
}
