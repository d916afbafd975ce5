// SPDX-License-Identifier: Apache-2.0
// `npm run torture`: faults of many kinds, and what must hold after each. See engine/options.ts.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commitOf } from './engine/commit.js';
import { readOptions, USAGE, UsageError, type TortureOptions } from './engine/options.js';
import { Results } from './engine/results.js';
import { runSuite, summaryLine, type SuiteReport } from './engine/runner.js';
import { SUITES } from './suites/index.js';

const EXIT = { passed: 0, failed: 1, usage: 3 } as const;

const args = process.argv.slice(2);

try {
  if (args.includes('--help')) process.stdout.write(`${USAGE}\n`);
  else process.exitCode = await torture(readOptions(args, Object.keys(SUITES)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = EXIT.usage;
}

async function torture(options: TortureOptions): Promise<number> {
  const { seed, scale, shard } = options;
  const run = { commit: await commitOf(), seed, scale };
  const out = resolve(options.out);
  const results = new Results(out, run, shard);
  const scratch = await mkdtemp(join(tmpdir(), 'yulian-torture-'));
  const reports: SuiteReport[] = [];
  try {
    for (const name of options.suites) {
      const suite = SUITES[name]?.();
      if (suite === undefined) continue;
      const report = await runSuite(suite, { seed, scale, scratch }, options, results, sayAside);
      reports.push(report);
      process.stdout.write(`${summaryLine(report)}\n`);
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  await mkdir(out, { recursive: true });
  const file = join(out, 'report.json');
  await writeFile(file, `${JSON.stringify({ ...run, shard, reports }, undefined, 2)}\n`);
  const violations = reports.reduce((sum, report) => sum + report.violations.length, 0);
  process.stdout.write(`${String(violations)} violations; report: ${file}\n`);
  return violations === 0 ? EXIT.passed : EXIT.failed;
}

function sayAside(line: string): void {
  process.stderr.write(`${line}\n`);
}
