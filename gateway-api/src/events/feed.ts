// SPDX-License-Identifier: Apache-2.0
import type { Ledger } from '@yulian/network';
import { BlockFollower } from '../durable/block-follower.js';
import { eventsOf, type ChainEvent } from './block-events.js';
import { EventIdError, isAfter, type EventId } from './event-id.js';

export interface EventFeedOptions {
  readonly ledger: Ledger;
  /** Waited for before a block's events are told: who hears of a record shall find it listed. */
  readonly listed?: (blockNumber: number) => Promise<void>;
}

export interface Subscription {
  /** The last event that was received; left out: only what happens from now on. */
  readonly after?: EventId | undefined;
  /** What may be told. */
  readonly sees: (event: ChainEvent) => boolean;
  readonly signal: AbortSignal;
}

/** Blocks whose events are kept for those who follow closely; others read them from the ledger. */
const BLOCKS_KEPT = 256;

/** Events of all blocks: one reader of the ledger, any number of subscribers. */
export class EventFeed {
  readonly #ledger: Ledger;
  readonly #follower: BlockFollower;
  readonly #recent = new Map<number, readonly ChainEvent[]>();
  #told = 0;

  private constructor({ ledger, listed }: EventFeedOptions, height: number) {
    this.#ledger = ledger;
    this.#follower = new BlockFollower(ledger, height, async (block) => {
      await listed?.(block.number);
      const events = eventsOf(block);
      this.#recent.set(block.number, events);
      this.#recent.delete(block.number - BLOCKS_KEPT);
      this.#told += events.length;
    });
  }

  static async open(options: EventFeedOptions): Promise<EventFeed> {
    const { height } = await options.ledger.info();
    const feed = new EventFeed(options, height);
    feed.#follower.start();
    return feed;
  }

  /** Number of blocks whose events can be told. */
  get height(): number {
    return this.#follower.height;
  }

  /** How many events have been told since it was opened. */
  get told(): number {
    return this.#told;
  }

  /**
   * Events after the one given, in order, each once; then new ones as they happen, until the signal
   * fires. `undefined` comes when `pauseMs` have passed without any.
   *
   * @throws EventIdError `EVENT_ID_INVALID` at once, when the chain has not come to that event
   */
  events(
    { after, sees, signal }: Subscription,
    pauseMs: number,
  ): AsyncGenerator<ChainEvent | undefined, void, undefined> {
    if (after !== undefined && after.block >= this.height) throw new EventIdError();
    const wanted = (event: ChainEvent): boolean =>
      (after === undefined || isAfter(event.id, after)) && sees(event);
    return this.#follow(after?.block ?? this.height, wanted, signal, pauseMs);
  }

  async close(): Promise<void> {
    await this.#follower.close();
  }

  async *#follow(
    from: number,
    wanted: (event: ChainEvent) => boolean,
    signal: AbortSignal,
    pauseMs: number,
  ): AsyncGenerator<ChainEvent | undefined, void, undefined> {
    let block = from;
    while (!signal.aborted) {
      if (block < this.height) {
        yield* (await this.#eventsOf(block)).filter(wanted);
        block += 1;
      } else if (!(await this.#waitFor(block + 1, signal, pauseMs))) {
        if (this.#follower.isStopped) return;
        yield undefined;
      }
    }
  }

  async #eventsOf(block: number): Promise<readonly ChainEvent[]> {
    return this.#recent.get(block) ?? eventsOf(await this.#ledger.block(block));
  }

  /** False when the time is over, the signal has fired, or nothing more will come. */
  async #waitFor(height: number, signal: AbortSignal, pauseMs: number): Promise<boolean> {
    const pause = new AbortController();
    const end = (): void => {
      pause.abort();
    };
    const timer = setTimeout(end, pauseMs);
    signal.addEventListener('abort', end, { once: true });
    try {
      return await this.#follower.waitFor(height, pause.signal);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    }
  }
}
