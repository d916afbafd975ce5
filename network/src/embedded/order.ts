// SPDX-License-Identifier: Apache-2.0
import { LedgerError } from '../errors.js';
import type { CheckedTransaction } from './checks.js';

/** When a block is cut: by the first of these that is reached. */
export interface BlockCut {
  readonly maxTransactions: number;
  /** Sum of the envelopes' sizes; one larger envelope still gets a block of its own. */
  readonly maxBytes: number;
  /** How long the oldest waits for others that are known to be on their way. */
  readonly maxWaitMs: number;
}

/** How much may wait before submitters have to. */
export interface QueueLimits {
  readonly maxBytes: number;
  /** Submitters that may wait for room; beyond, they are turned away. */
  readonly maxWaiting: number;
}

/** What ordering needs. */
export interface OrdererContext {
  readonly cut: BlockCut;
  readonly limits: QueueLimits;
  /** Validates and stores a block; answers when it is durable. */
  readonly write: (batch: readonly CheckedTransaction[]) => Promise<void>;
  /** Whether more transactions are about to be submitted. */
  readonly isMoreComing: () => boolean;
}

interface Queued {
  readonly transaction: CheckedTransaction;
  readonly size: number;
  readonly sinceMs: number;
}

/**
 * Puts transactions in order and cuts blocks. While one block is written the next one gathers, so
 * that concurrent submitters share a block and its sync; a lone one does not wait.
 */
export class Orderer {
  readonly #context: OrdererContext;
  readonly #queue: Queued[] = [];
  readonly #running: Promise<void>;
  #bytes = 0;
  #waiting = 0;
  #closing = false;
  #failure: LedgerError | undefined;
  #wake = new Signal();
  #room = new Signal();

  constructor(context: OrdererContext) {
    this.#context = context;
    this.#running = this.#run();
  }

  /**
   * Takes a transaction for the next blocks; waits while the queue is full.
   *
   * @throws LedgerError `ORDERER_UNAVAILABLE` too many wait already, `LEDGER_FAILED`
   */
  async accept(transaction: CheckedTransaction): Promise<void> {
    const { bytes, signature } = transaction.envelope;
    const size = bytes.length + signature.length;
    await this.#waitForRoom(size);
    if (this.#failure !== undefined) throw this.#failure;
    this.#queue.push({ transaction, size, sinceMs: performance.now() });
    this.#bytes += size;
    this.#wake.fire();
  }

  /** Something changed that {@link OrdererContext.isMoreComing} depends on. */
  nudge(): void {
    if (this.#queue.length > 0) this.#wake.fire();
  }

  /** Writes what was accepted, then ends. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#wake.fire();
    await this.#running;
  }

  async #waitForRoom(size: number): Promise<void> {
    const { maxBytes, maxWaiting } = this.#context.limits;
    const isFull = (): boolean => this.#queue.length > 0 && this.#bytes + size > maxBytes;
    if (!isFull()) return;
    if (this.#waiting >= maxWaiting) {
      throw new LedgerError('ORDERER_UNAVAILABLE', 'too many transactions wait to be ordered');
    }
    this.#waiting += 1;
    try {
      while (isFull() && this.#failure === undefined) await this.#room.wait();
    } finally {
      this.#waiting -= 1;
    }
  }

  async #run(): Promise<void> {
    for (;;) {
      await this.#untilReady();
      if (this.#queue.length === 0) return;
      const batch = this.#cut();
      try {
        await this.#context.write(batch);
      } catch (error) {
        this.#fail(error);
        return;
      }
      this.#room.fire();
    }
  }

  /** Waits until a block should be cut, or all is written and the ledger closes. */
  async #untilReady(): Promise<void> {
    while (!this.#isReady()) {
      const oldest = this.#queue[0];
      if (oldest === undefined) {
        await this.#wake.wait();
        // Those who submit in the same turn of the event loop belong into the same block.
        await new Promise(setImmediate);
      } else {
        const waited = performance.now() - oldest.sinceMs;
        await this.#wake.wait(this.#context.cut.maxWaitMs - waited);
      }
    }
  }

  #isReady(): boolean {
    const { cut, isMoreComing } = this.#context;
    const oldest = this.#queue[0];
    if (oldest === undefined) return this.#closing;
    if (this.#queue.length >= cut.maxTransactions || this.#bytes >= cut.maxBytes) return true;
    return !isMoreComing() || performance.now() - oldest.sinceMs >= cut.maxWaitMs;
  }

  #cut(): CheckedTransaction[] {
    const { maxTransactions, maxBytes } = this.#context.cut;
    let count = 0;
    let bytes = 0;
    for (const { size } of this.#queue) {
      if (count === maxTransactions || (count > 0 && bytes + size > maxBytes)) break;
      count += 1;
      bytes += size;
    }
    this.#bytes -= bytes;
    return this.#queue.splice(0, count).map(({ transaction }) => transaction);
  }

  #fail(error: unknown): void {
    this.#failure =
      error instanceof LedgerError
        ? error
        : new LedgerError('LEDGER_FAILED', 'blocks are not written any more', { cause: error });
    this.#queue.length = 0;
    this.#room.fire();
  }
}

/** Wakes everyone who waits. */
class Signal {
  #waiters: (() => void)[] = [];

  fire(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const wake of waiters) wake();
  }

  /** Until fired, or for `timeoutMs`. */
  wait(timeoutMs?: number): Promise<void> {
    return new Promise((resolve) => {
      if (timeoutMs === undefined) {
        this.#waiters.push(resolve);
        return;
      }
      const timer = setTimeout(resolve, Math.max(0, timeoutMs));
      this.#waiters.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
