// SPDX-License-Identifier: Apache-2.0
// One process that judges hostile files, and says what each has cost it.
import { readFileSync, writeFileSync } from 'node:fs';
import { describeDocument } from '@yulian/proofs';
import { judgeFile } from '@yulian/proofs/signatures';
import { fixtureContext } from '../proofs/signatures/fixture-set.js';
import { hostileFile } from './hostile-file.js';

/** Files between two reports. */
const ROUND = 200;
const MICROSECONDS = 1000;
const UNIT_BYTES = 100 * 1024;
const KIB = 1024;

/** What files have cost so far. */
export interface Cost {
  readonly index: number;
  readonly isDone: boolean;
  /** Processor time of the costliest for each 100 KB that it has, at least for one, milliseconds. */
  readonly worstMs: number;
  readonly worstMsAt: number;
  /** Memory that it took above what the process had before, for each 100 KB, bytes. */
  readonly worstBytes: number;
  readonly worstBytesAt: number;
  /** Processor time of all of them. */
  readonly totalMs: number;
  /** What judging threw: it must not. */
  readonly faults: readonly { readonly index: number; readonly what: string }[];
}

const [seed = '1', from = '0', to = '0'] = process.argv.slice(2);
const context = fixtureContext();
const cost = {
  ...{
    index: Number(from),
    isDone: false,
    worstMs: 0,
    worstMsAt: 0,
    worstBytes: 0,
    worstBytesAt: 0,
  },
  ...{ totalMs: 0, faults: [] as { index: number; what: string }[] },
};

/** Most memory since the last reset; where the kernel does not say, what there is now. */
function peak(): number {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'latin1'))?.[1];
    return Number(found) * KIB;
  } catch {
    return process.memoryUsage.rss();
  }
}

function resetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Then the peak is that of all files so far: an upper bound.
  }
}

function judge(bytes: Uint8Array): void {
  describeDocument(bytes, 'a.ofd');
  judgeFile(bytes, context);
}

function measure(index: number): void {
  const bytes = hostileFile(Number(seed), index);
  resetPeak();
  const before = process.memoryUsage.rss();
  const begun = process.cpuUsage();
  try {
    judge(bytes);
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    cost.faults.push({ index, what });
  }
  const { user, system } = process.cpuUsage(begun);
  const units = Math.max(1, bytes.length / UNIT_BYTES);
  const ms = (user + system) / MICROSECONDS;
  cost.totalMs += ms;
  if (ms / units > cost.worstMs) [cost.worstMs, cost.worstMsAt] = [ms / units, index];
  const taken = (peak() - before) / units;
  if (taken > cost.worstBytes) [cost.worstBytes, cost.worstBytesAt] = [taken, index];
}

for (let index = Number(from); index < Number(to); index++) {
  if (index % ROUND === 0) {
    process.send?.({ ...cost, index });
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  measure(index);
}
process.send?.({ ...cost, index: Number(to), isDone: true });
process.disconnect();
