// SPDX-License-Identifier: Apache-2.0
// Looks into files in a thread of its own: one after the other, as they come.
import { parentPort, workerData } from 'node:worker_threads';
import { performerOf, type Authorities, type JudgeTask } from './judge-tasks.js';
import type { ThreadMessage } from './thread.js';

const perform = performerOf(workerData as Authorities);

function outcomeOf(task: JudgeTask): ThreadMessage {
  try {
    return { answer: perform(task) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { failure: { name, message } };
  }
}

parentPort?.on('message', (task: JudgeTask) => {
  parentPort?.postMessage(outcomeOf(task));
});
parentPort?.postMessage({ ready: true } satisfies ThreadMessage);
