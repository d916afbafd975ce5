// SPDX-License-Identifier: Apache-2.0

interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** How a commit failed. */
export interface CommitFailure {
  readonly error: Error;
  /** Nothing is committed any more. */
  readonly isForGood: boolean;
}

/**
 * Runs one commit at a time; what arrives meanwhile forms the next group, so that writes which come
 * together share one sync. After a failure for good nothing more is committed: the store below may
 * hold half of a write, and only opening it again tells.
 */
export class GroupCommit<T> {
  readonly #commit: (items: readonly T[]) => Promise<void>;
  readonly #failed: (cause: unknown) => CommitFailure;
  #queue: Waiting<T>[] = [];
  #draining: Promise<void> | undefined;
  #failure: Error | undefined;

  /**
   * @param commit makes a group durable, all of it or nothing
   * @param failed makes the error that the callers of a group get, and says whether every later one does
   */
  constructor(
    commit: (items: readonly T[]) => Promise<void>,
    failed: (cause: unknown) => CommitFailure,
  ) {
    this.#commit = commit;
    this.#failed = failed;
  }

  /** Resolves when the item's group is committed. */
  async add(item: T): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    await new Promise<void>((resolve, reject) => {
      this.#queue.push({ item, resolve, reject });
      this.#draining ??= this.#drain();
    });
  }

  /** Resolves when nothing is waiting any more. */
  async idle(): Promise<void> {
    await this.#draining;
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      const group = this.#queue;
      this.#queue = [];
      await this.#run(group);
    }
    this.#draining = undefined;
  }

  async #run(group: readonly Waiting<T>[]): Promise<void> {
    try {
      if (this.#failure !== undefined) throw this.#failure;
      await this.#commit(group.map(({ item }) => item));
      for (const { resolve } of group) resolve();
    } catch (cause) {
      const { error, isForGood } = this.#failureOf(cause);
      if (isForGood) this.#failure = error;
      for (const { reject } of group) reject(error);
    }
  }

  #failureOf(cause: unknown): CommitFailure {
    return this.#failure === undefined
      ? this.#failed(cause)
      : { error: this.#failure, isForGood: true };
  }
}
