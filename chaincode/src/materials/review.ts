// SPDX-License-Identifier: Apache-2.0
import type { MaterialRecord, ReviewRecord, ReviewState } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { isUnitOrSuccessor, ownerPolicy, requireActive, unitReader } from '../registry/read.js';
import { materialRule, type MaterialAct } from './acts.js';
import { requireAct } from './require-act.js';
import type { CloseReviewInput, OpenReviewInput, ReviewVoteInput } from './schemas.js';
import { materials, reviews } from './table.js';

/**
 * Opens a joint review 联审: each named unit is asked to sign the material.
 *
 * @throws ContractError `REVIEW_ALREADY_OPEN`, `UNIT_NOT_FOUND`, `UNIT_NOT_ACTIVE`,
 *   `ARGUMENT_INVALID` when the holding unit names itself, and those of {@link requireAct}
 */
export async function openReview(
  ctx: YulianContext,
  { material: id, units, basis }: OpenReviewInput,
): Promise<ReviewRecord> {
  const target = { id, pointer: '/material', at: ctx.now };
  const { material, unit } = await requireAct(ctx, 'openReview', target);
  requireReview('openReview', await lastReview(ctx, material));
  for (const [i, named] of units.entries()) {
    await requireNameable(ctx, material, named, `/units/${String(i)}`);
  }
  const { owner } = material;
  const policy = await ownerPolicy(ctx, owner);
  const changed: MaterialRecord = { ...material, reviews: material.reviews + 1 };
  const review: ReviewRecord = {
    format: 1,
    kind: 'material-review',
    id: idOfReview(changed),
    ...{ material: id, unit, owner, units, votes: [] },
    facts: [{ ...recorded(ctx, ctx.now, basis), state: 'OPEN' }],
  };
  await materials.putOwned(ctx, id, changed, policy);
  await reviews.putOwned(ctx, review.id, review, policy);
  ctx.events.add('material-review.opened.v1', review.id, { material: id, units });
  return review;
}

/**
 * Counts the answer of a named unit. It is signed when all have signed; one that declines ends it.
 *
 * @throws ContractError `REVIEW_NOT_FOUND`, `REVIEW_CLOSED`, `REVIEW_NOT_NAMED`,
 *   `REVIEW_ALREADY_VOTED` and those of {@link requireAct}
 */
export async function voteInReview(
  ctx: YulianContext,
  { id, vote, basis }: ReviewVoteInput,
): Promise<ReviewRecord> {
  const { review, unit } = await requireOpen(ctx, vote, id);
  const named = await namedUnit(ctx, review, unit);
  const votes = [...review.votes, { ...recorded(ctx, ctx.now, basis), unit: named, vote }];
  ctx.events.add('material-review.voted.v1', id, { unit: named, vote });
  const state = outcome(review.units.length, votes);
  if (state === 'OPEN') return put(ctx, { ...review, votes });
  return decide(ctx, { ...review, votes }, state, basis);
}

/** Ends an open review that not all have answered. @throws ContractError as {@link voteInReview} */
export async function closeReview(
  ctx: YulianContext,
  { id, basis }: CloseReviewInput,
): Promise<ReviewRecord> {
  const { review } = await requireOpen(ctx, 'closeReview', id);
  return decide(ctx, review, 'CLOSED', basis);
}

async function requireOpen(
  ctx: YulianContext,
  act: MaterialAct,
  id: string,
): Promise<{ readonly review: ReviewRecord; readonly unit: string }> {
  const material = id.slice(0, id.indexOf('.'));
  const target = { id: material, pointer: '/id', at: ctx.now };
  const { unit } = await requireAct(ctx, act, target);
  const review = await reviews.get(ctx, id);
  if (review === undefined) {
    throw new ContractError('REVIEW_NOT_FOUND', 'no such review', { pointer: '/id' });
  }
  requireReview(act, review);
  return { review, unit };
}

/** @throws ContractError `REVIEW_ALREADY_OPEN`, `REVIEW_CLOSED` as the table of acts says */
function requireReview(act: MaterialAct, review: ReviewRecord | undefined): void {
  const state = review?.facts.at(-1)?.state;
  const { review: wanted } = materialRule(act);
  if (wanted === 'none' && state === 'OPEN') {
    throw new ContractError('REVIEW_ALREADY_OPEN', 'another review of it is still open', {
      params: { review: review?.id ?? '' },
    });
  }
  if (wanted === 'open' && state !== 'OPEN') {
    throw new ContractError('REVIEW_CLOSED', 'the review has ended', {
      params: { state: state ?? '' },
    });
  }
}

/**
 * The named unit for which the caller's unit answers: itself, or one that it succeeds.
 *
 * @throws ContractError `REVIEW_NOT_NAMED`, `REVIEW_ALREADY_VOTED`
 */
async function namedUnit(
  ctx: YulianContext,
  { units, votes }: ReviewRecord,
  unit: string,
): Promise<string> {
  const own: string[] = [];
  for (const named of units) {
    if (await isUnitOrSuccessor(ctx, named, unit, ctx.now)) own.push(named);
  }
  if (own.length === 0) {
    throw new ContractError('REVIEW_NOT_NAMED', 'the review does not name the unit', {
      params: { unit, units },
    });
  }
  const waiting = own.find((named) => !votes.some((vote) => vote.unit === named));
  if (waiting !== undefined) return waiting;
  throw new ContractError('REVIEW_ALREADY_VOTED', 'each unit answers once', { params: { unit } });
}

function outcome(asked: number, votes: ReviewRecord['votes']): ReviewState {
  if (votes.some(({ vote }) => vote === 'decline')) return 'DECLINED';
  return votes.length === asked ? 'SIGNED' : 'OPEN';
}

function decide(
  ctx: YulianContext,
  review: ReviewRecord,
  state: ReviewState,
  basis: string,
): Promise<ReviewRecord> {
  const facts = appendFact(review.facts, { ...recorded(ctx, ctx.now, basis), state });
  ctx.events.add('material-review.decided.v1', review.id, { material: review.material, state });
  return put(ctx, { ...review, facts });
}

async function put(ctx: YulianContext, review: ReviewRecord): Promise<ReviewRecord> {
  await reviews.putOwned(ctx, review.id, review, await ownerPolicy(ctx, review.owner));
  return review;
}

/** Whoever opens a review stands behind the material already: the others are asked. */
async function requireNameable(
  ctx: YulianContext,
  { unit }: MaterialRecord,
  named: string,
  pointer: string,
): Promise<void> {
  if (named === unit || named === ctx.caller.unit) {
    throw new ContractError('ARGUMENT_INVALID', 'must be another unit than the holding one', {
      pointer,
    });
  }
  const found = await unitReader.get(ctx, named);
  if (found === undefined) throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer });
  requireActive(found, ctx.now, pointer);
}

async function lastReview(
  ctx: YulianContext,
  material: MaterialRecord,
): Promise<ReviewRecord | undefined> {
  return material.reviews === 0 ? undefined : reviews.get(ctx, idOfReview(material));
}

/** The id of the newest review of a material. */
function idOfReview({ id, reviews: count }: MaterialRecord): string {
  return `${id}.${String(count)}`;
}
