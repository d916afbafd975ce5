// SPDX-License-Identifier: Apache-2.0
// Looks into files in a thread of its own: one after the other, as they come.
import { parentPort, workerData } from 'node:worker_threads';
import { performerOf, type Authorities, type JudgeTask } from './judge-tasks.js';
import type { ThreadMessage } from './thread.js';

const perform = performerOf(workerData as Authorities);

async function outcomeOf(task: JudgeTask): Promise<ThreadMessage> {
  try {
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
