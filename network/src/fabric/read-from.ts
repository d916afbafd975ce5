// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { LedgerError } from '../errors.js';
import type { Candidate } from './candidate.js';

/** What the last one told alone before it fell silent reaches the others within this. */
const SETTLING_MS = 300;
/** How long the one that should be asked may take to catch up before another is asked. */
const CATCHING_UP_MS = 500;
/** How long nobody may be far enough. */
const PATIENCE_MS = 3000;
const PAUSE_MS = 50;
/** How often somebody who was behind is looked at again. */
const LOOKED_AT_MS = 1000;

/**
 * Whom to read from, so that time does not go back: peers commit at their own pace, and whoever was
 * told something must not be told by another peer that it is not so yet.
 *
 * One peer is read from as long as it answers and has all that anybody was told; what it tells never
 * gets older. Before another takes its place, all that answer are asked how far they are, and it has
 * come as far as the farthest of them.
 */
export class ReadFrom<P> {
  readonly #inOrder: () => readonly [Candidate<P>, ...Candidate<P>[]];
  readonly #heightOf: (peer: P) => Promise<number>;
  /** Blocks of which somebody was told. */
  #told = 0;
  #current: Candidate<P> | undefined;
  #choosing: Promise<Candidate<P>> | undefined;
  #keptUntilMs = 0;

  /**
   * @param inOrder those that answer, whom to ask first in front
   * @param heightOf how many blocks a peer has
   */
  constructor(
    inOrder: () => readonly [Candidate<P>, ...Candidate<P>[]],
    heightOf: (peer: P) => Promise<number>,
  ) {
    this.#inOrder = inOrder;
    this.#heightOf = heightOf;
  }

  /** A peer told of blocks. */
  told(candidate: Candidate<P>, height: number): void {
    candidate.hasAtLeast(height);
    this.#told = Math.max(this.#told, height);
  }

  /**
   * Whom to ask now.
   *
   * @throws LedgerError `LEDGER_UNAVAILABLE` when none that answers is as far as what was told
   * @throws GatewayError when none answers
   */
  async choose(): Promise<Candidate<P>> {
    const current = this.#current;
    if (current !== undefined && this.#isToStay(current)) {
      if (current.height >= this.#told) return current;
      await this.#look(current).catch(() => undefined);
      if (current === this.#current && current.height >= this.#told) return current;
    }
    this.#choosing ??= this.#chooseAnew().finally(() => {
      this.#choosing = undefined;
    });
    return this.#choosing;
  }

  /**
   * To be called before an answer is passed on. When another peer has taken its place meanwhile, that
   * one may have less than what is told here.
   *
   * @throws GatewayError when it can't be found out
   */
  async beforeTelling(candidate: Candidate<P>): Promise<void> {
    if (candidate === this.#current || !candidate.breaker.isClosed) return;
    this.told(candidate, await this.#look(candidate));
  }

  #isToStay(current: Candidate<P>): boolean {
    const [first] = this.#inOrder();
    if (current === first) return true;
    return current.breaker.isClosed && performance.now() < this.#keptUntilMs;
  }

  async #chooseAnew(): Promise<Candidate<P>> {
    const last = this.#current;
    this.#current = undefined;
    if (last?.breaker.isClosed === false) await delay(SETTLING_MS);
    const begunMs = performance.now();
    let farthest: number | undefined;
    for (;;) {
      const inOrder = this.#inOrder();
      await this.#lookAtAll(inOrder);
      // Not of a later look: under load it would be another one each time.
      farthest ??= Math.max(...inOrder.map(({ height }) => height));
      const wanted = Math.max(farthest, this.#told);
      const enough = inOrder.filter((one) => one.breaker.isClosed && one.height >= wanted);
      const passedMs = performance.now() - begunMs;
      const [first] = enough;
      const isBest = first === inOrder[0] || passedMs > CATCHING_UP_MS;
      if (first !== undefined && isBest) return this.#take(first);
      if (passedMs > PATIENCE_MS) throw behind(wanted);
      await delay(PAUSE_MS);
    }
  }

  #take(candidate: Candidate<P>): Candidate<P> {
    this.#current = candidate;
    this.#keptUntilMs = performance.now() + LOOKED_AT_MS;
    return candidate;
  }

  /** @throws what the first could not be asked for, when none can */
  async #lookAtAll(candidates: readonly Candidate<P>[]): Promise<void> {
    const looks = await Promise.allSettled(candidates.map((one) => this.#look(one)));
    const failures = looks.filter((look) => look.status === 'rejected');
    const [failure] = failures;
    if (failure !== undefined && failures.length === looks.length) throw failure.reason;
  }

  async #look(candidate: Candidate<P>): Promise<number> {
    const height = await candidate.ask(this.#heightOf);
    candidate.hasAtLeast(height);
    return height;
  }
}

function behind(wanted: number): LedgerError {
  const message = 'no peer that answers has all that others have told already';
  return new LedgerError('LEDGER_UNAVAILABLE', message, { details: { wanted } });
}
