// SPDX-License-Identifier: Apache-2.0
import { JudgePool, type JudgingTask } from '@yulian/proofs/node/judge-pool';
import type { FileJudgement } from '@yulian/proofs/signatures';

/** Judges the signatures in files beside the requests: SM2 takes a core its time. */
export class SignatureJudges {
  readonly #roots: readonly string[];
  #pool: JudgePool | undefined;

  /** @param roots certificates of authorities that are believed, PEM */
  constructor(roots: readonly string[]) {
    this.#roots = roots;
  }

  /** Whether any authority is believed. */
  get believesAnybody(): boolean {
    return this.#roots.length > 0;
  }

  /** As `JudgePool.judge`. Most gateways are asked about digests only: threads begin when needed. */
  async judge(task: JudgingTask): Promise<FileJudgement> {
    const pool = (this.#pool ??= new JudgePool({ roots: this.#roots, lists: [] }));
    try {
      return await pool.judge(task);
    } catch (error) {
      // A thread has died, of whatever it was: the next file is judged by others.
      if (this.#pool === pool) this.#pool = undefined;
      await pool.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }
}
