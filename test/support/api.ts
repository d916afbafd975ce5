// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';

export type Headers = Readonly<Record<string, string>>;

/** What was answered. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: globalThis.Headers;
  /** The body as text. */
  readonly text: string;
  /** The body as JSON; undefined when it is empty or something else. */
  readonly body: T;
}

/** A failed request's body, as far as tests look at it. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly txId?: string;
  readonly retryable: boolean;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

/** One request. */
export interface Asked {
  readonly headers?: Headers;
  /** Text and bytes go as they are, anything else as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** `manual`: a redirect is the answer. */
  readonly redirect?: 'manual';
}

/** A client of the gateway over HTTP, with one caller's credentials or none. Never retries. */
export class Api {
  readonly #url: () => string;
  readonly key: string | undefined;

  /** @param url asked for at each request: a restarted gateway has another port */
  constructor(url: () => string, key?: string) {
    this.#url = url;
    this.key = key;
  }

  async request<T = unknown>(method: string, path: string, asked: Asked = {}): Promise<Answer<T>> {
    const { body, headers, signal, redirect } = asked;
    const response = await fetch(`${this.#url()}${path}`, {
      method,
      headers: { ...this.#credentials(), ...typeOf(body), ...headers },
      ...(body === undefined ? {} : { body: wireOf(body) }),
      ...(signal === undefined ? {} : { signal }),
      ...(redirect === undefined ? {} : { redirect }),
    });
    const text = await textOf(response);
    return { status: response.status, headers: response.headers, text, body: parse(text) as T };
  }

  get<T = unknown>(path: string, headers: Headers = {}): Promise<Answer<T>> {
    return this.request<T>('GET', path, { headers });
  }

  /** With an idempotency key of its own unless `headers` bring one. */
  post<T = unknown>(path: string, body: unknown, headers: Headers = {}): Promise<Answer<T>> {
    const all = { 'Idempotency-Key': randomUUID(), ...headers };
    return this.request<T>('POST', path, { headers: all, body });
  }

  delete<T = unknown>(path: string, headers: Headers = {}): Promise<Answer<T>> {
    return this.request<T>('DELETE', path, { headers });
  }

  /** Uploads a file in the field `file`; `fields` come before it. */
  upload<T = unknown>(
    path: string,
    file: { readonly name: string; readonly bytes: Uint8Array },
    fields: Headers = {},
  ): Promise<Answer<T>> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([Uint8Array.from(file.bytes)]), file.name);
    return this.request<T>('POST', path, { body: form });
  }

  /** The body of a GET that must succeed. */
  async read<T>(path: string, headers: Headers = {}): Promise<T> {
    return done(await this.get<T>(path, headers), path);
  }

  /** The body of a POST that must succeed. */
  async make<T>(path: string, body: unknown, headers: Headers = {}): Promise<T> {
    return done(await this.post<T>(path, body, headers), path);
  }

  #credentials(): Headers {
    return this.key === undefined ? {} : { Authorization: `Bearer ${this.key}` };
  }
}

/** The body of an answer that must be a success. */
export function done<T>(answer: Answer<T>, what = 'the request'): T {
  if (answer.status < 200 || answer.status > 299) {
    throw new Error(`${what} was answered ${answer.status}: ${answer.text}`);
  }
  return answer.body;
}

function typeOf(body: unknown): Headers {
  const plain = body === undefined || body instanceof FormData;
  return plain ? {} : { 'Content-Type': 'application/json' };
}

function wireOf(body: unknown): BodyInit {
  if (typeof body === 'string' || body instanceof FormData) return body;
  if (body instanceof Uint8Array) return Uint8Array.from(body);
  return JSON.stringify(body);
}

/** Of a stream of events, which has no end, the beginning. */
async function textOf(response: Response): Promise<string> {
  if (response.headers.get('content-type')?.startsWith('text/event-stream') !== true) {
    return response.text();
  }
  const reader = response.body!.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return new TextDecoder().decode(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
