// SPDX-License-Identifier: Apache-2.0
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { Principal } from '../identity/caller.js';
import { admit, type Gate } from './admit.js';
import { bodyKindOf, requireAcceptable, type BodyKind } from './content-negotiation.js';
import { parseEntityTags } from './entity-tag.js';
import type { HeldBytes, Holding } from './held-bytes.js';
import { fingerprintOf, readIdempotencyKey } from './idempotency-key.js';
import { answerLater, isForLater, type LaterAnswers } from './later.js';
import { openPart } from './part-spec.js';
import { clientOf } from './rate-limit.js';
import { readFormBody, readJsonBody, requireBodySize } from './read-body.js';
import { readQuery } from './read-query.js';
import { requireDeclared } from './reply-check.js';
import { RequestError } from './request-error.js';
import { factsOf } from './request-facts.js';
import { isEventStream, type RequestHead, type Route, type RouteContext } from './route.js';
import { sendReply } from './send-reply.js';
import { openUpload } from './upload-spec.js';
import { validate } from './validate.js';

/** What running a route takes, beyond the handlers' services. */
export interface Runtime extends Gate {
  /** Most time that a JSON body may take, and that an upload may stay silent. */
  readonly bodyTimeoutMs: number;
  /** Holds every answer against its schema before it is sent. */
  readonly checkReplies: boolean;
  /** Left out: `Prefer: respond-async` is not honoured. */
  readonly later?: LaterAnswers | undefined;
  /** Bodies in memory, over all connections. */
  readonly held: HeldBytes;
  /** Fires when the gateway shuts down. */
  readonly closing: AbortSignal;
}

const DEFAULT_MAX_BODY_BYTES = 1024 * 1024;
const DEFAULT_MAX_BODY_VALUES = 20_000;
const nothing = z.strictObject({});

/**
 * The express handler of a route, and the one place where a request becomes a call: who may, what
 * was asked, what is answered. Errors go on to the one handler of errors.
 *
 * It awaits the handler itself, so that between a request and the contract stands one frame.
 */
export function routeRunner<S>(route: Route<S>, services: S, runtime: Runtime): RequestHandler {
  return async function runRoute(request, response) {
    const facts = factsOf(response);
    facts.routeId = route.id;
    facts.pointers = route.pointers;
    const principal = await admit(route, runtime, request, response);
    const caller = principal?.kind === 'worker' ? principal : undefined;
    requireAcceptable(route, request);
    const kind = bodyKindOf(route, request);
    const head = readHead(route, request, response, runtime.closing, principal);
    const input = await readInput(route, kind, { request, response }, runtime, principal);
    const context = { services, caller, principal, ...input, request: head } as RouteContext<S>;
    const reply =
      runtime.later !== undefined && isForLater(route, context)
        ? await answerLater(route, context, runtime.later)
        : await route.handler(context);
    if (runtime.checkReplies) requireDeclared(route, reply);
    await sendReply(reply, response, head.ifNoneMatch);
  };
}

function readHead(
  route: Route,
  request: Request,
  response: Response,
  closing: AbortSignal,
  principal: Principal | undefined,
): RequestHead {
  const { headers } = request;
  const ifMatch = parseEntityTags('If-Match', headers['if-match']);
  if (route.ifMatch === 'required' && ifMatch === undefined) {
    throw new RequestError('PRECONDITION_REQUIRED');
  }
  const { id, language } = factsOf(response);
  return {
    id,
    language,
    ifMatch,
    ifNoneMatch: parseEntityTags('If-None-Match', headers['if-none-match']),
    preferAsync: prefersAsync(headers['prefer']),
    lastEventId: lastEventIdOf(headers['last-event-id']),
    signal: isEventStream(route)
      ? AbortSignal.any([goneSignal(response), closing])
      : goneSignal(response),
    client: clientOf(request, principal),
    raw: request,
  };
}

async function readInput(
  route: Route,
  kind: BodyKind,
  { request, response }: { readonly request: Request; readonly response: Response },
  runtime: Runtime,
  principal: Principal | undefined,
): Promise<Pick<RouteContext, 'params' | 'query' | 'body' | 'upload' | 'part' | 'idempotency'>> {
  const key = route.idempotent === true ? keyOf(request, principal) : undefined;
  const path = request.params;
  const query = readQuery(request.url);
  const params = validate(route.params ?? nothing, path, '#/path');
  const search = validate(route.query ?? nothing, query, '#/query');
  const holding = runtime.held.hold(clientOf(request, principal));
  response.once('close', () => {
    holding.release();
  });
  const upload = readUpload(route, kind, request, runtime, holding);
  const part = readPart(route, kind, request, runtime, holding);
  const { raw, body } = await readFields(route, kind, request, runtime, holding);
  const unit = principal?.kind === 'worker' ? principal.unit : null;
  const asked = { unit, route: route.id, path: { ...path }, query, body: raw };
  const idempotency = key === undefined ? undefined : { key, fingerprint: fingerprintOf(asked) };
  return { params, query: search, body, upload, part, idempotency };
}

/** Persons choose keys without knowing of each other: each has a space of its own. */
function keyOf(request: Request, principal: Principal | undefined): string {
  const key = readIdempotencyKey(request);
  if (principal === undefined || principal.kind === 'worker') return key;
  return `${principal.id} ${principal.mandate?.id ?? ''} ${key}`;
}

/** A JSON body or a form, as it came and as the route takes it. */
async function readFields(
  route: Route,
  kind: BodyKind,
  request: Request,
  runtime: Runtime,
  holding: Holding,
): Promise<{ readonly raw: unknown; readonly body: unknown }> {
  if (kind !== 'json' && kind !== 'form') return { raw: null, body: undefined };
  const maxBytes = route.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES;
  requireBodySize(request, maxBytes);
  const read = kind === 'form' ? readFormBody : readJsonBody;
  const maxValues = route.maxBodyValues ?? DEFAULT_MAX_BODY_VALUES;
  const limits = { maxBytes, maxValues, timeoutMs: runtime.bodyTimeoutMs, holding };
  const raw = await read(request, limits);
  return { raw, body: validate(route.body ?? nothing, raw, '') };
}

function readUpload(
  route: Route,
  kind: BodyKind,
  request: Request,
  runtime: Runtime,
  holding: Holding,
): RouteContext['upload'] {
  if (kind !== 'multipart' || route.upload === undefined) return undefined;
  requireBodySize(request, route.upload.maxBytes);
  return openUpload(request, route.upload, holding, runtime.bodyTimeoutMs);
}

function readPart(
  route: Route,
  kind: BodyKind,
  request: Request,
  runtime: Runtime,
  holding: Holding,
): RouteContext['part'] {
  if (kind !== 'part' || route.part === undefined) return undefined;
  requireBodySize(request, route.part.maxBytes);
  return openPart(request, holding, runtime.bodyTimeoutMs);
}

/** RFC 7240, clause 4.1. */
function prefersAsync(header: string | string[] | undefined): boolean {
  return String(header ?? '')
    .split(',')
    .some((preference) => preference.split(';')[0]?.trim().toLowerCase() === 'respond-async');
}

function lastEventIdOf(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : undefined;
}

/** Fires when the other side goes away before the answer is written. */
function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
