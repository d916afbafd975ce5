// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';

const ATTEMPTS = 3;

/** What a demo request failed with. */
class DemoRequestError extends Error {
  override readonly name = 'DemoRequestError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A caller of the running gateway, as any client would be. */
export class DemoApi {
  readonly #url: string;
  readonly #key: string;
  readonly #language: string;

  /** @param language BCP 47 */
  constructor(url: string, key: string, language = 'zh-CN') {
    this.#url = url;
    this.#key = key;
    this.#language = language;
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    return this.#send<T>(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
      body: JSON.stringify(body),
    });
  }

  async get<T>(path: string): Promise<T> {
    return this.#send<T>(path, {});
  }

  /** Undefined when there is no such thing yet. */
  async find<T>(path: string): Promise<T | undefined> {
    try {
      return await this.get<T>(path);
    } catch (error) {
      if (error instanceof DemoRequestError && error.status === 404) return undefined;
      throw error;
    }
  }

  /** Uploads a file in the field `file`. */
  async upload<T>(path: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<T> {
    const form = new FormData();
    form.set('file', new Blob([bytes]), name);
    return this.#send<T>(path, { method: 'POST', body: form });
  }

  async #send<T>(path: string, init: RequestInit): Promise<T> {
    const response = await fetchedAgain(`${this.#url}${path}`, {
      ...init,
      headers: {
        ...(init.headers as Readonly<Record<string, string>> | undefined),
        Authorization: `Bearer ${this.#key}`,
        'Accept-Language': this.#language,
      },
    });
    const answer: unknown = await response.json();
    if (!response.ok) {
      throw new DemoRequestError(
        response.status,
        `${init.method ?? 'GET'} ${path} answered ${String(response.status)}: ${JSON.stringify(answer)}`,
      );
    }
    return answer as T;
  }
}

/**
 * Sends a request again that met a connection just as the gateway closed it: writes carry keys, so
 * that none is done twice.
 *
 * @throws {TypeError} from `fetch`, when no attempt was answered
 */
async function fetchedAgain(url: string, init: RequestInit): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetch(url, init);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
