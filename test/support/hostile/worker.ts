// SPDX-License-Identifier: Apache-2.0
// A thread as the judges', to which files can do what no reader lets them: see `file.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import {
  BUFFERS_EXCEEDED,
  BufferWatch,
  performerOf,
  type JudgeTask,
  type ThreadData,
  type ThreadMessage,
} from '@yulian/proofs/node/judge-pool';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { deflateRawSync } from 'node:zlib';
import { harmOf } from './file.js';

const MIB = 1024 * 1024;
/** Far beyond what tests allow, and not all that a machine has. */
const MOST_KEPT = 512;
const { buffersMb, ...authorities } = workerData as ThreadData;
const perform = performerOf(authorities);
const watch = new BufferWatch(buffersMb * MIB, () => process.exit(BUFFERS_EXCEEDED));
const { inflateRaw } = watch.over(nodeSignaturePrimitives);
const packed = deflateRawSync(new Uint8Array(MIB));
const send = (message: ThreadMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', (task: JudgeTask) => {
  const harm = 'bytes' in task ? harmOf(task.bytes) : undefined;
  const kept: object[] = [];
  if (harm === 'exits') process.exit(3);
  if (harm === 'throws') throw new TypeError('uncaught');
  while (harm === 'spins');
  while (harm === 'eats') kept.push(Array.from({ length: 10_000 }, () => ({ at: kept.length })));
  watch.begin(0);
  while (harm === 'unpacks' && kept.length < MOST_KEPT) kept.push(inflateRaw(packed, MIB));
  if (harm === 'fails') send({ failure: { name: 'TypeError', message: 'a fault of the program' } });
  else
    void Promise.resolve(perform(task)).then((answer) => {
      send({ answer });
    });
});
send({ ready: true });
