// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { Api, type Answer, type Problem } from '../../support/api.js';
import type { Keys } from '../world/template.js';

const PAUSE_MS = 20;
/** While nobody is there: each try takes time from the one that is to come. */
const GONE_PAUSE_MS = 100;
const PATIENCE_MS = 600_000;
const SERVER_ERROR = 500;

/**
 * Requests to a gateway that may be gone at any moment: what is not answered is asked again, with the
 * same key, until it is.
 */
export class PatientRequests {
  /** Writes that were answered. */
  answered = 0;
  /** Requests whose first sending was not answered. */
  askedAgain = 0;
  readonly #url: () => string;
  readonly #keys: Keys;

  /** @param url of the gateway as it runs now */
  constructor(url: () => string, keys: Keys) {
    this.#url = url;
    this.#keys = keys;
  }

  /** @param by whose API key is used @param key of idempotency */
  async post<T>(by: string, path: string, body: object, key: string): Promise<Answer<T>> {
    const headers = { 'Idempotency-Key': key };
    const answer = await this.#untilAnswered(() => this.#as(by).post<T>(path, body, headers));
    this.answered += 1;
    return answer;
  }

  /** @param by whose API key is used */
  get<T>(by: string, path: string): Promise<Answer<T>> {
    return this.#untilAnswered(() => this.#as(by).get<T>(path));
  }

  #as(by: string): Api {
    return new Api(this.#url, this.#keys[by]);
  }

  async #untilAnswered<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
    const latest = performance.now() + PATIENCE_MS;
    let last = 'none';
    for (let tries = 0; performance.now() < latest; tries++) {
      const answer = await ask().catch(() => undefined);
      if (answer !== undefined && isOutcome(answer)) return answer;
      if (answer !== undefined) last = `${String(answer.status)} ${answer.text}`;
      if (tries === 0) this.askedAgain += 1;
      await delay(answer === undefined ? GONE_PAUSE_MS : PAUSE_MS);
    }
    throw new Error(`no answer within ${String(PATIENCE_MS)} ms; the last: ${last}`);
  }
}

/** A server error, or one that says to ask again, leaves it open. */
function isOutcome({ status, body }: Answer): boolean {
  return status < SERVER_ERROR && (body as Partial<Problem>).retryable !== true;
}
