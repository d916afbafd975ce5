// SPDX-License-Identifier: Apache-2.0
import type { Caller } from '../identity/caller.js';
import type { Operation } from '../operations/operation.js';
import { problemOf } from './problem.js';
import { reply, type JsonReply, type Reply } from './reply.js';
import type { Idempotency, Route, RouteContext } from './route.js';

/** Does what was asked after the request was answered (`Prefer: respond-async`, RFC 7240). */
export interface LaterAnswers {
  start(work: {
    readonly caller: Caller;
    readonly route: string;
    readonly idempotency: Idempotency;
    readonly run: () => Promise<{ readonly status: number; readonly body: unknown }>;
    readonly failed: (error: unknown) => { readonly status: number; readonly body: unknown };
  }): Promise<Operation>;
}

/** Whether a request is to be answered with 202, and its result asked for later. */
export function isForLater(route: Route, { request, idempotency }: RouteContext): boolean {
  return 202 in route.responses && request.preferAsync && idempotency !== undefined;
}

/** Begins the work and answers where its result will be. */
export async function answerLater<S>(
  route: Route<S>,
  context: RouteContext<S>,
  later: LaterAnswers,
): Promise<Reply> {
  const { caller, idempotency, request } = context;
  if (caller === undefined || idempotency === undefined) return route.handler(context);
  const operation = await later.start({
    caller,
    route: route.id,
    idempotency,
    run: async () => {
      const answer = await route.handler(context);
      return { status: answer.status, body: (answer as JsonReply).body };
    },
    failed: (error) => {
      const { document } = problemOf(error, { ...request, pointers: route.pointers });
      return { status: document.status, body: document };
    },
  });
  const headers = {
    Location: `/v1/operations/${operation.id}`,
    'Preference-Applied': 'respond-async',
  };
  return reply.json(202, operation, { headers });
}
