// SPDX-License-Identifier: Apache-2.0
// One process that reads inputs until it is told to stop; what it was at is known from outside.
import { TARGETS } from './targets.js';
import { mutate } from './mutate.js';
import { Random } from './random.js';

/** Inputs between two reports. */
const ROUND = 500;
const SLOW_MS = 1000;
const MICROSECONDS = 1000;

/** What a worker tells. */
export type Told =
  | { readonly kind: 'begun'; readonly index: number }
  | { readonly kind: 'done'; readonly index: number; readonly rssBytes: number }
  | { readonly kind: 'fault'; readonly index: number; readonly what: string };

const [name = '', seed = '1', from = '0', to = '0'] = process.argv.slice(2);
const target = TARGETS[name];
if (target === undefined) throw new RangeError(`no such target: ${name}`);
const tell = (told: Told): void => {
  process.send?.(told);
};

// Not the kernel's maximum: after fork and exec that is the parent's, too, where that was more.
let rssBytes = 0;
for (let index = Number(from); index < Number(to); index++) {
  if (index % ROUND === 0) {
    tell({ kind: 'begun', index });
    // So that it is told before the work goes on.
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  const random = new Random(Number(seed) * 1_000_003 + index);
  const input = mutate(random.one(target.seeds), target.tokens, random);
  const begun = process.cpuUsage();
  try {
    target.read(input);
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ kind: 'fault', index, what });
  }
  // The processor's time: others may have it meanwhile.
  const { user, system } = process.cpuUsage(begun);
  rssBytes = Math.max(rssBytes, process.memoryUsage.rss());
  const spent = (user + system) / MICROSECONDS;
  if (spent > SLOW_MS) tell({ kind: 'fault', index, what: `took ${spent.toFixed(0)} ms` });
}
tell({ kind: 'done', index: Number(to), rssBytes });
process.disconnect();
