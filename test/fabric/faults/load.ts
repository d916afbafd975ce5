// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { Transactions } from '@yulian/gateway-api/storage';
import { LedgerError, type Identity } from '@yulian/network';
import type { FaultWorld } from './world.js';

/** What one writer has seen. */
export interface Tally {
  readonly name: string;
  /** Writes that were acknowledged: the sum must be this. */
  acknowledged: number;
  /** Answers that said that nothing was written, by code. */
  readonly refused: Map<string, number>;
  /** Answers that left it open, after which the same key was asked again. */
  unknown: number;
  /** Whether it is not known, in the end, what came of the last write. */
  isOpen: boolean;
  /** The longest that one answer took, in milliseconds. */
  longestMs: number;
  /** When each acknowledged write was begun and answered. */
  readonly answers: { readonly begunMs: number; readonly answeredMs: number }[];
}

/** Most that one answer may take: proposing at two peers, and waiting for the block. */
export const LONGEST_MS = 120_000;

/** Writers that go on until they are told to stop, each with a sum of its own. */
export class Load {
  readonly tallies: readonly Tally[];
  readonly #transactions: Transactions;
  readonly #identity: Identity;
  readonly #running: Promise<unknown>;
  #stoppedMs = Infinity;

  constructor({ ledger, vault, clerk }: FaultWorld, writers: number) {
    this.#transactions = new Transactions({ ledger, vault });
    this.#identity = clerk;
    this.tallies = Array.from({ length: writers }, () => ({
      name: randomUUID(),
      acknowledged: 0,
      refused: new Map<string, number>(),
      unknown: 0,
      isOpen: false,
      longestMs: 0,
      answers: [],
    }));
    this.#running = Promise.all(this.tallies.map((tally) => this.#write(tally)));
  }

  /** When the writes were acknowledged that were begun after a moment. */
  answeredSince(ms: number): readonly number[] {
    return this.tallies.flatMap(({ answers }) =>
      answers.filter(({ begunMs }) => begunMs > ms).map(({ answeredMs }) => answeredMs),
    );
  }

  /** Lets what is under way come to its end, if it comes to one in time. */
  async stop(): Promise<void> {
    this.#stoppedMs = performance.now();
    await this.#running;
    await this.#transactions.close();
  }

  async #write(tally: Tally): Promise<void> {
    let key = randomUUID();
    while (this.#goesOn(tally)) {
      const begunMs = performance.now();
      try {
        await this.#transactions.transact({
          identity: this.#identity,
          idempotency: { key, fingerprint: key },
          prepare: () => ({
            call: { contract: 'tally', transaction: 'add', args: [tally.name, '1'] },
          }),
        });
        tally.acknowledged += 1;
        tally.answers.push({ begunMs, answeredMs: performance.now() });
        tally.isOpen = false;
        key = randomUUID();
      } catch (error) {
        if (!(error instanceof LedgerError)) throw error;
        tally.isOpen = error.code === 'COMMIT_TIMEOUT';
        if (tally.isOpen) tally.unknown += 1;
        else tally.refused.set(error.code, (tally.refused.get(error.code) ?? 0) + 1);
        if (!tally.isOpen) key = randomUUID();
      }
      tally.longestMs = Math.max(tally.longestMs, performance.now() - begunMs);
    }
  }

  #goesOn({ isOpen }: Tally): boolean {
    const nowMs = performance.now();
    return nowMs < this.#stoppedMs || (isOpen && nowMs < this.#stoppedMs + LONGEST_MS);
  }
}
