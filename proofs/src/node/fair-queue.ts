// SPDX-License-Identifier: Apache-2.0

/** Something that waits for a thread. */
export interface Queued {
  /** On whose behalf, such as an address. */
  readonly asker: string;
  /** Bytes that are held while it waits. */
  readonly bytes: number;
}

/** Bounds of the queue. */
export interface QueueLimits {
  /** Most bytes that wait in all; each piece of work counts as 64 KiB at least. */
  readonly mostBytes: number;
  /** Most pieces of work of one asker that are under way at a time. */
  readonly mostOfOne: number;
}

const LEAST_WEIGHT = 64 * 1024;
/** Half-life of the work counted against an asker, in milliseconds. */
const HALF_LIFE_MS = 30_000;
const MOST_REMEMBERED = 4096;

interface Served {
  readonly ms: number;
  readonly at: number;
}

/**
 * Work that waits, bounded, and handed out to whoever has had the least of the threads lately. Where it
 * is full, whoever has the most waiting loses the newest of it to others.
 */
export class FairQueue<T extends Queued> {
  readonly #limits: QueueLimits;
  readonly #waiting = new Map<string, T[]>();
  readonly #running = new Map<string, number>();
  readonly #served = new Map<string, Served>();

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /** Pieces of work that wait. */
  get size(): number {
    return [...this.#waiting.values()].reduce((sum, own) => sum + own.length, 0);
  }

  /** @returns what has lost its place by it, and must be told so: perhaps the newcomer itself */
  add(one: T): readonly T[] {
    const lost: T[] = [];
    while (!this.#fits(one)) {
      const heaviest = this.#heaviest();
      const isHeavier = heaviest !== undefined && this.#weightOf(heaviest) > this.#weightWith(one);
      const newest = isHeavier ? this.#waiting.get(heaviest)?.at(-1) : undefined;
      if (newest === undefined) return [...lost, one];
      this.remove(newest);
      lost.push(newest);
    }
    const others = this.#waiting.get(one.asker);
    if (others === undefined) this.#waiting.set(one.asker, [one]);
    else others.push(one);
    return lost;
  }

  /** Takes back what waits. @returns whether it did */
  remove(one: T): boolean {
    const own = this.#waiting.get(one.asker);
    const place = own?.indexOf(one) ?? -1;
    if (own === undefined || place < 0) return false;
    own.splice(place, 1);
    if (own.length === 0) this.#waiting.delete(one.asker);
    return true;
  }

  /** The next that may begin; `done` must follow. */
  begin(now: number): T | undefined {
    const free = [...this.#waiting.keys()].filter(
      (asker) => (this.#running.get(asker) ?? 0) < this.#limits.mostOfOne,
    );
    const least = minimumBy(free, (asker) => this.#servedTo(asker, now));
    const one = least === undefined ? undefined : this.#waiting.get(least)?.[0];
    if (one === undefined) return undefined;
    this.remove(one);
    this.#running.set(one.asker, (this.#running.get(one.asker) ?? 0) + 1);
    return one;
  }

  /** @param ms for how long the work had a thread */
  done({ asker }: T, ms: number, now: number): void {
    const running = (this.#running.get(asker) ?? 0) - 1;
    if (running > 0) this.#running.set(asker, running);
    else this.#running.delete(asker);
    const served = { ms: this.#servedTo(asker, now) + ms, at: now };
    this.#served.delete(asker);
    this.#served.set(asker, served);
    const [longestAgo] = this.#served.keys();
    if (this.#served.size > MOST_REMEMBERED && longestAgo !== undefined) {
      this.#served.delete(longestAgo);
    }
  }

  /** Takes everything that waits. */
  clear(): readonly T[] {
    const all = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    return all;
  }

  /** An empty queue takes a file of any size. */
  #fits(one: T): boolean {
    const total = [...this.#waiting.keys()].reduce((sum, asker) => sum + this.#weightOf(asker), 0);
    return total === 0 || total + weightOf(one) <= this.#limits.mostBytes;
  }

  #heaviest(): string | undefined {
    return minimumBy([...this.#waiting.keys()], (asker) => -this.#weightOf(asker));
  }

  #weightWith(one: T): number {
    return this.#weightOf(one.asker) + weightOf(one);
  }

  #weightOf(asker: string): number {
    return (this.#waiting.get(asker) ?? []).reduce((sum, one) => sum + weightOf(one), 0);
  }

  #servedTo(asker: string, now: number): number {
    const served = this.#served.get(asker);
    return served === undefined ? 0 : served.ms * 2 ** ((served.at - now) / HALF_LIFE_MS);
  }
}

function weightOf({ bytes }: Queued): number {
  return Math.max(bytes, LEAST_WEIGHT);
}

/** The first of the smallest. */
function minimumBy<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  let least: T | undefined;
  let smallest = Infinity;
  for (const item of items) {
    const size = measure(item);
    if (size < smallest) [least, smallest] = [item, size];
  }
  return least;
}
