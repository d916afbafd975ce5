// SPDX-License-Identifier: Apache-2.0

/** Keeps what was made for the most recent keys; the longest unused one goes first. */
export class BoundedCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The value kept for `key`, or a new one by `make`. Nothing is kept when `make` throws. */
  get(key: string, make: () => Value): Value {
    const kept = this.#values.get(key);
    if (kept !== undefined) {
      // Maps iterate in order of insertion: inserting again makes it the newest.
      this.#values.delete(key);
      this.#values.set(key, kept);
      return kept;
    }
    const made = make();
    if (this.#values.size >= this.#capacity) {
      const oldest = this.#values.keys().next();
      if (oldest.done !== true) this.#values.delete(oldest.value);
    }
    this.#values.set(key, made);
    return made;
  }
}
