// SPDX-License-Identifier: Apache-2.0
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileJudgement } from '../signatures/judgement.js';

/** Authorities whose seals and signatures are believed, and what they have revoked. */
export interface Authorities {
  /** Certificates, PEM or DER. */
  readonly roots: readonly (string | Uint8Array)[];
  /** Revocation lists, DER. */
  readonly lists: readonly Uint8Array[];
}

/** A file, and the moment as of which it is judged. */
export interface JudgingTask {
  readonly bytes: Uint8Array;
  /** RFC 3339 UTC with milliseconds. */
  readonly at: string;
}

interface Waiting {
  readonly task: JudgingTask;
  readonly resolve: (judgement: FileJudgement) => void;
  readonly reject: (error: Error) => void;
}

/** Judges the signatures of many files on as many cores as there are: SM2 takes a core its time. */
export class JudgePool {
  readonly #workers: readonly Worker[];
  readonly #idle: Worker[];
  readonly #waiting: Waiting[] = [];
  readonly #working = new Map<Worker, Waiting>();
  #failure: Error | undefined;

  /** @param size threads; left out: one for each core */
  constructor(authorities: Authorities, size = availableParallelism()) {
    const file = new URL('judge-worker.js', import.meta.url);
    this.#workers = Array.from(
      { length: Math.max(1, size) },
      () => new Worker(file, { workerData: authorities }),
    );
    this.#idle = [...this.#workers];
    for (const worker of this.#workers) {
      worker.on('message', (judgement: FileJudgement) => {
        this.#done(worker, judgement);
      });
      worker.on('error', (error) => {
        this.#failed(error);
      });
      // What nobody waits for keeps no process going.
      worker.unref();
    }
  }

  /**
   * Judges a file's signatures by themselves. Never throws for what is in the file.
   *
   * @param task with the whole file as delivered
   */
  judge(task: JudgingTask): Promise<FileJudgement> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#next();
    });
  }

  /** Ends the threads; what is still waited for fails. */
  async close(): Promise<void> {
    this.#failed(new Error('the judges were sent home'));
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#failure !== undefined) {
      this.#failed(this.#failure);
      return;
    }
    while (this.#idle.length > 0) {
      const waiting = this.#waiting.shift();
      if (waiting === undefined) return;
      const worker = this.#idle.pop();
      if (worker === undefined) return;
      this.#working.set(worker, waiting);
      worker.ref();
      worker.postMessage(waiting.task);
    }
  }

  #done(worker: Worker, judgement: FileJudgement): void {
    const waiting = this.#working.get(worker);
    this.#working.delete(worker);
    worker.unref();
    this.#idle.push(worker);
    waiting?.resolve(judgement);
    this.#next();
  }

  /** A thread that ends by itself takes with it what it was given: nothing more is judged. */
  #failed(error: Error): void {
    this.#failure = error;
    for (const { reject } of [...this.#waiting.splice(0), ...this.#working.values()]) reject(error);
    this.#working.clear();
  }
}
