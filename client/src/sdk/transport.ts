// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError, readProblem } from './problem-error.js';
import { nextDelay, readRetryAfter, type RetryPolicy } from './retry.js';
import { TransportError, type TransportErrorCode } from './transport-error.js';

/** A session that a login at the gateway began, as a browser would send it. */
export interface LoginSession {
  /** Value of the cookie `__Host-yulian-session`. */
  readonly token: string;
  /** Origin at which the person signed in, where that is not the server's own. */
  readonly origin?: string | undefined;
}

const SESSION_COOKIE = '__Host-yulian-session';

/** What every request of a client shares. */
export interface TransportSettings {
  /** Origin of the gateway, without a path: `http://127.0.0.1:8080`. */
  readonly server: string;
  /** API key; left out: no credentials. */
  readonly key?: string | undefined;
  /** A person's session; left out: none. */
  readonly session?: LoginSession | undefined;
  /** For `Accept-Language`. */
  readonly language: 'zh-CN' | 'en';
  readonly retry: RetryPolicy;
  /** Longest wait for the head of an answer; bodies and uploads may take longer. */
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
  /** Told before a wait for the next try: how long, and the code of what failed. */
  readonly onWait?: ((milliseconds: number, code: string) => void) | undefined;
}

/** Sends requests to one gateway. */
export interface Transport {
  /**
   * Sends a request until it is answered, or the retry policy gives up. Request id and idempotency
   * key are made once, so that a repeated write is known as the same.
   *
   * @param make a fresh request for each try: a body can be sent only once
   * @returns an answer with a status below 400
   * @throws ProblemError what the gateway refused
   * @throws TransportError when no answer of the gateway's came
   */
  send(make: () => Request): Promise<Response>;
}

interface Call {
  readonly requestId: string;
  readonly idempotencyKey: string | undefined;
}

/** Codes of failures before anything reached a server. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Makes the {@link Transport} of a client. */
export function createTransport(settings: TransportSettings): Transport {
  return {
    async send(make) {
      let call: Call | undefined;
      let waitedMs = 0;
      for (let attempt = 1; ; attempt++) {
        const request = make();
        call ??= callOf(request);
        const outcome = await tryOnce(settings, request, call);
        if (outcome instanceof Response) return outcome;
        // Being told that the first try is still at work is no failed try.
        if (outcome.code === 'IDEMPOTENCY_IN_FLIGHT') attempt = 1;
        const delay = nextDelay(
          settings.retry,
          failedBy(outcome, attempt, waitedMs),
          Math.random(),
        );
        if (delay === undefined) throw outcome;
        settings.onWait?.(delay, outcome.code);
        await sleep(delay, undefined, { signal: request.signal });
        waitedMs += delay;
      }
    },
  };
}

function callOf({ method, headers }: Request): Call {
  const key =
    headers.get('Idempotency-Key') ??
    (method === 'GET' || method === 'HEAD' ? undefined : randomUUID());
  return { requestId: headers.get('Request-Id') ?? randomUUID(), idempotencyKey: key };
}

async function tryOnce(
  settings: TransportSettings,
  request: Request,
  call: Call,
): Promise<Response | ProblemError | TransportError> {
  const { headers } = request;
  headers.set('Accept-Language', settings.language);
  headers.set('Request-Id', call.requestId);
  if (call.idempotencyKey !== undefined) headers.set('Idempotency-Key', call.idempotencyKey);
  identify(headers, settings);
  const slow = new AbortController();
  const timer = setTimeout(() => {
    slow.abort();
  }, settings.timeoutMs);
  const uploading = /^(multipart\/|application\/partial-upload)/.test(
    headers.get('Content-Type') ?? '',
  );
  if (uploading) clearTimeout(timer);
  try {
    const signal = AbortSignal.any([request.signal, slow.signal]);
    const response = await settings.fetch(request, { signal });
    return response.status < 400 ? response : await refusalOf(settings, response, call);
  } catch (error) {
    if (request.signal.aborted) throw error;
    const code = slow.signal.aborted ? 'SERVER_TIMEOUT' : transportCode(error);
    return new TransportError(code, settings.server, { ...call, cause: error });
  } finally {
    clearTimeout(timer);
  }
}

function identify(headers: Headers, { key, session, server }: TransportSettings): void {
  if (key !== undefined) headers.set('Authorization', `Bearer ${key}`);
  if (session === undefined) return;
  headers.set('Cookie', `${SESSION_COOKIE}=${session.token}`);
  // A write in a session must say that it comes from the gateway's own origin.
  headers.set('Origin', session.origin ?? server);
}

async function refusalOf(
  settings: TransportSettings,
  response: Response,
  call: Call,
): Promise<ProblemError | TransportError> {
  const problem = readProblem(await response.json().catch(() => undefined));
  if (problem === undefined) {
    return new TransportError('ANSWER_NOT_UNDERSTOOD', settings.server, call);
  }
  const retryAfterSeconds = readRetryAfter(response.headers.get('Retry-After'), Date.now());
  const { idempotencyKey } = call;
  return new ProblemError(problem, { retryAfterSeconds, idempotencyKey });
}

function failedBy(
  outcome: ProblemError | TransportError,
  attempt: number,
  waitedMs: number,
): Parameters<typeof nextDelay>[1] {
  return outcome instanceof ProblemError
    ? {
        attempt,
        waitedMs,
        retryable: outcome.retryable,
        retryAfterSeconds: outcome.retryAfterSeconds,
      }
    : {
        attempt,
        waitedMs,
        retryable: outcome.code !== 'SERVER_TIMEOUT',
        retryAfterSeconds: undefined,
      };
}

/** Node's fetch says `fetch failed`; what failed stands in its cause. */
function transportCode(error: unknown): TransportErrorCode {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? String(cause.code) : '';
    // fetch itself refuses some ports (WHATWG Fetch, clause 2.9), without a code.
    if (UNREACHABLE.has(code) || cause.message === 'bad port') return 'SERVER_UNREACHABLE';
    if (code === 'UND_ERR_HEADERS_TIMEOUT') return 'SERVER_TIMEOUT';
    if (cause instanceof AggregateError && cause.errors.length > 0) {
      return transportCode(cause.errors[0]);
    }
  }
  return 'CONNECTION_LOST';
}
