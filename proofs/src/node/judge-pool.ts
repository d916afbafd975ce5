// SPDX-License-Identifier: Apache-2.0
import { availableParallelism } from 'node:os';
import { describeDocument, needsReading, type DocumentDescription } from '../files/document.js';
import type { FileJudgement } from '../signatures/judgement.js';
import type { ArchivePackage } from '../archives/package-zip.js';
import type { InspectedFile } from '../archives/properties/inspect-file.js';
import type { PackageReport } from '../archives/properties/test-package.js';
import type { TestingTask, Unpacked, UnpackingTask } from './archive-tasks.js';
import {
  bytesIn,
  type Authorities,
  type DescribingTask,
  type FileTask,
  type JudgeTask,
  type JudgeTasks,
  type JudgingTask,
  type ThreadData,
} from './judge-tasks.js';
import type { SealFacts } from './seal-facts.js';
import { ThreadPool, type Asker, type Load, type PoolLimits } from './thread-pool.js';

export { JudgingError, type JudgingErrorCode } from './judging-error.js';
export { BUFFERS_EXCEEDED, BufferWatch } from './buffer-watch.js';
export { performerOf } from './judge-tasks.js';
export type {
  Authorities,
  DescribingTask,
  FileTask,
  JudgeTask,
  JudgingTask,
  ThreadData,
} from './judge-tasks.js';
export type { TestingTask, Unpacked, UnpackingTask } from './archive-tasks.js';
export type { SealFacts } from './seal-facts.js';
export type { ThreadMessage } from './thread.js';
export type { Asker, Load } from './thread-pool.js';

/** Limits in place of those of `JUDGING_LIMITS`. */
export interface JudgeOptions extends Partial<PoolLimits> {
  /** Most time that a small file may have a thread. */
  readonly deadlineMs?: number;
  /** Most memory outside the heap that a small file's work may take; large files may take three times their size more. */
  readonly buffersMb?: number;
  /** Script of the threads, in place of `judge-worker.js`. */
  readonly script?: URL;
}

/** Genuine files take a fraction of these. */
export const JUDGING_LIMITS = {
  deadlineMs: 10_000,
  heapMb: 512,
  buffersMb: 256,
  mostBytes: 256 * 1024 * 1024,
  waitMs: 30_000,
} as const;

/** A package of archives may be large: a second more for each megabyte. */
const BYTES_PER_MS = 1000;

const SCRIPT = new URL('judge-worker.js', import.meta.url);
const ONLY_ONE: Asker = { client: '' };

/**
 * Looks into files that strangers sent on as many cores as there are, within limits: SM2 takes a core its
 * time, and a file may be made to take more.
 */
export class JudgePool {
  readonly #pool: ThreadPool;
  readonly #deadlineMs: number;

  /** @param options size left out: a thread for each core */
  constructor(authorities: Authorities, { script, ...limits }: JudgeOptions = {}) {
    const size = Math.max(1, limits.size ?? availableParallelism());
    const { deadlineMs, buffersMb, ...others } = JUDGING_LIMITS;
    this.#deadlineMs = limits.deadlineMs ?? deadlineMs;
    const data: ThreadData = { ...authorities, buffersMb: limits.buffersMb ?? buffersMb };
    this.#pool = new ThreadPool(script ?? SCRIPT, data, {
      ...others,
      mostOfOne: size,
      ...limits,
      size,
    });
  }

  /** Files that wait for a thread, and that have one. */
  get load(): Load {
    return this.#pool.load;
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

  /** Opens a file as far as its format's structure goes, in a thread. @throws JudgingError any of its codes */
  inspect(task: FileTask, asker: Asker = ONLY_ONE): Promise<InspectedFile> {
    return this.#run('inspect', task, asker);
  }

  /** Runs `sealFactsOf` in a thread. @throws JudgingError any of its codes */
  readSeal(task: FileTask, asker: Asker = ONLY_ONE): Promise<SealFacts | undefined> {
    return this.#run('seal', task, asker);
  }

  /** Runs `unpackTask` in a thread. @throws JudgingError any of its codes */
  unpack(task: UnpackingTask, asker: Asker = ONLY_ONE): Promise<Unpacked> {
    return this.#run('unpack', task, asker);
  }

  /** Runs `packPackage` in a thread. @throws JudgingError any of its codes */
  pack(task: ArchivePackage, asker: Asker = ONLY_ONE): Promise<Uint8Array> {
    return this.#run('pack', task, asker);
  }

  /** Runs `testTask` in a thread. @throws JudgingError any of its codes */
  test(task: TestingTask, asker: Asker = ONLY_ONE): Promise<PackageReport> {
    return this.#run('test', task, asker);
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
    const asked = { kind, ...task } as JudgeTask;
    const bytes = bytesIn(asked);
    const deadlineMs = this.#deadlineMs + Math.floor(bytes / BYTES_PER_MS);
    const work = { task: asked, bytes, deadlineMs };
    return this.#pool.run(work, asker) as Promise<JudgeTasks[K]['answer']>;
  }
}
