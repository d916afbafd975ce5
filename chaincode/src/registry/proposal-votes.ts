// SPDX-License-Identifier: Apache-2.0
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { prepareDecision } from './decisions.js';
import { PROPOSAL_DAYS, proposalEnd } from './proposal-end.js';
import { requireCommitteeMember } from './read.js';
import type { Committee, Decision } from './schemas.js';
import { proposals, type Proposal, type Vote } from './tables.js';

/** Opens a proposal; the proposer's organisation has thereby approved it. */
export async function openProposal(
  ctx: YulianContext,
  input: { readonly id: string; readonly basis: string; readonly decision: Decision },
): Promise<Proposal> {
  const committee = await requireCommitteeMember(ctx);
  if (await proposals.has(ctx, input.id)) {
    throw new ContractError('PROPOSAL_ALREADY_EXISTS', 'choose another id', { pointer: '/id' });
  }
  const proposal: Proposal = {
    format: 1,
    ...input,
    state: 'OPEN',
    proposedAt: ctx.now,
    proposer: ctx.caller,
    votes: [],
  };
  ctx.events.add('proposal.opened.v1', input.id, { kind: input.decision.kind });
  return count(ctx, committee, proposal, 'approve');
}

/**
 * Casts the vote of the caller's organisation; the vote that decides also executes.
 *
 * @throws ContractError `PROPOSAL_NOT_FOUND`, `PROPOSAL_CLOSED`, `PROPOSAL_EXPIRED`,
 *   `PROPOSAL_ALREADY_VOTED` and those of `requireCommitteeMember`, `prepareDecision`
 */
export async function castVote(
  ctx: YulianContext,
  { id, vote }: { readonly id: string; readonly vote: Vote['vote'] },
): Promise<Proposal> {
  const committee = await requireCommitteeMember(ctx);
  const proposal = await proposals.get(ctx, id);
  if (proposal === undefined) {
    throw new ContractError('PROPOSAL_NOT_FOUND', 'no such proposal', { pointer: '/id' });
  }
  if (proposal.state !== 'OPEN') {
    throw new ContractError('PROPOSAL_CLOSED', 'the proposal is decided', {
      params: { state: proposal.state },
    });
  }
  requireInTime(ctx, proposal);
  if (proposal.votes.some(({ mspId }) => mspId === ctx.caller.mspId)) {
    throw new ContractError('PROPOSAL_ALREADY_VOTED', 'each organisation votes once', {
      params: { mspId: ctx.caller.mspId },
    });
  }
  return count(ctx, committee, proposal, vote);
}

function requireInTime({ now }: YulianContext, { proposedAt }: Proposal): void {
  const expiredAt = proposalEnd(proposedAt);
  if (now < expiredAt) return;
  throw new ContractError('PROPOSAL_EXPIRED', 'it was not decided in time', {
    params: { proposedAt, expiredAt, days: PROPOSAL_DAYS },
  });
}

async function count(
  ctx: YulianContext,
  committee: Committee,
  before: Proposal,
  vote: Vote['vote'],
): Promise<Proposal> {
  const { caller, now, txId } = ctx;
  const votes = [
    ...before.votes,
    { mspId: caller.mspId, vote, actor: caller, recordedAt: now, txId },
  ];
  const state = outcome(committee, votes);
  const proposal = { ...before, votes, state };
  // What can no longer be done can still be rejected.
  const execute =
    vote === 'approve' ? await prepareDecision(ctx, before.decision, before.basis) : undefined;
  await proposals.put(ctx, before.id, proposal);
  if (state === 'EXECUTED') await execute?.();
  if (state !== 'OPEN') ctx.events.add('proposal.decided.v1', before.id, { state });
  return proposal;
}

/** Votes of organisations that have since left the committee no longer count. */
function outcome({ members, threshold }: Committee, votes: readonly Vote[]): Proposal['state'] {
  const of = (wanted: Vote['vote']): number =>
    votes.filter(({ mspId, vote }) => vote === wanted && members.includes(mspId)).length;
  if (of('approve') >= threshold) return 'EXECUTED';
  return of('reject') > members.length - threshold ? 'REJECTED' : 'OPEN';
}
