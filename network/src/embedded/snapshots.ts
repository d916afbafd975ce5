// SPDX-License-Identifier: Apache-2.0
import type { Store, StoreSnapshot } from './store.js';
import type { StoreReader } from './store-reader.js';

/** A snapshot in use. */
export interface Lease {
  readonly reader: StoreReader;
  release(): void;
}

interface Shared {
  readonly snapshot: StoreSnapshot;
  users: number;
  stale: boolean;
}

/**
 * One snapshot per block, shared by all simulations that start before the next block: taking one
 * each would cost more than most of what they read.
 */
export class Snapshots {
  readonly #store: Store;
  readonly #closing = new Set<Promise<void>>();
  #current: Shared | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The newest committed state, unchanging until released. */
  lease(): Lease {
    const shared = (this.#current ??= {
      snapshot: this.#store.snapshot(),
      users: 0,
      stale: false,
    });
    shared.users += 1;
    let released = false;
    return {
      reader: shared.snapshot.reader,
      release: () => {
        if (released) return;
        released = true;
        shared.users -= 1;
        this.#closeIfUnused(shared);
      },
    };
  }

  /** A block was committed: who comes now gets a newer snapshot. */
  advance(): void {
    const shared = this.#current;
    this.#current = undefined;
    if (shared === undefined) return;
    shared.stale = true;
    this.#closeIfUnused(shared);
  }

  /** Lets go of the newest snapshot and waits until all are closed. */
  async close(): Promise<void> {
    this.advance();
    await Promise.all(this.#closing);
  }

  #closeIfUnused(shared: Shared): void {
    if (!shared.stale || shared.users > 0) return;
    const closing = shared.snapshot.release().finally(() => this.#closing.delete(closing));
    this.#closing.add(closing);
  }
}
