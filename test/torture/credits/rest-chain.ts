// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import type { BatchChain, By, Outcome, SentAct } from '../../credits/batch-sequence.js';
import { Api, type Answer, type Problem } from '../../support/api.js';
import type { Keys } from '../world/template.js';

const PAUSE_MS = 20;
const PATIENCE_MS = 600_000;
const SERVER_ERROR = 500;

interface Told extends Partial<Problem> {
  readonly transaction?: { readonly id: string };
  readonly data?: readonly { readonly state: string }[];
}

/**
 * A chain behind a gateway that may be gone at any moment: what is not answered is asked again, with
 * the same key, until it is.
 */
export class RestChain implements BatchChain {
  /** Acts that were answered. */
  answered = 0;
  /** Acts whose first request was not. */
  askedAgain = 0;
  readonly #url: () => string;
  readonly #keys: Keys;

  constructor(url: () => string, keys: Keys) {
    this.#url = url;
    this.#keys = keys;
  }

  async submit(act: SentAct): Promise<Outcome> {
    const [path, body] = requestOf(act);
    const headers = { 'Idempotency-Key': act.key };
    const { body: told, status } = await this.#untilAnswered(() =>
      this.#as(act.by).post<Told>(path, body, headers),
    );
    this.answered += 1;
    if (status < 300) return { token: told.transaction?.id };
    return { code: told.code, token: told.requestId };
  }

  async stateOf(serial: string): Promise<string | undefined> {
    const path = `/v1/holdings/${serial}`;
    const { body } = await this.#untilAnswered(() =>
      this.#as('water').get<{ readonly state?: string }>(path),
    );
    return body.state;
  }

  #as(by: By): Api {
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
      await delay(PAUSE_MS);
    }
    throw new Error(`no answer within ${String(PATIENCE_MS)} ms; the last: ${last}`);
  }
}

/** A server error, or one that says to ask again, leaves it open. */
function isOutcome({ status, body }: Answer): boolean {
  return status < SERVER_ERROR && (body as Partial<Problem>).retryable !== true;
}

function requestOf({ name, argument }: SentAct): readonly [path: string, body: object] {
  const { id, ...rest } = argument;
  const batch = `/v1/credit-batches/${String(id)}`;
  switch (name) {
    case 'creditBatch:form':
      return ['/v1/credit-batches', argument];
    case 'creditBatch:act':
      return [`${batch}/acts`, rest];
    case 'creditBatch:raiseCorrection':
      return [`${batch}/corrections`, rest];
    case 'retirement:retire':
      return ['/v1/retirements', argument];
  }
}
