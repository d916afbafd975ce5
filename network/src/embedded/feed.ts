// SPDX-License-Identifier: Apache-2.0
import type { Block } from '../ledger.js';

const KEPT_BLOCKS = 64;
const KEPT_BYTES = 16 * 1024 * 1024;

/** Newest blocks in decoded form, and a bell that rings when one is added. */
export class BlockFeed {
  readonly #recent = new Map<number, Block>();
  #bytes = 0;
  #closed = false;
  #waiters = new Set<() => void>();

  get isClosed(): boolean {
    return this.#closed;
  }

  recent(number: number): Block | undefined {
    return this.#recent.get(number);
  }

  publish(block: Block): void {
    this.#recent.set(block.number, block);
    this.#bytes += block.size;
    for (const [number, { size }] of this.#recent) {
      if (this.#recent.size <= KEPT_BLOCKS && this.#bytes <= KEPT_BYTES) break;
      this.#recent.delete(number);
      this.#bytes -= size;
    }
    this.#ring();
  }

  /** Ends all iterations. */
  close(): void {
    this.#closed = true;
    this.#ring();
  }

  /** Until the next block, the signal, or the end. */
  wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#waiters.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      if (this.#closed || signal?.aborted === true) {
        resolve();
        return;
      }
      this.#waiters.add(wake);
      signal?.addEventListener('abort', wake, { once: true });
    });
  }

  #ring(): void {
    for (const wake of [...this.#waiters]) wake();
  }
}
