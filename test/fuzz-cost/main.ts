// SPDX-License-Identifier: Apache-2.0
// `npm run fuzz:cost`: judges many small hostile files, and measures what each costs.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Cost } from './worker.js';

const USAGE = `npm run fuzz:cost -- [--files N] [--seed N] [--from N]

--files  files judged; 1,000,000 unless said
--from   number of the first, to go on where an earlier run was ended; 0 unless said
--seed   decides the files; 1 unless said`;

const MOST_MS = 1000;
const MOST_BYTES = 256 * 1024 * 1024;
const TELL_EVERY_MS = 60_000;

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const parts = availableParallelism();
const first = Number(values.from);
const size = Math.ceil(Number(values.files) / parts);
const starts = Array.from({ length: parts }, (_, part) => first + part * size);
const end = first + Number(values.files);
const costs = new Map<number, Cost>();
const telling = setInterval(tell, TELL_EVERY_MS);
const codes = await Promise.all(starts.map((from) => part(from, Math.min(from + size, end))));
clearInterval(telling);
tell();
process.exitCode = codes.every((code) => code === 0) && isWithin() ? 0 : 1;

function part(from: number, to: number): Promise<number | null> {
  const script = join(import.meta.dirname, 'worker.js');
  const child = fork(script, [values.seed, String(from), String(to)]);
  child.on('message', (cost) => costs.set(from, cost as Cost));
  return new Promise((resolve) => child.once('exit', resolve));
}

function worst(of: 'worstMs' | 'worstBytes'): readonly [value: number, index: number] {
  const all = [...costs.values()].map((cost) => [cost[of], cost[`${of}At`]] as const);
  return all.sort(([a], [b]) => b - a)[0] ?? [0, 0];
}

function isWithin(): boolean {
  const faults = [...costs.values()].flatMap((cost) => cost.faults);
  const isDone = [...costs.values()].every((cost) => cost.isDone);
  return (
    isDone &&
    faults.length === 0 &&
    worst('worstMs')[0] <= MOST_MS &&
    worst('worstBytes')[0] <= MOST_BYTES
  );
}

function tell(): void {
  const all = [...costs];
  const judged = all.reduce((sum, [from, { index }]) => sum + index - from, 0);
  const totalMs = all.reduce((sum, [, cost]) => sum + cost.totalMs, 0);
  const [ms, slowest] = worst('worstMs');
  const [bytes, largest] = worst('worstBytes');
  console.log(
    [
      `${String(judged)} files`,
      `${(totalMs / Math.max(1, judged)).toFixed(1)} ms each`,
      `worst ${ms.toFixed(0)} ms per 100 KB (file ${String(slowest)})`,
      `${(bytes / 1024 / 1024).toFixed(0)} MB per 100 KB (file ${String(largest)})`,
    ].join(', '),
  );
  for (const { index, what } of all.flatMap(([, cost]) => cost.faults).slice(0, 5)) {
    console.log(`  file ${String(index)}: ${what}`);
  }
}
