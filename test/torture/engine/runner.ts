// SPDX-License-Identifier: Apache-2.0
import { performance } from 'node:perf_hooks';
import type { TortureOptions } from './options.js';
import type { CaseResult, Results } from './results.js';
import { spreadOf, spreadText, type Spread } from './spread.js';
import {
  joinSamples,
  sumCounts,
  type CaseOutcome,
  type Suite,
  type SuiteCase,
  type SuiteContext,
} from './suite.js';

/** What all shards so far have done of one suite. */
export interface SuiteReport {
  readonly suite: string;
  readonly title: string;
  readonly cases: { readonly done: number; readonly all: number };
  readonly counts: Readonly<Record<string, number>>;
  /** How what was measured is spread, by name. */
  readonly spreads: Readonly<Record<string, Spread>>;
  readonly violations: readonly {
    readonly case: string;
    readonly invariant: string;
    readonly detail: string;
  }[];
  readonly seconds: number;
}

/** Tells how far a run has come. */
export type Say = (line: string) => void;

const MS_PER_SECOND = 1000;

/** Runs this shard's cases of a suite, and reports over all shards. */
export async function runSuite(
  suite: Suite,
  context: SuiteContext,
  { shard, resume, only }: Pick<TortureOptions, 'shard' | 'resume' | 'only'>,
  results: Results,
  say: Say,
): Promise<SuiteReport> {
  if (!resume) await results.restart(suite.name);
  const cases = suite.cases(context);
  const done = new Set(resume ? (await results.all(suite.name)).map(({ id }) => id) : []);
  const mine = cases
    .filter((_, i) => i % shard.count === shard.index)
    .filter(({ id }) => id.includes(only) && !done.has(id));
  try {
    for (const [i, one] of mine.entries()) {
      const began = performance.now();
      const outcome = await runCase(one);
      const seconds = (performance.now() - began) / MS_PER_SECOND;
      await results.add(suite.name, one.id, outcome, seconds);
      const place = `${String(i + 1)}/${String(mine.length)}`;
      say(`${suite.name} ${place} ${one.id} ${seconds.toFixed(1)} s: ${shortly(outcome)}`);
    }
  } finally {
    await suite.close?.();
  }
  return reportOf(suite, cases, await results.all(suite.name));
}

/** A case that cannot be run proves nothing: that counts as a violation. */
async function runCase(one: SuiteCase): Promise<CaseOutcome> {
  try {
    return await one.run();
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { counts: {}, violations: [{ invariant: 'CASE_RUNS', detail }] };
  }
}

function reportOf(
  { name, title }: Suite,
  cases: readonly SuiteCase[],
  results: readonly CaseResult[],
): SuiteReport {
  return {
    suite: name,
    title,
    cases: { done: results.length, all: cases.length },
    counts: sumCounts(results.map(({ counts }) => counts)),
    spreads: Object.fromEntries(
      Object.entries(joinSamples(results.map(({ samples }) => samples))).map(
        ([name, values]) => [name, spreadOf(values)] as const,
      ),
    ),
    violations: results.flatMap(({ id, violations }) =>
      violations.map((violation) => ({ case: id, ...violation })),
    ),
    seconds: Math.round(results.reduce((sum, { seconds }) => sum + seconds, 0)),
  };
}

function shortly({ violations }: CaseOutcome): string {
  if (violations.length === 0) return 'ok';
  return violations.map(({ invariant, detail }) => `\n  ${invariant}: ${detail}`).join('');
}

/** What a suite did, in one line, and one more for each measurement. */
export function summaryOf(report: SuiteReport): string {
  const { suite, cases, counts, violations, seconds, spreads } = report;
  const numbers = Object.entries(counts).map(([name, count]) => `${name} ${String(count)}`);
  const part = `${String(cases.done)}/${String(cases.all)} cases`;
  const all = [part, ...numbers].join(', ');
  return [
    `${suite}: ${String(violations.length)} violations; ${all}; ${String(seconds)} s`,
    ...Object.entries(spreads).map(([name, spread]) => `  ${name}: ${spreadText(spread)}`),
  ].join('\n');
}
