// SPDX-License-Identifier: Apache-2.0

/** How long after its endorsement a transaction still counts as on its way. */
const GRACE_MS = 4;

/**
 * Knows which transactions are about to be submitted: those being endorsed or checked now, and
 * those endorsed a moment ago. A block that waits for them is fuller; nobody waits for the others.
 */
export class Arrivals {
  #active = 0;
  readonly #endorsed = new Map<string, number>();

  /** Counts a transaction as coming, until what is answered is called. */
  coming(): () => void {
    this.#active += 1;
    return () => {
      this.#active -= 1;
    };
  }

  /** Counts `work` as a coming transaction while it runs. */
  async during<T>(work: Promise<T>): Promise<T> {
    const arrived = this.coming();
    try {
      return await work;
    } finally {
      arrived();
    }
  }

  /** It was endorsed: its creator now signs it, perhaps. */
  endorsed(transactionId: string): void {
    this.#endorsed.set(transactionId, performance.now() + GRACE_MS);
  }

  /** It has come. */
  submitted(transactionId: string): void {
    this.#endorsed.delete(transactionId);
  }

  isMoreComing(): boolean {
    if (this.#active > 0) return true;
    const now = performance.now();
    for (const [transactionId, untilMs] of this.#endorsed) {
      if (untilMs > now) return true;
      this.#endorsed.delete(transactionId);
    }
    return false;
  }
}
