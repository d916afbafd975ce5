// SPDX-License-Identifier: Apache-2.0
// A thread that signs and checks signatures: see threads.ts.
import type { KeyObject } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { decodeJobs, encodeOutcomes, type Job, type Outcome, type Request } from './jobs.js';
import { outcomeOf } from './p256.js';

const keys = new Map<number, KeyObject>();

parentPort?.on('message', ({ keys: more, jobs }: Request) => {
  for (const [number, key] of more) keys.set(number, key);
  const outcomes = encodeOutcomes(Array.from(decodeJobs(jobs), done));
  parentPort?.postMessage(outcomes, [outcomes]);
});

function done({ key: number, message, signature }: Job): Outcome {
  const key = keys.get(number);
  return key && outcomeOf(key, message, signature);
}
