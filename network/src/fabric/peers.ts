// SPDX-License-Identifier: Apache-2.0
import { LedgerError } from '../errors.js';
import { Breaker } from './breaker.js';
import { PeerConnection } from './connection.js';
import { isUnreached } from './failures.js';
import type { Deadlines, PeerAddress } from './options.js';

/** A peer, and whether it answers. */
interface Candidate {
  readonly connection: PeerConnection;
  readonly breaker: Breaker;
}

/** A call takes as long as two deadlines at most. */
const MOST_ASKED = 2;

/** The peers that can be asked, those of the own organisation first. */
export class Peers {
  readonly #candidates: readonly [Candidate, ...Candidate[]];

  /**
   * @param addresses in the order in which they are asked
   * @throws LedgerError `LEDGER_CONFIG_INVALID`
   */
  constructor(addresses: readonly PeerAddress[], deadlines: Deadlines) {
    const [first, ...others] = addresses.map((address) => ({
      connection: new PeerConnection(address, deadlines),
      breaker: new Breaker(() => performance.now()),
    }));
    if (first === undefined) throw new LedgerError('LEDGER_CONFIG_INVALID', 'no peer is named');
    this.#candidates = [first, ...others];
  }

  /**
   * Asks a peer, and another one when that cannot be reached: for what changes nothing. What a peer
   * answers, also a failure, is final.
   *
   * @throws whatever `work` throws for the last one that was asked
   */
  ask<T>(work: (peer: PeerConnection) => Promise<T>): Promise<T> {
    return this.#ask(work, MOST_ASKED);
  }

  /** Asks a peer and leaves it at that: the outcome must be known before another is asked. */
  askOne<T>(work: (peer: PeerConnection) => Promise<T>): Promise<T> {
    return this.#ask(work, 1);
  }

  /** Follows what one peer sends. When it fails, another is followed by whoever begins anew. */
  async *follow<T>(stream: (peer: PeerConnection) => AsyncGenerator<T>): AsyncGenerator<T> {
    const [first] = this.#inOrder();
    try {
      yield* stream(first.connection);
    } catch (error) {
      first.breaker.failed();
      throw error;
    }
  }

  close(): void {
    for (const { connection } of this.#candidates) connection.close();
  }

  async #ask<T>(work: (peer: PeerConnection) => Promise<T>, most: number): Promise<T> {
    const [first, ...others] = this.#inOrder();
    const [second] = others.slice(0, most - 1);
    try {
      return await this.#askThis(first, work);
    } catch (error) {
      if (second === undefined || !isUnreached(error)) throw error;
    }
    return this.#askThis(second, work);
  }

  async #askThis<T>(
    { connection, breaker }: Candidate,
    work: (peer: PeerConnection) => Promise<T>,
  ): Promise<T> {
    try {
      const answer = await work(connection);
      breaker.succeeded();
      return answer;
    } catch (error) {
      if (isUnreached(error)) breaker.failed();
      else breaker.succeeded();
      throw error;
    }
  }

  /** Those that answer; if none does, the one whose pause ends soonest. */
  #inOrder(): readonly [Candidate, ...Candidate[]] {
    const [closed, ...others] = this.#candidates.filter(({ breaker }) => breaker.isClosed);
    if (closed !== undefined) return [closed, ...others];
    const [first, ...rest] = this.#candidates;
    return [rest.reduce((best, one) => (endsSooner(one, best) ? one : best), first)];
  }
}

function endsSooner(one: Candidate, other: Candidate): boolean {
  return one.breaker.closedFromMs < other.breaker.closedFromMs;
}
