// SPDX-License-Identifier: Apache-2.0
import type { FileJudgement } from '@yulian/proofs/signatures';

/** A file, and how it is judged. */
export interface JudgingTask {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** PEM certificates of authorities that are believed. */
  readonly roots: readonly string[];
  /** RFC 3339 UTC with milliseconds. */
  readonly at: string;
}

export type JudgingReply = { readonly judgement: FileJudgement } | { readonly failure: string };

/** The code that judges signatures could not be had: that is the network's fault. */
export class JudgeNotLoadedError extends Error {
  override readonly name = 'JudgeNotLoadedError';
}

let running: Worker | undefined;

/**
 * Judges a file's signatures beside the page, which stays responsive.
 *
 * @param task its bytes are handed over and are gone from the caller
 * @throws JudgeNotLoadedError when the code for it cannot be fetched; the next call tries again
 * @throws Error when this browser could not judge
 */
export function judgeInWorker(task: JudgingTask): Promise<FileJudgement> {
  const worker = (running ??= startWorker());
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const lost = (): void => {
      if (running === worker) running = undefined;
      reject(new JudgeNotLoadedError('what judges signatures could not be loaded'));
    };
    worker.addEventListener('error', lost, { once: true });
    port1.onmessage = ({ data }: MessageEvent<JudgingReply>) => {
      worker.removeEventListener('error', lost);
      port1.close();
      if ('judgement' in data) resolve(data.judgement);
      else reject(new Error(data.failure));
    };
    worker.postMessage(task, [port2, task.bytes.buffer]);
  });
}

function startWorker(): Worker {
  // A classic script when built: the first browsers of vite.config.ts know no workers with modules.
  return new Worker(new URL('./judge-worker.ts', import.meta.url));
}
