// SPDX-License-Identifier: Apache-2.0
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Told } from './worker.js';

const WORKER = join(import.meta.dirname, 'worker.js');
/** Longer than a round may take whose inputs are all just fast enough. */
const SILENT_MS = 60_000;

/** What came of reading many inputs. */
export interface Outcome {
  readonly executions: number;
  readonly faults: readonly { readonly index: number; readonly what: string }[];
  /** Most memory that the process ever had. */
  readonly rssBytes: number;
}

export interface FuzzWish {
  readonly target: string;
  readonly seed: number;
  /** Numbers of the inputs: the same number of the same seed is the same input. */
  readonly from: number;
  readonly to: number;
}

/** Reads inputs in a process of its own. */
export async function fuzz({ target, seed, from, to }: FuzzWish): Promise<Outcome> {
  const args = [target, ...[seed, from, to].map(String)];
  const worker = fork(WORKER, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const faults: { index: number; what: string }[] = [];
  let at = from;
  let rssBytes = 0;
  const ended = { isDone: false };
  let silence: NodeJS.Timeout | undefined;
  const listen = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      faults.push({ index: at, what: 'hangs in the round that begins here' });
      worker.kill('SIGKILL');
    }, SILENT_MS);
  };
  worker.on('message', (message) => {
    const told = message as Told;
    listen();
    at = told.index;
    if (told.kind === 'fault') faults.push({ index: told.index, what: told.what });
    if (told.kind === 'done') [rssBytes, ended.isDone] = [told.rssBytes, true];
  });
  listen();
  const code = await new Promise<number | null>((resolve) => worker.once('exit', resolve));
  clearTimeout(silence);
  if (!ended.isDone && faults.length === 0)
    faults.push({ index: at, what: `ended with ${String(code)}` });
  return { executions: at - from, faults, rssBytes };
}
