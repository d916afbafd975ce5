// SPDX-License-Identifier: Apache-2.0
import type { Socket } from 'node:net';

/** What becomes of a line's bytes. */
export type LineState =
  | 'good'
  /** Connections are refused, and those that exist are torn. */
  | 'cut'
  /** Connections are taken, and nothing goes through until the line is good: a partition. */
  | 'silent'
  /** What is asked goes through, what is answered does not. */
  | 'no-answers'
  /** Connections that exist or are taken stay open for ever, and nothing goes through: half-open. */
  | 'dead';

/** How good a line is. */
export interface LineQuality {
  readonly state: LineState;
  /** How long everything is held up, each way, in milliseconds. */
  readonly delayMs: number;
}

export const GOOD: LineQuality = { state: 'good', delayMs: 0 };

/** What goes one way, in its order: TCP loses nothing by itself. */
class OneWay {
  readonly #queue: { readonly dueMs: number; readonly act: () => void }[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isHeld = false;
  #delayMs = 0;

  push(act: () => void): void {
    this.#queue.push({ dueMs: performance.now() + this.#delayMs, act });
    this.#flow();
  }

  become(isHeld: boolean, delayMs: number): void {
    this.#isHeld = isHeld;
    this.#delayMs = delayMs;
    this.#flow();
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.#queue.length = 0;
  }

  #flow(): void {
    clearTimeout(this.#timer);
    while (!this.#isHeld) {
      const [next] = this.#queue;
      if (next === undefined) return;
      const waitMs = next.dueMs - performance.now();
      if (waitMs > 0) {
        this.#timer = setTimeout(() => {
          this.#flow();
        }, Math.ceil(waitMs));
        return;
      }
      this.#queue.shift();
      next.act();
    }
  }
}

/** One connection through a line: the end that asks is near, the one that answers is far. */
export class Conduit {
  readonly #near: Socket;
  readonly #far: Socket;
  readonly #there = new OneWay();
  readonly #back = new OneWay();
  #dead = false;

  /** @param onAsked told of how many bytes the near end sends */
  constructor(near: Socket, far: Socket, onAsked: (bytes: number) => void = () => undefined) {
    this.#near = near;
    this.#far = far;
    near.on('data', (bytes) => {
      onAsked(bytes.length);
    });
    this.#join(near, far, this.#there);
    this.#join(far, near, this.#back);
  }

  /** Whether both ends are gone. */
  get isGone(): boolean {
    return this.#near.destroyed && this.#far.destroyed;
  }

  get isDead(): boolean {
    return this.#dead;
  }

  become({ state, delayMs }: LineQuality): void {
    if (state === 'cut') this.tear();
    // Nothing brings it back: only what is connected anew goes through again.
    this.#dead ||= state === 'dead';
    const isHeld = this.#dead || state === 'silent';
    this.#there.become(isHeld, delayMs);
    this.#back.become(isHeld || state === 'no-answers', delayMs);
  }

  tear(): void {
    for (const socket of [this.#near, this.#far]) socket.resetAndDestroy();
    this.#there.drop();
    this.#back.drop();
  }

  /** What one end says, and that it ends, comes out at the other: all of it by the same way. */
  #join(from: Socket, to: Socket, way: OneWay): void {
    from.on('data', (bytes) => {
      way.push(() => {
        if (!to.destroyed) to.write(bytes);
      });
    });
    from.on('end', () => {
      way.push(() => to.end());
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      way.push(() => {
        to.destroySoon();
      });
    });
  }
}
