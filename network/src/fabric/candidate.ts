// SPDX-License-Identifier: Apache-2.0
import type { Breaker } from './breaker.js';
import { isUnreached } from './failures.js';

/** A peer that can be asked, whether it answers, and how many blocks it is known to have. */
export class Candidate<P> {
  readonly peer: P;
  readonly breaker: Breaker;
  #height = 0;

  constructor(peer: P, breaker: Breaker) {
    this.peer = peer;
    this.breaker = breaker;
  }

  /** Blocks that it has at least: what is committed stays. */
  get height(): number {
    return this.#height;
  }

  hasAtLeast(height: number): void {
    this.#height = Math.max(this.#height, height);
  }

  /** Asks it, and remembers whether it answered. */
  async ask<T>(work: (peer: P) => Promise<T>): Promise<T> {
    try {
      const answer = await work(this.peer);
      this.breaker.succeeded();
      return answer;
    } catch (error) {
      if (isUnreached(error)) this.breaker.failed();
      else this.breaker.succeeded();
      throw error;
    }
  }
}
