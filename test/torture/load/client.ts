// SPDX-License-Identifier: Apache-2.0
import { Api, type Answer } from '../../support/api.js';
import type { Keys } from '../world/template.js';
import type { Book, Write } from './book.js';

/** The gateway no longer answers: the process is gone. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}

/** A request that the gateway neither answers nor breaks off within this is a hang. */
const PATIENCE_MS = 60_000;
const ACCEPTED = 202;
const SERVER_ERROR = 500;

/** Which answers are no surprise. */
export type Expected = (answer: Answer) => boolean;

/** Server errors are surprises: a gateway that is merely killed never gives one. */
export const noServerErrors: Expected = ({ status }) => status < SERVER_ERROR;

/** Sends requests and writes everything down, before and after. */
export class Client {
  readonly book: Book;
  readonly #url: string;
  readonly #keys: Keys;
  readonly #expected: Expected;
  readonly #worker: number;

  constructor(
    url: string,
    keys: Keys,
    book: Book,
    { expected = noServerErrors, worker = 0 }: { expected?: Expected; worker?: number } = {},
  ) {
    this.#url = url;
    this.#keys = keys;
    this.book = book;
    this.#expected = expected;
    this.#worker = worker;
  }

  /** Sends a write. @throws GoneError; its outcome is unknown then */
  async write(write: Write): Promise<Answer> {
    write.worker = this.#worker;
    this.book.writes.push(write);
    try {
      const answer = await this.send(write, write.later);
      settle(write, answer);
      return answer;
    } catch (error) {
      write.state = 'unknown';
      throw error;
    }
  }

  /** Sends a write that is in the book already, and waits for its outcome. @throws GoneError */
  async send({ who, path, key, body, kind }: Write, later = false): Promise<Answer> {
    const api = new Api(() => this.#url, this.#keys[who]);
    const signal = AbortSignal.timeout(PATIENCE_MS);
    if (kind === 'document') {
      const form = new FormData();
      form.set('file', new Blob([String(body)]), 'document.txt');
      return this.#checked(path, api.request('POST', path, { body: form, signal }));
    }
    const headers: Readonly<Record<string, string>> = {
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      ...(later ? { Prefer: 'respond-async' } : {}),
    };
    return this.#checked(path, api.request('POST', path, { body, headers, signal }));
  }

  /** @throws GoneError */
  read(who: string, path: string): Promise<Answer> {
    return this.readWith(this.#keys[who] ?? '', path);
  }

  /** Reads with an API key of its own. @throws GoneError */
  async readWith(key: string, path: string): Promise<Answer> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const api = new Api(() => this.#url, key);
    const answer = await this.#checked(path, api.request('GET', path, { signal }));
    this.book.reads += 1;
    return answer;
  }

  async #checked(path: string, asking: Promise<Answer>): Promise<Answer> {
    const answer = await asking.catch((error: unknown) => {
      if (isTimeout(error)) {
        this.book.surprises.push({ path, status: 0, text: 'no answer within a minute' });
      }
      throw new GoneError(path, { cause: error });
    });
    if (!this.#expected(answer)) {
      const { status, text } = answer;
      this.book.surprises.push({ path, status, text });
    }
    return answer;
  }
}

/** Notes an answer in the book. An answer that leaves the outcome open settles nothing. */
function settle(write: Write, { status, text }: Answer): void {
  write.status = status;
  write.text = text;
  if (status === ACCEPTED) write.state = 'unknown';
  else if (status >= 200 && status < 300) write.state = 'done';
  else write.state = status >= SERVER_ERROR ? 'unknown' : 'refused';
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
