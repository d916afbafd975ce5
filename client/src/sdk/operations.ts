// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import type { components } from '../generated/openapi.js';
import type { YulianClient } from './client.js';
import { defined } from './defined.js';
import { ProblemError, readProblem } from './problem-error.js';
import { TransportError } from './transport-error.js';

type Operation = components['schemas']['Operation'];

const DEFAULT_POLL_MS = 500;

/**
 * Waits for a write that was answered with 202 and an operation (`Prefer: respond-async`).
 *
 * @returns the body that the request would have been answered with
 * @throws ProblemError what the operation failed with
 * @throws TransportError when the gateway cannot be asked
 */
export async function settle(
  { api, server }: YulianClient,
  operation: Operation,
  options: { readonly pollMs?: number; readonly signal?: AbortSignal } = {},
): Promise<unknown> {
  const { pollMs = DEFAULT_POLL_MS, signal } = options;
  let known = operation;
  while (known.state === 'pending') {
    await sleep(pollMs, undefined, defined({ signal }));
    const params = { path: { id: operation.id } };
    const { data } = await api.GET('/v1/operations/{id}', { params, ...defined({ signal }) });
    known = data ?? known;
  }
  const { state, answer } = known;
  if (state === 'succeeded') return answer?.body;
  const problem = readProblem(answer?.body);
  throw problem === undefined
    ? new TransportError('ANSWER_NOT_UNDERSTOOD', server)
    : new ProblemError(problem);
}
