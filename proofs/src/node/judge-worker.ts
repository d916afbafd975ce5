// SPDX-License-Identifier: Apache-2.0
// Looks into files in a thread of its own: one after the other, as they come.
import { parentPort, workerData } from 'node:worker_threads';
import { BUFFERS_EXCEEDED, BufferWatch } from './buffer-watch.js';
import { bytesIn, performerOf, type JudgeTask, type ThreadData } from './judge-tasks.js';
import { nodeSignaturePrimitives } from './signatures.js';
import type { ThreadMessage } from './thread.js';

const { buffersMb, ...authorities } = workerData as ThreadData;
const watch = new BufferWatch(buffersMb * 1024 * 1024, () => process.exit(BUFFERS_EXCEEDED));
const perform = performerOf(authorities, watch.over(nodeSignaturePrimitives));

async function outcomeOf(task: JudgeTask): Promise<ThreadMessage> {
  try {
    watch.begin(bytesIn(task));
    return { answer: await perform(task) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { failure: { name, message } };
  }
}

parentPort?.on('message', (task: JudgeTask) => {
  void outcomeOf(task).then((outcome) => parentPort?.postMessage(outcome));
});
parentPort?.postMessage({ ready: true } satisfies ThreadMessage);
