// SPDX-License-Identifier: Apache-2.0

/** A part of what there is: a lot of units, or a note of money. */
export interface StockItem {
  readonly id: string;
  readonly size: bigint;
}

/** Chooses of what is free; nothing when it does not suit. */
export type Choose = (free: readonly StockItem[]) => readonly StockItem[];

/**
 * What several requests take from at once, each part for one of them at a time: whoever finds
 * nothing that suits waits until others give back what is left of theirs. Served in the order in
 * which they came.
 */
export class SharedStock {
  readonly #load: () => Promise<readonly StockItem[]>;
  readonly #free = new Map<string, StockItem>();
  #out = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #onBack: () => void = () => undefined;

  /** @param load tells what there is; asked only while nothing is taken */
  constructor(load: () => Promise<readonly StockItem[]>) {
    this.#load = load;
  }

  /**
   * Takes what is chosen; it must be given back. Answers nothing when all that there is does not
   * suit, and others hold nothing of it.
   *
   * @throws what `load` throws, and the signal's reason
   */
  take(choose: Choose, signal: AbortSignal): Promise<readonly StockItem[]> {
    const taken = this.#turn.then(() => this.#taken(choose, signal));
    this.#turn = taken.catch(() => undefined);
    return taken;
  }

  /** @param back what is left of what was taken, and still free */
  giveBack(taken: readonly StockItem[], back: readonly StockItem[]): void {
    this.#out -= taken.length;
    for (const item of back) this.#free.set(item.id, item);
    this.#onBack();
  }

  async #taken(choose: Choose, signal: AbortSignal): Promise<readonly StockItem[]> {
    for (let isKnown = false; ;) {
      signal.throwIfAborted();
      const chosen = choose([...this.#free.values()]);
      if (chosen.length > 0) {
        for (const { id } of chosen) this.#free.delete(id);
        this.#out += chosen.length;
        return chosen;
      }
      if (this.#out > 0) {
        await new Promise<void>((resolve) => (this.#onBack = resolve));
        continue;
      }
      if (isKnown) return [];
      isKnown = true;
      await this.#reload();
    }
  }

  async #reload(): Promise<void> {
    const found = await this.#load();
    this.#free.clear();
    for (const item of found) this.#free.set(item.id, item);
  }
}

/** Stocks by name, each kept for as long as somebody uses it. */
export class Stocks {
  readonly #used = new Map<string, { readonly stock: SharedStock; users: number }>();

  /** Resolves or fails as `work` does. */
  async use<T>(
    name: string,
    load: () => Promise<readonly StockItem[]>,
    work: (stock: SharedStock) => Promise<T>,
  ): Promise<T> {
    const used = this.#used.get(name) ?? { stock: new SharedStock(load), users: 0 };
    this.#used.set(name, used);
    used.users += 1;
    try {
      return await work(used.stock);
    } finally {
      used.users -= 1;
      if (used.users === 0) this.#used.delete(name);
    }
  }
}
