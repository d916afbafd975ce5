// SPDX-License-Identifier: Apache-2.0
import type { Block } from '../ledger.js';
import type { Committed } from './commit.js';

const KEPT_BLOCKS = 64;
const KEPT_BYTES = 16 * 1024 * 1024;

type Recent = Pick<Committed, 'size' | 'view'>;

/** Newest blocks in decoded form, and a bell that rings when one is added. */
export class BlockFeed {
  readonly #recent = new Map<number, Recent>();
  #bytes = 0;
  #closed = false;
  #waiters = new Set<() => void>();

  get isClosed(): boolean {
    return this.#closed;
  }

  recent(number: number): Block | undefined {
    return this.#recent.get(number)?.view();
  }

  publish({ number, size, view }: Committed): void {
    this.#recent.set(number, { size, view: once(view) });
    this.#bytes += size;
    for (const [oldest, { size: freed }] of this.#recent) {
      if (this.#recent.size <= KEPT_BLOCKS && this.#bytes <= KEPT_BYTES) break;
      this.#recent.delete(oldest);
      this.#bytes -= freed;
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

/** All followers share what the first one's question made. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
