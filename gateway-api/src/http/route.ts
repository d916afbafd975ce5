// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import type { Language, Text } from '../i18n/text.js';
import type { Caller, HolderCaller, Principal, Role } from '../identity/caller.js';
import type { EntityTags } from './entity-tag.js';
import type { Part, PartSpec } from './part-spec.js';
import type { Pointers } from './pointers.js';
import type { ProblemCode } from './problem-catalogue/index.js';
import type { Reply, ReplyFor, ResponseSpecs } from './reply.js';
import type { Upload, UploadSpec } from './upload-spec.js';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call: `public` looks at no credentials; `optional` looks at those that are sent, and
 * refuses bad ones; `holder` is for persons who ask for themselves or by mandate, and for nobody who
 * asks for a unit; roles need credentials that hold one of them.
 */
export type Access = 'public' | 'optional' | 'holder' | readonly [Role, ...Role[]];

type Shape = z.ZodObject | undefined;
type OutputOf<S extends z.ZodType | undefined> = S extends z.ZodType ? z.output<S> : undefined;
type CallerOf<A extends Access> = A extends 'public' | 'holder'
  ? undefined
  : A extends 'optional'
    ? Caller | undefined
    : Caller;
type PrincipalOf<A extends Access> = A extends 'public'
  ? undefined
  : A extends 'holder'
    ? HolderCaller
    : Principal | undefined;
type BodyOf<B extends z.ZodType | undefined, U extends UploadSpec | undefined> =
  OutputOf<B> | (U extends UploadSpec ? undefined : never);

/** What makes a write happen once: the caller's key, and what the key was used for. */
export interface Idempotency {
  /** 1 to 255 visible ASCII characters, chosen by the caller; never logged. */
  readonly key: string;
  /** SHA-256, hex, over unit, route, path, query and JSON body; an upload's content is not in it. */
  readonly fingerprint: string;
}

/** The request, as far as handlers need it beyond what was parsed. */
export interface RequestHead {
  /** `Request-Id`. */
  readonly id: string;
  readonly language: Language;
  readonly ifMatch: EntityTags | undefined;
  readonly ifNoneMatch: EntityTags | undefined;
  /** `Prefer: respond-async` (RFC 7240). */
  readonly preferAsync: boolean;
  readonly lastEventId: string | undefined;
  /**
   * Fires when the other side goes away before the answer is written. On event streams also when
   * the gateway shuts down: the stream shall then end.
   */
  readonly signal: AbortSignal;
  /** Between whom what is scarce is shared out: a key, or an address. */
  readonly client: string;
  readonly raw: IncomingMessage;
}

/** What a handler gets. */
export interface RouteContext<
  S = unknown,
  A extends Access = Access,
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends z.ZodType | undefined = z.ZodType | undefined,
  U extends UploadSpec | undefined = UploadSpec | undefined,
  I extends boolean = boolean,
> {
  readonly services: S;
  /** Who asks for a unit; who asks for itself is not here. */
  readonly caller: CallerOf<A>;
  /** Whoever asks; undefined on public routes. */
  readonly principal: PrincipalOf<A>;
  readonly params: OutputOf<P>;
  readonly query: OutputOf<Q>;
  /** Undefined when the request is an upload. */
  readonly body: BodyOf<B, U>;
  /** The multipart stream, when the route takes uploads and this request is one. */
  readonly upload: U extends UploadSpec ? Upload | undefined : undefined;
  /** The bytes of a part of a file, when the route takes those. */
  readonly part: Part | undefined;
  readonly idempotency: I extends true ? Idempotency : undefined;
  readonly request: RequestHead;
}

/** One operation of the API: what it takes, what it answers, and what answers it. */
export interface RouteSpec<
  S,
  A extends Access,
  P extends Shape,
  Q extends Shape,
  B extends z.ZodType | undefined,
  U extends UploadSpec | undefined,
  I extends boolean,
  R extends ResponseSpecs,
> {
  /** OpenAPI's operationId, camelCase, permanent: logs, metrics and the SDK name it. */
  readonly id: string;
  readonly method: HttpMethod;
  /** With `{name}` placeholders: `/v1/keys/{id}`. */
  readonly path: `/${string}`;
  /** The first is the resource, which scopes name. */
  readonly tags: readonly [string, ...string[]];
  readonly summary: Text;
  readonly description?: Text;
  readonly access: Access & A;
  /** What a key's scopes must allow; by default `read` for GET and `write` for the rest. */
  readonly effect?: 'read' | 'write';
  readonly params?: P;
  readonly query?: Q;
  /** The JSON body. */
  readonly body?: B;
  /** `body` comes as a form (`application/x-www-form-urlencoded`), as other standards' callers send it. */
  readonly bodyIsForm?: boolean;
  /** The multipart body; beside `body` the content type decides. */
  readonly upload?: U;
  /** A part of a file, as raw bytes, instead of any other body. */
  readonly part?: PartSpec;
  /** Most bytes of a JSON body; 1 MiB by default. */
  readonly maxBodyBytes?: number;
  /** Most values in a JSON body, containers among them; 20,000 by default. */
  readonly maxBodyValues?: number;
  /** `Idempotency-Key` is required. */
  readonly idempotent?: I;
  /** `If-Match` is understood, or required (428). */
  readonly ifMatch?: 'optional' | 'required';
  /** Its 200 carries an `ETag`, and `If-None-Match` is answered with 304. */
  readonly etag?: boolean;
  /** False for what monitors poll. */
  readonly rateLimited?: boolean;
  /** By status. With a 202 among them, the route honours `Prefer: respond-async`. */
  readonly responses: R;
  /** Where what the contract points at stands in the request, when it stands elsewhere. */
  readonly pointers?: Pointers;
  /** What it can refuse beyond what every route of its kind can (see `common-errors.ts`). */
  readonly errors: readonly ProblemCode[];
  handler(context: RouteContext<S, A, P, Q, B, U, I>): Promise<ReplyFor<R>>;
}

/** Whether nobody may call a route without credentials. */
export function needsCredentials({ access }: Pick<Route, 'access'>): boolean {
  return access === 'holder' || typeof access !== 'string';
}

/** A route, its types forgotten: what the shell mounts and documents. */
export interface Route<S = never> extends Omit<
  RouteSpec<
    S,
    Access,
    Shape,
    Shape,
    z.ZodType | undefined,
    UploadSpec | undefined,
    boolean,
    ResponseSpecs
  >,
  'handler'
> {
  // A method: its parameter is compared both ways, so that typed routes fit into one list.
  handler(context: RouteContext<S>): Promise<Reply>;
}

/** Makes the `defineRoute` of routes whose handlers need the services `S`. */
export function routesOf<S>() {
  return function defineRoute<
    const A extends Access,
    P extends Shape = undefined,
    Q extends Shape = undefined,
    B extends z.ZodType | undefined = undefined,
    U extends UploadSpec | undefined = undefined,
    const I extends boolean = false,
    const R extends ResponseSpecs = ResponseSpecs,
  >(route: RouteSpec<S, A, P, Q, B, U, I, R>): Route<S> {
    return route;
  };
}

/** What a key's scopes must hold for a route: `keys:read`. */
export function scopeOf(route: Pick<Route, 'tags' | 'method' | 'effect'>): string {
  return `${route.tags[0]}:${route.effect ?? (route.method === 'GET' ? 'read' : 'write')}`;
}

/** Whether a route answers with server-sent events. */
export function isEventStream(route: Pick<Route, 'responses'>): boolean {
  return Object.values(route.responses).some(
    (spec) => 'mediaType' in spec && spec.mediaType === 'text/event-stream',
  );
}
