// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError } from '@yulian/network';

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/** Sends several items of one lane in one transaction; results are in their order. */
export type SendBatch<T, R> = (lane: string, items: readonly T[]) => Promise<readonly R[]>;

/**
 * One queue per lane: what comes while a transaction of a lane is under way is put into the next,
 * together, for transactions that write the same rows at the same time would only conflict.
 */
export class BatchQueue<T, R> {
  readonly #send: SendBatch<T, R>;
  readonly #most: number;
  readonly #waiting = new Map<string, Waiting<T, R>[]>();

  constructor(most: number, send: SendBatch<T, R>) {
    this.#most = most;
    this.#send = send;
  }

  /** Resolves when the transaction that holds the item is in a block. */
  add(lane: string, item: T): Promise<R> {
    return new Promise((resolve, reject) => {
      const waiting = { item, resolve, reject };
      const queue = this.#waiting.get(lane);
      if (queue !== undefined) {
        queue.push(waiting);
        return;
      }
      this.#waiting.set(lane, [waiting]);
      void this.#run(lane);
    });
  }

  async #run(lane: string): Promise<void> {
    // Whoever comes in the same turn goes together.
    await Promise.resolve();
    for (;;) {
      const some = (this.#waiting.get(lane) ?? []).splice(0, this.#most);
      if (some.length === 0) break;
      await this.#sendAll(lane, some);
    }
    this.#waiting.delete(lane);
  }

  async #sendAll(lane: string, some: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await this.#send(
        lane,
        some.map(({ item }) => item),
      );
      for (const [at, { resolve }] of some.entries()) resolve(results[at] as R);
    } catch (error) {
      // What is wrong with one must not be told to all.
      if (some.length > 1 && error instanceof ContractRefusedError) {
        for (const one of some) await this.#sendAll(lane, [one]);
        return;
      }
      for (const { reject } of some) reject(error);
    }
  }
}
