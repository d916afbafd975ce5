// SPDX-License-Identifier: Apache-2.0

/**
 * Facts with two time axes: when they take legal effect (`from`, an input that may reach back)
 * and when the chain learned them (`recordedAt`, the transaction's time, which never does).
 *
 * A record keeps its facts in the order in which they were recorded. A later fact holds from its
 * `from` on and hides what earlier facts said of that time. Nothing is ever removed, so that what
 * could be known on a past day can still be answered: a fact that was recorded wrongly is taken
 * back by one that rectifies it, and counts for whoever could not know of that yet.
 */
export interface Fact {
  /** Instant of legal effect, inclusive. */
  readonly from: string;
  /** Instant at which the chain recorded it. */
  readonly recordedAt: string;
  /** Transaction that recorded it. */
  readonly txId?: string;
  /** 更正: transaction of the fact that was recorded wrongly; it counts no longer. */
  readonly rectifies?: string;
  /**
   * Transaction of the fact that holds again, when nothing takes the wrong one's place. This fact
   * repeats it for readers of 0.1.0, and so that the last of all facts always is one that counts.
   */
  readonly restates?: string;
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
 * The facts that count, as far as was known at `knownAt`, in order of recording: neither those
 * that were rectified nor those that only repeat an earlier one.
 *
 * @param facts in order of recording
 */
export function standingFacts<F extends Fact>(facts: readonly F[], knownAt?: string): readonly F[] {
  const known =
    knownAt === undefined ? facts : facts.filter(({ recordedAt }) => recordedAt <= knownAt);
  const wrong = new Set(known.flatMap(({ rectifies }) => rectifies ?? []));
  if (wrong.size === 0) return known;
  return known.filter(
    ({ txId, restates }) => restates === undefined && (txId === undefined || !wrong.has(txId)),
  );
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
  return standingFacts(facts, knownAt).findLast(({ from }) => from <= at);
}

/** The facts as intervals in order of legal effect, as far as was known at `knownAt`. */
export function intervalsAsOf<F extends Fact>(
  facts: readonly F[],
  knownAt?: string,
): readonly Interval<F>[] {
  const newestFirst = [...standingFacts(facts, knownAt)].reverse();
  const intervals: Interval<F>[] = [];
  let end: string | undefined;
  for (const fact of newestFirst) {
    if (end !== undefined && fact.from >= end) continue;
    intervals.unshift({ fact, from: fact.from, to: end });
    end = fact.from;
  }
  return intervals;
}
