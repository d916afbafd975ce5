// SPDX-License-Identifier: Apache-2.0
import type { Block, Ledger } from '@yulian/network';
import { backOff } from '../durable/back-off.js';
import { IndexError } from './index-error.js';

interface Waiting {
  readonly height: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Takes in blocks one after the other, and lets others wait for them. */
export class Follower {
  readonly #ledger: Ledger;
  readonly #take: (block: Block) => Promise<void>;
  readonly #stop = new AbortController();
  #height: number;
  #waiting: Waiting[] = [];
  #failure: IndexError | undefined;
  #running: Promise<void> | undefined;

  /**
   * @param height number of blocks taken in already
   * @param take takes in the next block
   */
  constructor(ledger: Ledger, height: number, take: (block: Block) => Promise<void>) {
    this.#ledger = ledger;
    this.#height = height;
    this.#take = take;
  }

  get height(): number {
    return this.#height;
  }

  /** Why it has stopped; undefined while it runs. */
  get failure(): IndexError | undefined {
    return this.#failure;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /**
   * Resolves when `height` blocks have been taken in.
   *
   * @throws IndexError `INDEX_FAILED`, `INDEX_CLOSED`, `INDEX_BEHIND` when `signal` fires first
   */
  async waitFor(height: number, signal?: AbortSignal): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#height >= height) return;
    if (signal?.aborted === true) throw behind();
    let onAbort: (() => void) | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        const waiting = { height, resolve, reject };
        this.#waiting.push(waiting);
        onAbort = () => {
          this.#waiting = this.#waiting.filter((one) => one !== waiting);
          reject(behind());
        };
        signal?.addEventListener('abort', onAbort, { once: true });
      });
    } finally {
      if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort);
    }
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    this.#end(new IndexError('INDEX_CLOSED', 'the index is closed'));
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    for (let attempt = 1; !signal.aborted; attempt++) {
      try {
        for await (const block of this.#ledger.blocks(this.#height, { signal })) {
          await this.#takeIn(block);
          attempt = 0;
        }
        // The ledger is closed.
        return;
      } catch (error) {
        if (error instanceof IndexError) {
          this.#end(error);
          return;
        }
        // The ledger is out of reach for now; what the index has stays true for its height.
        await backOff(attempt, signal);
      }
    }
  }

  async #takeIn(block: Block): Promise<void> {
    await this.#take(block).catch((cause: unknown) => {
      const message = 'the index has stopped; it can be deleted and is then built anew';
      throw new IndexError('INDEX_FAILED', message, cause);
    });
    this.#height = block.number + 1;
    this.#wake();
  }

  #wake(): void {
    const reached = this.#waiting.filter(({ height }) => height <= this.#height);
    if (reached.length === 0) return;
    this.#waiting = this.#waiting.filter(({ height }) => height > this.#height);
    for (const { resolve } of reached) resolve();
  }

  #end(failure: IndexError): void {
    this.#failure ??= failure;
    for (const { reject } of this.#waiting) reject(this.#failure);
    this.#waiting = [];
  }
}

function behind(): IndexError {
  return new IndexError('INDEX_BEHIND', 'the index has not come to that block yet');
}
