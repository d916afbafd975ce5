// SPDX-License-Identifier: Apache-2.0
import { requestContent, type RequestContent, type RequestRecord } from '@yulian/proofs';
import { grantOnRequest, isWhole, requireSound, requireWithin } from '../grants/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { recorded } from '../kernel/facts.js';
import { requireConsortium } from '../registry/read.js';
import type { ApprovalInput, DisputeVoteInput } from './schemas.js';
import { putRequest, putStep, requireRequestAct, stateOf, type Step } from './step.js';
import { requireRefusable } from './unconditional.js';

/** The grant that answers a request, beside what the request says. */
interface Granting extends Pick<RequestContent, 'scope' | 'mayDelegate'> {
  readonly id: string;
  readonly grantedBy: string;
}

/**
 * Approves what is asked, or a part; the grant is made in the same transaction.
 *
 * @throws ContractError `SCOPE_WIDER`, `REQUEST_UNCONDITIONAL` and those of `requireRequestAct`, `requireSound`
 */
export async function approveRequest(
  ctx: YulianContext,
  { act, id, grant, basis, ...granting }: ApprovalInput,
): Promise<RequestRecord> {
  const request = await requireRequestAct(ctx, act, id);
  const asked = requestContent(request);
  await requireSound(ctx, granting.scope);
  await requireWithin(ctx, granting.scope, asked.scope);
  if (granting.mayDelegate && !asked.mayDelegate) {
    throw new ContractError('SCOPE_WIDER', 'nobody asked to pass it on', {
      pointer: '/mayDelegate',
      params: { dimensions: ['mayDelegate'] },
    });
  }
  const isAll =
    granting.mayDelegate === asked.mayDelegate && (await isWhole(ctx, asked.scope, granting.scope));
  if (!isAll) await requireRefusable(ctx, request);
  const isSupervisors = stateOf(request) === 'DISPUTED_BEFORE_SUPERVISOR';
  const grantedBy = isSupervisors ? ctx.caller.unit : request.provider;
  const state = isAll ? 'APPROVED' : 'APPROVED_IN_PART';
  return putGranted(ctx, request, { act, state, basis }, { ...granting, id: grant, grantedBy });
}

async function putGranted(
  ctx: YulianContext,
  request: RequestRecord,
  step: Step,
  granting: Granting,
): Promise<RequestRecord> {
  const { id, item, provider, requester: holder } = request;
  const terms = { item, provider, holder, request: id, ...granting, basis: step.basis };
  const grant = await grantOnRequest(ctx, terms);
  return putStep(ctx, request, step, { grant: grant.id });
}

/**
 * A seat of the committee votes on a dispute. As many as decide anything else grant all that is
 * asked; when so many can no longer be reached, the answer stands.
 *
 * @throws ContractError `REQUEST_ALREADY_VOTED`, `REQUEST_UNCONDITIONAL` and those of `requireRequestAct`
 */
export async function voteOnDispute(
  ctx: YulianContext,
  { id, vote, grant, basis }: DisputeVoteInput,
): Promise<RequestRecord> {
  const request = await requireRequestAct(ctx, 'vote', id);
  if (vote === 'uphold') await requireRefusable(ctx, request);
  const { mspId } = ctx.caller;
  if (request.votes.some((earlier) => earlier.mspId === mspId)) {
    throw new ContractError('REQUEST_ALREADY_VOTED', 'each seat votes once', { params: { mspId } });
  }
  const votes = [...request.votes, { ...recorded(ctx, ctx.now, basis), mspId, vote }];
  const voted: RequestRecord = { ...request, votes };
  const { committee } = await requireConsortium(ctx);
  const of = (what: string) =>
    votes.filter((one) => one.vote === what && committee.members.includes(one.mspId)).length;
  const act = 'vote';
  if (of('grant') >= committee.threshold) {
    const { scope, mayDelegate } = requestContent(request);
    const granting = { id: grant, scope, mayDelegate, grantedBy: 'committee' };
    return putGranted(ctx, voted, { act, state: 'APPROVED', basis }, granting);
  }
  if (of('uphold') > committee.members.length - committee.threshold) {
    return putStep(ctx, voted, { act, state: 'UPHELD_BY_COMMITTEE', basis });
  }
  await putRequest(ctx, voted);
  const { requester, provider } = request;
  ctx.events.add('request.vote.v1', id, { requester, provider, mspId, vote });
  return voted;
}
