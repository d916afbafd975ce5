// SPDX-License-Identifier: Apache-2.0
import { availableParallelism } from 'node:os';
import {
  JudgePool,
  JudgingError,
  type Asker,
  type DescribingTask,
  type FileTask,
  type JudgeOptions,
  type JudgingTask,
  type Load,
  type SealFacts,
  type TestingTask,
  type Unpacked,
  type UnpackingTask,
} from '@yulian/proofs/node/judge-pool';
import type { DocumentDescription } from '@yulian/proofs';
import type { ArchivePackage, InspectedFile, PackageReport } from '@yulian/proofs/archives';
import type { FileJudgement } from '@yulian/proofs/signatures';
import { RequestError } from '../http/request-error.js';

/** Files looked into on behalf of one asker. */
export interface Judging {
  /** Whether any authority is believed. */
  readonly believesAnybody: boolean;
  /** Runs `JudgePool.judge` for this caller. @throws RequestError `JUDGES_BUSY`, `FILE_OVERRUNS` */
  readonly judge: (task: JudgingTask) => Promise<FileJudgement>;
  /** Runs `JudgePool.describe` for this caller. @throws RequestError `JUDGES_BUSY`, `FILE_OVERRUNS` */
  readonly describe: (task: DescribingTask) => Promise<DocumentDescription>;
  /** Runs `JudgePool.inspect`. @throws RequestError `JUDGES_BUSY`, `FILE_OVERRUNS` */
  readonly inspect: (task: FileTask) => Promise<InspectedFile>;
  /** Runs `JudgePool.readSeal`. @throws RequestError `JUDGES_BUSY`, `FILE_OVERRUNS` */
  readonly readSeal: (task: FileTask) => Promise<SealFacts | undefined>;
  /** Runs `JudgePool.unpack`. @throws RequestError `JUDGES_BUSY`, `FILE_OVERRUNS` */
  readonly unpack: (task: UnpackingTask) => Promise<Unpacked>;
  /** Runs `JudgePool.pack`. @throws RequestError `JUDGES_BUSY`, `FILE_OVERRUNS` */
  readonly pack: (task: ArchivePackage) => Promise<Uint8Array>;
  /** Runs `JudgePool.test`. @throws RequestError `JUDGES_BUSY`, `FILE_OVERRUNS` */
  readonly test: (task: TestingTask) => Promise<PackageReport>;
}

/** With two, one asker's slow files leave a thread to everybody else. */
const LEAST_THREADS = 2;

/** Looks into files beside the requests: SM2 takes a core its time, and a hostile file all that it gets. */
export class SignatureJudges {
  readonly #roots: readonly string[];
  readonly #options: JudgeOptions;
  #pool: JudgePool | undefined;
  #isClosed = false;

  /** @param roots certificates of authorities that are believed, PEM */
  constructor(roots: readonly string[], options: JudgeOptions = {}) {
    this.#roots = roots;
    const size = Math.max(LEAST_THREADS, availableParallelism());
    this.#options = { size, mostOfOne: size - 1, ...options };
  }

  /** Files that wait for a thread, and that have one. */
  get load(): Load {
    return this.#pool?.load ?? { waiting: 0, running: 0 };
  }

  /** Looks into files for somebody: threads are shared out fairly between askers. */
  for(asker: Asker): Judging {
    return {
      believesAnybody: this.#roots.length > 0,
      judge: (task) => refusing(() => this.#begun().judge(task, asker)),
      describe: (task) => refusing(() => this.#begun().describe(task, asker)),
      inspect: (task) => refusing(() => this.#begun().inspect(task, asker)),
      readSeal: (task) => refusing(() => this.#begun().readSeal(task, asker)),
      unpack: (task) => refusing(() => this.#begun().unpack(task, asker)),
      pack: (task) => refusing(() => this.#begun().pack(task, asker)),
      test: (task) => refusing(() => this.#begun().test(task, asker)),
    };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#pool?.close();
  }

  /** Most gateways are asked about digests only: a pool begins when it is needed. */
  #begun(): JudgePool {
    if (this.#isClosed) throw new RequestError('JUDGES_BUSY');
    return (this.#pool ??= new JudgePool({ roots: this.#roots, lists: [] }, this.#options));
  }
}

/** @throws RequestError `JUDGES_BUSY`, `FILE_OVERRUNS` */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof JudgingError) || cause.code === 'JUDGES_FAILED') throw cause;
    const isTheFile = cause.code === 'FILE_OVERRUNS';
    throw new RequestError(isTheFile ? 'FILE_OVERRUNS' : 'JUDGES_BUSY', { cause });
  }
}
