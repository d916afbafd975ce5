// SPDX-License-Identifier: Apache-2.0
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commitOf } from './commit.js';
import { readOptions, UsageError, type TortureOptions } from './options.js';
import { Results } from './results.js';
import { runSuite, summaryOf, type SuiteReport } from './runner.js';
import type { Suite } from './suite.js';

const EXIT = { passed: 0, failed: 1, usage: 3 } as const;

/** Suites that are run by one command. */
export interface Torment {
  readonly usage: string;
  /** By name, made when they are run. */
  readonly suites: Readonly<Record<string, (options: TortureOptions) => Suite>>;
  /** Numbers that can be told by options of their own, and what they are otherwise. */
  readonly defaults?: Readonly<Record<string, number>>;
}

/** Runs what the arguments ask for, reports, and answers the code to exit with. */
export async function torture(
  { usage, suites, defaults }: Torment,
  args: readonly string[],
): Promise<number> {
  try {
    if (!args.includes('--help')) {
      return await run(suites, readOptions(args, Object.keys(suites), defaults));
    }
    process.stdout.write(`${usage}\n`);
    return EXIT.passed;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}\n`);
    return EXIT.usage;
  }
}

async function run(suites: Torment['suites'], options: TortureOptions): Promise<number> {
  const { seed, scale, shard } = options;
  const identity = { commit: await commitOf(), seed, scale };
  const out = resolve(options.out);
  const results = new Results(out, identity, shard);
  const scratch = await mkdtemp(join(tmpdir(), 'yulian-torture-'));
  const reports: SuiteReport[] = [];
  try {
    for (const name of options.suites) {
      const suite = suites[name]?.(options);
      if (suite === undefined) continue;
      const report = await runSuite(suite, { seed, scale, scratch }, options, results, sayAside);
      reports.push(report);
      process.stdout.write(`${summaryOf(report)}\n`);
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  await mkdir(out, { recursive: true });
  const file = join(out, 'report.json');
  await writeFile(file, `${JSON.stringify({ ...identity, shard, reports }, undefined, 2)}\n`);
  const violations = reports.reduce((sum, report) => sum + report.violations.length, 0);
  process.stdout.write(`${String(violations)} violations; report: ${file}\n`);
  return violations === 0 ? EXIT.passed : EXIT.failed;
}

function sayAside(line: string): void {
  process.stderr.write(`${line}\n`);
}
