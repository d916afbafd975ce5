// SPDX-License-Identifier: Apache-2.0
// A thread as the judges', to which files can do what no reader lets them: see `file.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import {
  performerOf,
  type Authorities,
  type JudgeTask,
  type ThreadMessage,
} from '@yulian/proofs/node/judge-pool';
import { harmOf } from './file.js';

const perform = performerOf(workerData as Authorities);
const send = (message: ThreadMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', (task: JudgeTask) => {
  const harm = 'bytes' in task ? harmOf(task.bytes) : undefined;
  const kept: object[] = [];
  if (harm === 'exits') process.exit(3);
  if (harm === 'throws') throw new TypeError('uncaught');
  while (harm === 'spins');
  while (harm === 'eats') kept.push(Array.from({ length: 10_000 }, () => ({ at: kept.length })));
  if (harm === 'fails') send({ failure: { name: 'TypeError', message: 'a fault of the program' } });
  else
    void Promise.resolve(perform(task)).then((answer) => {
      send({ answer });
    });
});
send({ ready: true });
