// SPDX-License-Identifier: Apache-2.0
import { availableParallelism } from 'node:os';
import { describeDocument, needsReading, type DocumentDescription } from '../files/document.js';
import type { FileJudgement } from '../signatures/judgement.js';
import type { Authorities, DescribingTask, JudgeTasks, JudgingTask } from './judge-tasks.js';
import { ThreadPool, type Asker, type PoolLimits } from './thread-pool.js';

export { JudgingError, type JudgingErrorCode } from './judging-error.js';
export { performerOf } from './judge-tasks.js';
export type { Authorities, DescribingTask, JudgeTask, JudgingTask } from './judge-tasks.js';
export type { ThreadMessage } from './thread.js';
export type { Asker } from './thread-pool.js';

/** Limits in place of those of `JUDGING_LIMITS`. */
export interface JudgeOptions extends Partial<PoolLimits> {
  /** Script of the threads, in place of `judge-worker.js`. */
  readonly script?: URL;
}

/** Genuine files take a fraction of these. */
export const JUDGING_LIMITS = {
  deadlineMs: 10_000,
  heapMb: 512,
  mostBytes: 256 * 1024 * 1024,
  waitMs: 30_000,
} as const;

const SCRIPT = new URL('judge-worker.js', import.meta.url);
const ONLY_ONE: Asker = { client: '' };

/**
 * Looks into files that strangers sent on as many cores as there are, within limits: SM2 takes a core its
 * time, and a file may be made to take more.
 */
export class JudgePool {
  readonly #pool: ThreadPool;

  /** @param options size left out: a thread for each core */
  constructor(authorities: Authorities, { script, ...limits }: JudgeOptions = {}) {
    const size = Math.max(1, limits.size ?? availableParallelism());
    this.#pool = new ThreadPool(script ?? SCRIPT, authorities, {
      ...JUDGING_LIMITS,
      mostOfOne: size,
      ...limits,
      size,
    });
  }

  /**
   * Judges a file's signatures by themselves.
   *
   * @param task with the whole file as delivered
   * @throws JudgingError any of its codes
   */
  judge(task: JudgingTask, asker: Asker = ONLY_ONE): Promise<FileJudgement> {
    return this.#run('judge', task, asker);
  }

  /** Runs `describeDocument` in a thread. @throws JudgingError any of its codes */
  async describe(task: DescribingTask, asker: Asker = ONLY_ONE): Promise<DocumentDescription> {
    const { bytes, fileName } = task;
    // Of most formats only the name is looked at: that need not wait.
    if (!needsReading(bytes, fileName)) return describeDocument(bytes, fileName);
    return this.#run('describe', task, asker);
  }

  /** Ends the threads; what is still waited for fails with `JUDGES_CLOSED`. */
  async close(): Promise<void> {
    await this.#pool.close();
  }

  #run<K extends keyof JudgeTasks>(
    kind: K,
    task: JudgeTasks[K]['task'],
    asker: Asker,
  ): Promise<JudgeTasks[K]['answer']> {
    const work = { task: { kind, ...task }, bytes: task.bytes.length };
    return this.#pool.run(work, asker) as Promise<JudgeTasks[K]['answer']>;
  }
}
