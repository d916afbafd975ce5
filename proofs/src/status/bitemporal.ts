// SPDX-License-Identifier: Apache-2.0

/**
 * Facts with two time axes: when they take legal effect (`from`, an input that may reach back)
 * and when the chain learned them (`recordedAt`, the transaction's time, which never does).
 *
 * A record keeps its facts in the order in which they were recorded. A later fact holds from its
 * `from` on and hides what earlier facts said of that time. Nothing is ever removed, so that what
 * could be known on a past day can still be answered.
 */
export interface Fact {
  /** Instant of legal effect, inclusive. */
  readonly from: string;
  /** Instant at which the chain recorded it. */
  readonly recordedAt: string;
}

/** Which moment is asked about, and with whose eyes: what was known by `knownAt`. */
export interface AsOf {
  readonly at: string;
  /** Left out: all that is known now. */
  readonly knownAt?: string | undefined;
}

/** A stretch of time in which one fact holds; `to` is exclusive, undefined when open. */
export interface Interval<F extends Fact> {
  readonly fact: F;
  readonly from: string;
  readonly to: string | undefined;
}

/**
 * The fact that holds at `at`, as far as was known at `knownAt`.
 *
 * @param facts in order of recording
 * @returns undefined before the first fact takes effect, or before anything was known
 */
export function factAsOf<F extends Fact>(
  facts: readonly F[],
  { at, knownAt }: AsOf,
): F | undefined {
  for (let i = facts.length - 1; i >= 0; i -= 1) {
    const fact = facts[i];
    if (fact === undefined) continue;
    if (knownAt !== undefined && fact.recordedAt > knownAt) continue;
    if (fact.from <= at) return fact;
  }
  return undefined;
}

/** The facts as intervals in order of legal effect, as far as was known at `knownAt`. */
export function intervalsAsOf<F extends Fact>(
  facts: readonly F[],
  knownAt?: string,
): readonly Interval<F>[] {
  const newestFirst = facts
    .filter((fact) => knownAt === undefined || fact.recordedAt <= knownAt)
    .reverse();
  const intervals: Interval<F>[] = [];
  let end: string | undefined;
  for (const fact of newestFirst) {
    if (end !== undefined && fact.from >= end) continue;
    intervals.unshift({ fact, from: fact.from, to: end });
    end = fact.from;
  }
  return intervals;
}
