// SPDX-License-Identifier: Apache-2.0

/** An invariant that did not hold. */
export interface Violation {
  readonly invariant: string;
  readonly detail: string;
}

/** What one case did. */
export interface CaseOutcome {
  /** What was done and seen, by name: `kills`, `acknowledged`, … */
  readonly counts: Readonly<Record<string, number>>;
  readonly violations: readonly Violation[];
  /** Measurements, by name with the unit: how they are spread is reported. */
  readonly samples?: Samples;
}

/** Measurements by name. */
export type Samples = Readonly<Record<string, readonly number[]>>;

/** A piece of a suite that can run by itself, and be resumed at. */
export interface SuiteCase {
  /** Stable: the same seed gives the same case under the same id. */
  readonly id: string;
  run(): Promise<CaseOutcome>;
}

/** What every suite is given. */
export interface SuiteContext {
  readonly seed: number;
  /** 1 for the full counts; less for a part of them. */
  readonly scale: number;
  /** A folder for this run alone; removed at its end. */
  readonly scratch: string;
}

/** One kind of fault. */
export interface Suite {
  readonly name: string;
  readonly title: string;
  /** In an order that the context alone decides. */
  cases(context: SuiteContext): readonly SuiteCase[];
  /** Gives back what cases share. */
  close?(): Promise<void>;
}

/** A count at a scale, at least one. */
export function scaled(full: number, { scale }: Pick<SuiteContext, 'scale'>): number {
  return Math.max(1, Math.round(full * scale));
}

/** Adds counts up by name. */
export function sumCounts(
  all: Iterable<Readonly<Record<string, number>>>,
): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const counts of all) {
    for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
  }
  return sum;
}

/** Puts measurements of the same name together. */
export function joinSamples(all: Iterable<Samples | undefined>): Samples {
  const joined: Record<string, readonly number[]> = {};
  for (const samples of all) {
    for (const [name, values] of Object.entries(samples ?? {})) {
      joined[name] = [...(joined[name] ?? []), ...values];
    }
  }
  return joined;
}
