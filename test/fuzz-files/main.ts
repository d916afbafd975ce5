// SPDX-License-Identifier: Apache-2.0
// `npm run fuzz:files`: reads millions of broken files, and what must hold: no fault but those that
// have a name, no input that takes a second, no memory beyond what a reader may use.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { fuzz, type Outcome } from './fuzz.js';
import { TARGETS } from './targets.js';

const USAGE = `npm run fuzz:files -- [TARGET…] [--executions N] [--seed N]

TARGET       ${Object.keys(TARGETS).join(', ')}; all of them unless named
--executions inputs read for each target; 2,000,000 unless said
--seed       decides the inputs; 1 unless said`;

const MOST_RSS_BYTES = 256 * 1024 * 1024;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    executions: { type: 'string', default: '2000000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
const names = positionals.length === 0 ? Object.keys(TARGETS) : positionals;
const unknown = names.filter((name) => !(name in TARGETS));
if (values.help || unknown.length > 0) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
let failed = false;
for (const target of names) {
  const begun = performance.now();
  const outcomes = await inParts(target, Number(values.executions), Number(values.seed));
  const executions = outcomes.reduce((sum, one) => sum + one.executions, 0);
  const faults = outcomes.flatMap((one) => one.faults);
  const rssBytes = Math.max(...outcomes.map((one) => one.rssBytes));
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const megabytes = (rssBytes / 1024 / 1024).toFixed(0);
  console.log(
    `${target}: ${String(executions)} executions, ${String(faults.length)} faults, at most ${megabytes} MB, ${seconds} s`,
  );
  for (const { index, what } of faults.slice(0, 10))
    console.log(`  input ${String(index)}: ${what}`);
  failed ||= faults.length > 0 || rssBytes > MOST_RSS_BYTES;
}
process.exitCode = failed ? 1 : 0;

function inParts(target: string, executions: number, seed: number): Promise<Outcome[]> {
  const parts = availableParallelism();
  const size = Math.ceil(executions / parts);
  const starts = Array.from({ length: parts }, (_, part) => part * size);
  return Promise.all(
    starts.map((from) => fuzz({ target, seed, from, to: Math.min(from + size, executions) })),
  );
}
