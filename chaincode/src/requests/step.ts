// SPDX-License-Identifier: Apache-2.0
import { defined, type RequestFact, type RequestRecord, type RequestState } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import {
  isUnitOrSuccessor,
  ownerPolicy,
  requireActingUnit,
  requireCommitteeMember,
  supervisorOf,
} from '../registry/read.js';
import { requestActRule, type RequestAct } from './acts.js';
import { requests } from './table.js';

/**
 * The request that an act is about, if the caller may do the act and the table allows it.
 *
 * @throws ContractError `REQUEST_NOT_FOUND`, `REQUEST_ACT_NOT_COMPETENT`,
 *   `REQUEST_ACT_NOT_ALLOWED`, those of `requireActingUnit` or `requireCommitteeMember`
 */
export async function requireRequestAct(
  ctx: YulianContext,
  act: Exclude<RequestAct, 'file'>,
  id: string,
): Promise<RequestRecord> {
  const { by, role, steps } = requestActRule(act);
  if (by === 'committee') await requireCommitteeMember(ctx);
  else await requireActingUnit(ctx, role);
  const request = await requireRequest(ctx, id);
  const state = stateOf(request);
  if (by !== 'committee') await requireParty(ctx, act, request);
  if (steps[state] !== undefined) return request;
  throw new ContractError('REQUEST_ACT_NOT_ALLOWED', 'the act does not follow from that state', {
    params: { act, state, allowedFrom: Object.keys(steps) },
  });
}

/** @throws ContractError `REQUEST_NOT_FOUND` */
export async function requireRequest(ctx: YulianContext, id: string): Promise<RequestRecord> {
  return present(
    await requests.get(ctx, id),
    'REQUEST_NOT_FOUND',
    'the chain knows no such request',
  );
}

/** The state that was recorded last: acts on requests have effect at once. */
export function stateOf({ facts }: RequestRecord): RequestState {
  return (facts.at(-1) as RequestFact).state;
}

async function requireParty(
  ctx: YulianContext,
  act: RequestAct,
  request: RequestRecord,
): Promise<void> {
  const { unit } = ctx.caller;
  const named = await partyOf(ctx, act, request);
  if (named !== undefined && (await isUnitOrSuccessor(ctx, named, unit, ctx.now))) return;
  throw new ContractError('REQUEST_ACT_NOT_COMPETENT', 'another unit may do that', {
    params: { act, unit, ...defined({ named }) },
  });
}

/** USCC of the unit that may do an act now. */
async function partyOf(
  ctx: YulianContext,
  act: RequestAct,
  request: RequestRecord,
): Promise<string | undefined> {
  const { by } = requestActRule(act);
  if (by === 'requester') return request.requester;
  if (by === 'arbiter' && stateOf(request) === 'DISPUTED_BEFORE_SUPERVISOR') {
    return supervisorOf(ctx, request.provider);
  }
  return request.provider;
}

/** What an act adds to its fact. */
type FactDetail = Partial<Pick<RequestFact, 'content' | 'missing' | 'grant'>>;

/** One act: what it makes of the request, and on what basis. */
export interface Step {
  readonly act: RequestAct;
  readonly state: RequestState;
  readonly basis: string;
}

/** The request with one fact more, written, and told to subscribers. */
export async function putStep(
  ctx: YulianContext,
  request: RequestRecord,
  { act, state, basis }: Step,
  detail: FactDetail = {},
): Promise<RequestRecord> {
  const fact = { ...recorded(ctx, ctx.now, basis), act, state, ...defined(detail) };
  const stepped: RequestRecord = { ...request, facts: appendFact(request.facts, fact) };
  await putRequest(ctx, stepped);
  const { requester, provider } = request;
  ctx.events.add(`request.${act}.v1`, request.id, {
    ...{ requester, provider, state },
    ...defined({ grant: detail.grant }),
  });
  return stepped;
}

export async function putRequest(ctx: YulianContext, request: RequestRecord): Promise<void> {
  await requests.putOwned(ctx, request.id, request, await ownerPolicy(ctx, request.owner));
}
