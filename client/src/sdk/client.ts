// SPDX-License-Identifier: Apache-2.0
import createApi, { type Client } from 'openapi-fetch';
import type { components, paths } from '../generated/openapi.js';
import { readEvents, type EventsOptions, type YulianEvent } from './events.js';
import { DEFAULT_RETRY, type RetryPolicy } from './retry.js';
import { uploadInParts, type PartsOptions } from './resumable-upload.js';
import { createTransport, type LoginSession } from './transport.js';
import { uploadFile, type UploadOptions } from './upload.js';

type Operation = components['schemas']['Operation'];

const DEFAULT_TIMEOUT_MS = 120_000;

/** How to reach a gateway. */
export interface ClientOptions {
  /** Origin of the gateway: `http://127.0.0.1:8080`. */
  readonly server: string;
  /** API key; left out: only what needs no credentials. */
  readonly key?: string | undefined;
  /** A person's session, for what is a person's own: `/v1/my/…`. */
  readonly session?: LoginSession | undefined;
  /** Language of messages and hints; Chinese by default. */
  readonly language?: 'zh-CN' | 'en' | undefined;
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** Longest wait for an answer to begin; two minutes by default. */
  readonly timeoutMs?: number | undefined;
  /** For proxies, and for seeing what is sent. */
  readonly fetch?: typeof fetch | undefined;
  /** Told before each wait for another try: how long, and the code of what failed. */
  readonly onWait?: ((milliseconds: number, code: string) => void) | undefined;
}

/** A gateway, as a program sees it. */
export interface YulianClient {
  /** Origin that requests go to. */
  readonly server: string;

  /**
   * Every operation, typed by the gateway's own description. Failures throw; writes carry an
   * idempotency key of their own and are repeated under it.
   *
   * @throws ProblemError what the gateway refused
   * @throws TransportError when no answer came
   */
  readonly api: Client<paths>;

  /**
   * Sends a file as multipart/form-data without holding it.
   *
   * @param path of the operation: `/v1/documents`
   * @throws ProblemError, TransportError as {@link YulianClient.api}
   */
  readonly upload: (path: string, file: string, options?: UploadOptions) => Promise<unknown>;

  /**
   * Sends a document in parts, each of which goes on where the one before ended, also after the
   * line was lost. Answers the document.
   *
   * @throws ProblemError, TransportError as {@link YulianClient.api}
   */
  readonly uploadInParts: (
    file: string,
    options?: PartsOptions,
  ) => Promise<components['schemas']['Document']>;

  /**
   * Events as they happen, resumed after a lost connection without gap or repetition.
   *
   * @throws ProblemError, TransportError as {@link YulianClient.api}
   */
  readonly events: (options?: EventsOptions) => AsyncGenerator<YulianEvent>;
}

/**
 * Makes a client. Nothing is sent yet.
 *
 * @throws TypeError when `server` is no http or https URL
 */
export function createYulianClient(options: ClientOptions): YulianClient {
  const server = originOf(options.server);
  const transport = createTransport({
    server,
    key: options.key,
    session: options.session,
    language: options.language ?? 'zh-CN',
    retry: { ...DEFAULT_RETRY, ...options.retry },
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    fetch: options.fetch ?? globalThis.fetch,
    onWait: options.onWait,
  });
  return {
    server,
    api: createApi<paths>({
      baseUrl: server,
      fetch: (request) => transport.send(() => request.clone()),
    }),
    upload: (path, file, upload) => uploadFile(transport, server + path, file, upload),
    uploadInParts: (file, parts) => uploadInParts(transport, server, file, parts),
    events: (events) => readEvents(transport, `${server}/v1/events`, events),
  };
}

/** What an operation answers when it was not asked to answer later. */
export type Answered<T> = [Exclude<T, Operation | undefined>] extends [never]
  ? Exclude<T, undefined>
  : Exclude<T, Operation | undefined>;

/**
 * The answer of an operation of {@link YulianClient.api}, which throws what is none. Of a write
 * that was sent with `Prefer: respond-async`, take `data` and {@link settle} it.
 *
 * @example const me = await dataOf(yulian.api.GET('/v1/me'));
 */
export async function dataOf<T>(
  exchange: Promise<{ readonly data?: T; readonly response: Response }>,
): Promise<Answered<T>> {
  return (await exchange).data as Answered<T>;
}

function originOf(server: string): string {
  const url = new URL(server);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new TypeError('the server must be an http or https URL');
  }
  return url.origin;
}
