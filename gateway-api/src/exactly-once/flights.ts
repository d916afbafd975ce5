// SPDX-License-Identifier: Apache-2.0
import { IdempotencyError, type Outcome } from './outcome.js';

/** A caller's key and what it is used for, as vault and chain know them. */
export interface Entry {
  /** HMAC of organisation and key, hex. */
  readonly id: string;
  /** Keyed digest of the request, hex. */
  readonly request: string;
}

/** A write under way: whoever comes with the same key waits for it instead of doing it again. */
export class Flight {
  readonly entry: Entry;
  /** What comes of it, also when the one who began it no longer waits. */
  readonly done: Promise<Outcome>;
  readonly #onEnd: () => void;
  #resolve: (outcome: Outcome) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;
  #sending: Promise<void> | undefined;

  constructor(entry: Entry, onEnd: () => void) {
    this.entry = entry;
    this.#onEnd = onEnd;
    this.done = new Promise<Outcome>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Perhaps nobody else waits: who began it has the error already.
    this.done.catch(() => undefined);
  }

  /** The envelope is on its way: from now on it may land by itself. Answers the same promise. */
  sending(outcome: Promise<Outcome>): Promise<Outcome> {
    const end = (): void => {
      this.#sending = undefined;
    };
    this.#sending = outcome.then((landed) => {
      end();
      this.#resolve(landed);
    }, end);
    return outcome;
  }

  land(outcome: Outcome): Outcome {
    this.#resolve(outcome);
    this.#onEnd();
    return outcome;
  }

  /** Who began it has failed, or waits no longer; in the latter case it may still land. */
  leave(error: unknown): void {
    const fail = (): void => {
      this.#reject(error);
      this.#onEnd();
    };
    if (this.#sending === undefined) fail();
    else void this.#sending.then(fail);
  }
}

/** All writes under way, by key. */
export class Flights {
  readonly #flights = new Map<string, Flight>();

  /** @throws IdempotencyError when the key is under way for another request */
  get(entry: Entry): Flight | undefined {
    const flight = this.#flights.get(entry.id);
    if (flight !== undefined && flight.entry.request !== entry.request) {
      throw new IdempotencyError();
    }
    return flight;
  }

  begin(entry: Entry): Flight {
    const flight = new Flight(entry, () => {
      this.#flights.delete(entry.id);
    });
    this.#flights.set(entry.id, flight);
    return flight;
  }

  /** Resolves when all have ended, one way or the other. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.#flights.values()].map(({ done }) => done));
  }
}
