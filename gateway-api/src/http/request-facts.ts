// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { negotiateLanguage } from '../i18n/negotiate.js';
import type { Language } from '../i18n/text.js';
import type { Principal } from '../identity/caller.js';
import type { Pointers } from './pointers.js';

/** What is known of a request before its route runs, and what its log line needs after. */
export interface RequestFacts {
  readonly id: string;
  readonly language: Language;
  /** `process.hrtime` nanoseconds. */
  readonly startedAt: bigint;
  routeId?: string;
  /** Of the route, see there. */
  pointers?: Pointers | undefined;
  caller?: Principal;
  /** Code of the problem that was answered. */
  problem?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const REQUEST_ID = /^[A-Za-z0-9._-]{1,64}$/;
// Request ids are logged: nothing that could be a citizen's or a telephone number may pass.
const LONG_NUMBER = /[0-9]{9}/;

const factsByResponse = new WeakMap<ServerResponse, RequestFacts>();

/** Settles a request's id and language, and puts both into the answer's headers. */
export function beginRequest(request: IncomingMessage, response: ServerResponse): RequestFacts {
  const facts: RequestFacts = {
    id: requestIdOf(request.headers['request-id']),
    language: negotiateLanguage(request.headers['accept-language']),
    startedAt: process.hrtime.bigint(),
  };
  factsByResponse.set(response, facts);
  response.setHeader('Request-Id', facts.id);
  return facts;
}

/** The facts of the request that a response answers. */
export function factsOf(response: ServerResponse): RequestFacts {
  const facts = factsByResponse.get(response);
  if (facts === undefined) throw new Error('beginRequest has not seen this response');
  return facts;
}

/** The caller's own `Request-Id` when it is acceptable, else a new one. */
function requestIdOf(header: string | string[] | undefined): string {
  const acceptable =
    typeof header === 'string' &&
    (UUID.test(header) || (REQUEST_ID.test(header) && !LONG_NUMBER.test(header)));
  return acceptable ? header : randomUUID();
}
