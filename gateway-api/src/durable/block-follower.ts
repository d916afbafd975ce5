// SPDX-License-Identifier: Apache-2.0
import type { Block, Ledger } from '@yulian/network';
import { backOff } from './back-off.js';

interface Waiting {
  readonly height: number;
  readonly wake: (reached: boolean) => void;
}

/** Takes in a ledger's blocks one after the other, and lets others wait for them. */
export class BlockFollower {
  readonly #ledger: Ledger;
  readonly #take: (block: Block) => Promise<void>;
  readonly #stop = new AbortController();
  readonly #waiting = new Set<Waiting>();
  #height: number;
  #failure: Error | undefined;
  #running: Promise<void> | undefined;

  /**
   * @param height number of blocks taken in already
   * @param take takes in the next block; when it fails, no more are taken
   */
  constructor(ledger: Ledger, height: number, take: (block: Block) => Promise<void>) {
    this.#ledger = ledger;
    this.#height = height;
    this.#take = take;
  }

  /** Number of blocks taken in. */
  get height(): number {
    return this.#height;
  }

  /** Why it takes no more blocks; undefined while it does. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /**
   * Waits until `height` blocks have been taken in.
   *
   * @returns false when `signal` fires first, or no more blocks are taken
   */
  async waitFor(height: number, signal?: AbortSignal): Promise<boolean> {
    if (this.#height >= height) return true;
    if (signal?.aborted === true || this.isStopped) return false;
    return new Promise<boolean>((resolve) => {
      const waiting: Waiting = {
        height,
        wake: (reached) => {
          signal?.removeEventListener('abort', onAbort);
          this.#waiting.delete(waiting);
          resolve(reached);
        },
      };
      const onAbort = (): void => {
        waiting.wake(false);
      };
      this.#waiting.add(waiting);
      signal?.addEventListener('abort', onAbort, { once: true });
    });
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    this.#wakeAll(false);
  }

  /** No more blocks are taken. */
  get isStopped(): boolean {
    return this.#failure !== undefined || this.#stop.signal.aborted;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    for (let attempt = 1; !this.isStopped; attempt++) {
      try {
        for await (const block of this.#ledger.blocks(this.#height, { signal })) {
          if (!(await this.#takeIn(block))) return;
          attempt = 1;
        }
        // The ledger is closed.
        return;
      } catch {
        // The ledger is out of reach for now; what was taken in stays true for its height.
        await backOff(attempt, signal);
      }
    }
  }

  async #takeIn(block: Block): Promise<boolean> {
    try {
      await this.#take(block);
    } catch (cause) {
      this.#failure = cause instanceof Error ? cause : new Error('a block was not taken in');
      this.#wakeAll(false);
      return false;
    }
    this.#height = block.number + 1;
    for (const waiting of this.#waiting) if (waiting.height <= this.#height) waiting.wake(true);
    return true;
  }

  #wakeAll(reached: boolean): void {
    for (const waiting of this.#waiting) waiting.wake(reached);
  }
}
