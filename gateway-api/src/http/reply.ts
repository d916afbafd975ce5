// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';

/** No body: 204. */
export interface EmptyResponse {
  readonly kind: 'empty';
}

/** A body that is not JSON. */
export interface StreamResponse {
  readonly kind: 'stream';
  /** Without parameters: `text/event-stream`. */
  readonly mediaType: string;
}

export type ResponseSpec = z.ZodType | EmptyResponse | StreamResponse;
export type ResponseSpecs = Readonly<Record<number, ResponseSpec>>;

/** Declares a response without a body. */
export const empty: EmptyResponse = { kind: 'empty' };

/** Declares a response whose body is not JSON. */
export function stream(mediaType: string): StreamResponse {
  return { kind: 'stream', mediaType };
}

export interface ReplyOptions {
  /** The version of what is shown, without quotation marks; becomes a strong `ETag`. */
  readonly etag?: string;
  /** Several values are several lines: `Set-Cookie`. */
  readonly headers?: Readonly<Record<string, string | string[]>>;
}

export interface JsonReply<S extends number = number, B = unknown> extends ReplyOptions {
  readonly kind: 'json';
  readonly status: S;
  readonly body: B;
}

export interface EmptyReply<S extends number = number> extends ReplyOptions {
  readonly kind: 'empty';
  readonly status: S;
}

export interface StreamReply<S extends number = number> extends ReplyOptions {
  readonly kind: 'stream';
  readonly status: S;
  /** As declared, parameters allowed: `text/csv; charset=utf-8`. */
  readonly mediaType: string;
  readonly body: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;
}

export type Reply = JsonReply | EmptyReply | StreamReply;

/** The replies that a route with these responses may give. */
export type ReplyFor<R extends ResponseSpecs> = {
  [S in keyof R & number]: R[S] extends z.ZodType
    ? JsonReply<S, z.input<R[S]>>
    : R[S] extends StreamResponse
      ? StreamReply<S>
      : EmptyReply<S>;
}[keyof R & number];

/** How handlers answer. */
export const reply = {
  json<const S extends number, B>(status: S, body: B, options: ReplyOptions = {}): JsonReply<S, B> {
    return { kind: 'json', status, body, ...options };
  },

  empty<const S extends number>(status: S, options: ReplyOptions = {}): EmptyReply<S> {
    return { kind: 'empty', status, ...options };
  },

  stream<const S extends number>(
    status: S,
    mediaType: string,
    body: StreamReply['body'],
    options: ReplyOptions = {},
  ): StreamReply<S> {
    return { kind: 'stream', status, mediaType, body, ...options };
  },
};

/** Whether a declared response is JSON. */
export function isJsonResponse(spec: ResponseSpec | undefined): spec is z.ZodType {
  return spec instanceof z.ZodType;
}
