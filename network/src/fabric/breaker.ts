// SPDX-License-Identifier: Apache-2.0

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/** Remembers that somebody does not answer, so that not everyone has to find out. */
export class Breaker {
  readonly #clock: () => number;
  #failures = 0;
  #closedFromMs = 0;

  /** @param clock milliseconds, never going back */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Whether it is worth asking. After a pause one may find out for all. */
  get isClosed(): boolean {
    return this.#clock() >= this.#closedFromMs;
  }

  /** When it will be worth asking again. */
  get closedFromMs(): number {
    return this.#closedFromMs;
  }

  /** It did not answer: nobody asks for a while, longer each time. */
  failed(): void {
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** this.#failures, LONGEST_PAUSE_MS);
    this.#failures += 1;
    this.#closedFromMs = this.#clock() + pauseMs;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#closedFromMs = 0;
  }
}
