// SPDX-License-Identifier: Apache-2.0
import { LedgerError } from '../errors.js';
import { Breaker } from './breaker.js';
import { Candidate } from './candidate.js';
import { PeerConnection } from './connection.js';
import { isUnreached } from './failures.js';
import type { Deadlines, PeerAddress } from './options.js';
import { ReadFrom } from './read-from.js';

/** A call takes as long as two deadlines at most. */
const MOST_ASKED = 2;

type AnyPeer = Candidate<PeerConnection>;
type Work<T> = (peer: PeerConnection) => Promise<T>;

/** The peers that can be asked, those of the own organisation first. */
export class Peers {
  readonly #candidates: readonly [AnyPeer, ...AnyPeer[]];
  readonly #readFrom: ReadFrom<PeerConnection>;

  /**
   * @param addresses in the order in which they are asked
   * @param heightOf how many blocks a peer has
   * @throws LedgerError `LEDGER_CONFIG_INVALID`
   */
  constructor(
    addresses: readonly PeerAddress[],
    deadlines: Deadlines,
    heightOf: (peer: PeerConnection) => Promise<number>,
  ) {
    const [first, ...others] = addresses.map(
      (address) =>
        new Candidate(new PeerConnection(address, deadlines), new Breaker(() => performance.now())),
    );
    if (first === undefined) throw new LedgerError('LEDGER_CONFIG_INVALID', 'no peer is named');
    this.#candidates = [first, ...others];
    this.#readFrom = new ReadFrom(() => this.#inOrder(), heightOf);
  }

  /**
   * Asks a peer that has all that was told so far, and another one when that cannot be reached: for
   * what changes nothing. What a peer answers, also a failure, is final.
   *
   * @throws whatever `work` throws for the last one that was asked
   * @throws LedgerError `LEDGER_UNAVAILABLE` when none that answers has all that was told
   */
  read<T>(work: Work<T>): Promise<T> {
    return twice(() => this.#readOnce(work));
  }

  /**
   * Waits for a block at a peer, and at another one when that cannot be reached.
   *
   * @param work tells the block's number
   * @throws whatever `work` throws for the last one that was asked
   */
  waitForBlock(work: Work<number>): Promise<number> {
    return twice(async () => {
      const [first] = this.#inOrder();
      const blockNumber = await first.ask(work);
      this.#readFrom.told(first, blockNumber + 1);
      return blockNumber;
    });
  }

  /** Asks a peer and leaves it at that: the outcome must be known before another is asked. */
  askOne<T>(work: Work<T>): Promise<T> {
    const [first] = this.#inOrder();
    return first.ask(work);
  }

  /**
   * Follows the blocks that one peer sends. When it fails, another is followed by whoever begins anew.
   *
   * @param numberOf a block's number
   */
  async *follow<T>(
    stream: (peer: PeerConnection) => AsyncGenerator<T>,
    numberOf: (block: T) => number,
  ): AsyncGenerator<T> {
    const [first] = this.#inOrder();
    try {
      for await (const block of stream(first.peer)) {
        this.#readFrom.told(first, numberOf(block) + 1);
        yield block;
      }
    } catch (error) {
      first.breaker.failed();
      throw error;
    }
  }

  close(): void {
    for (const { peer } of this.#candidates) peer.close();
  }

  async #readOnce<T>(work: Work<T>): Promise<T> {
    const candidate = await this.#readFrom.choose();
    try {
      return await candidate.ask(work);
    } finally {
      await this.#readFrom.beforeTelling(candidate);
    }
  }

  /** Those that answer; if none does, the one whose pause ends soonest. */
  #inOrder(): readonly [AnyPeer, ...AnyPeer[]] {
    const [closed, ...others] = this.#candidates.filter(({ breaker }) => breaker.isClosed);
    if (closed !== undefined) return [closed, ...others];
    const [first, ...rest] = this.#candidates;
    return [rest.reduce((best, one) => (endsSooner(one, best) ? one : best), first)];
  }
}

async function twice<T>(attempt: () => Promise<T>): Promise<T> {
  for (let asked = 1; ; asked++) {
    try {
      return await attempt();
    } catch (error) {
      if (asked === MOST_ASKED || !isUnreached(error)) throw error;
    }
  }
}

function endsSooner({ breaker }: AnyPeer, other: AnyPeer): boolean {
  return breaker.closedFromMs < other.breaker.closedFromMs;
}
