// SPDX-License-Identifier: Apache-2.0
import { LedgerError } from '../errors.js';
import type { CommitStatus, WaitOptions } from '../ledger.js';

interface Waiter {
  resolve(status: CommitStatus): void;
  reject(error: LedgerError): void;
}

/** Those who wait to hear how transactions were validated. */
export class Outcomes {
  readonly #waiters = new Map<string, Set<Waiter>>();

  /**
   * Waits until the transaction is in a durable block.
   *
   * @throws LedgerError `COMMIT_TIMEOUT` when the signal fires first
   */
  wait(transactionId: string, { signal }: WaitOptions = {}): Promise<CommitStatus> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.#forget(transactionId, waiter);
        const message = 'no block holds the transaction yet; ask again with its id';
        reject(new LedgerError('COMMIT_TIMEOUT', message, { transactionId }));
      };
      const done = (): void => {
        signal?.removeEventListener('abort', onAbort);
      };
      const waiter: Waiter = {
        resolve: (status) => {
          done();
          resolve(status);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      };
      if (signal?.aborted === true) {
        onAbort();
        return;
      }
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#remember(transactionId, waiter);
    });
  }

  settle(statuses: readonly CommitStatus[]): void {
    for (const status of statuses) {
      // A repetition says nothing about the transaction, whose first place counts.
      if (status.code === 'DUPLICATE_TXID') continue;
      for (const waiter of this.#take(status.transactionId)) waiter.resolve(status);
    }
  }

  /** Tells everyone that no answer will come. */
  failAll(error: (transactionId: string) => LedgerError): void {
    for (const transactionId of [...this.#waiters.keys()]) {
      for (const waiter of this.#take(transactionId)) waiter.reject(error(transactionId));
    }
  }

  #remember(transactionId: string, waiter: Waiter): void {
    const waiters = this.#waiters.get(transactionId);
    if (waiters === undefined) this.#waiters.set(transactionId, new Set([waiter]));
    else waiters.add(waiter);
  }

  #forget(transactionId: string, waiter: Waiter): void {
    const waiters = this.#waiters.get(transactionId);
    waiters?.delete(waiter);
    if (waiters?.size === 0) this.#waiters.delete(transactionId);
  }

  #take(transactionId: string): Iterable<Waiter> {
    const waiters = this.#waiters.get(transactionId) ?? [];
    this.#waiters.delete(transactionId);
    return waiters;
  }
}
