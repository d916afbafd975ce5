// SPDX-License-Identifier: Apache-2.0
import type { RequestRecord, RequestState } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { supervisorOf } from '../registry/read.js';
import { REQUEST_ACTS, requestActRule } from './acts.js';
import { isOverdue } from './clock.js';
import type { RequestActInput } from './schemas.js';
import { putStep, requireRequestAct, stateOf } from './step.js';
import { requireRefusable } from './unconditional.js';

/**
 * An act that says no more than that it was done.
 *
 * @throws ContractError `REQUEST_ALREADY_EXTENDED`, `REQUEST_OVERDUE`, `REQUEST_NOT_OVERDUE`,
 *   `REQUEST_UNCONDITIONAL`, `CALENDAR_NOT_FOUND` and those of `requireRequestAct`
 */
export async function actOnRequest(
  ctx: YulianContext,
  { act, id, basis }: RequestActInput,
): Promise<RequestRecord> {
  const request = await requireRequestAct(ctx, act, id);
  if (act === 'extend') await requireExtendable(ctx, request);
  if (act === 'refuse' || act === 'uphold') await requireRefusable(ctx, request);
  const state = act === 'dispute' ? await climb(ctx, request) : onlyStep(act, request);
  return putStep(ctx, request, { act, state, basis });
}

/** What comes of an act of which only one thing can come. */
function onlyStep(act: keyof typeof REQUEST_ACTS, request: RequestRecord): RequestState {
  return requestActRule(act).steps[stateOf(request)]?.[0] as RequestState;
}

/** Once, and while there is time left. */
async function requireExtendable(ctx: YulianContext, request: RequestRecord): Promise<void> {
  if (request.facts.some(({ act }) => act === 'extend')) {
    throw new ContractError('REQUEST_ALREADY_EXTENDED', 'the time was extended once already');
  }
  if (!(await isOverdue(ctx, request))) return;
  throw new ContractError('REQUEST_OVERDUE', 'the time for an answer has run out');
}

/**
 * Before whom the dispute goes: one tier higher each time. A supervisor that asks for the data
 * itself does not decide in its own cause.
 */
async function climb(ctx: YulianContext, request: RequestRecord): Promise<RequestState> {
  if (stateOf(request) === 'SENT' && !(await isOverdue(ctx, request))) {
    throw new ContractError('REQUEST_NOT_OVERDUE', 'the provider still has time for its answer');
  }
  const states = request.facts.map(({ state }) => state);
  if (!states.includes('DISPUTED_BEFORE_PROVIDER')) return 'DISPUTED_BEFORE_PROVIDER';
  const supervisor = await supervisorOf(ctx, request.provider);
  const canDecide = supervisor !== undefined && supervisor !== request.requester;
  const isNext = canDecide && !states.includes('DISPUTED_BEFORE_SUPERVISOR');
  return isNext ? 'DISPUTED_BEFORE_SUPERVISOR' : 'DISPUTED_BEFORE_COMMITTEE';
}
