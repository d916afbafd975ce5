// SPDX-License-Identifier: Apache-2.0
import {
  isMarked,
  sealStatus,
  type ImpressionRange,
  type SealCompromise,
  type SealRecord,
  type SealReview,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import { ownerPolicy } from '../registry/read.js';
import { requireSeal } from './act.js';
import { requireNewGround, requireReview } from './decide.js';
import { requireParty } from './party.js';
import type { CompromiseInput, MarkingInput, SealReviewInput } from './schemas.js';
import {
  compromiseId,
  impressionRanges,
  impressionsTaken,
  rangeId,
  reviewId,
  sealCompromises,
  sealReviews,
} from './table.js';

/** Ranges looked at by one transaction: each may have hundreds of numbers. */
const RANGES_A_PAGE = 4;

/**
 * The owner says that its seal may have been in other hands since a moment. It must be out of use by
 * then, by a pause or for good, or more would be sealed while what was sealed is looked at.
 *
 * @throws ContractError `SEAL_NOT_PAUSED`, `COMPROMISE_UNDER_WAY`, `LEGAL_TIME_INVALID`
 */
export async function reportCompromise(
  ctx: YulianContext,
  { seal: id, suspectedFrom, basis }: CompromiseInput,
): Promise<SealCompromise> {
  const seal = await requireSeal(ctx, id);
  await requireParty(ctx, seal, 'owner', 'approver');
  if (suspectedFrom > ctx.now) {
    throw new ContractError('LEGAL_TIME_INVALID', 'nothing can be suspected of the future', {
      pointer: '/suspectedFrom',
      params: { from: suspectedFrom, now: ctx.now },
    });
  }
  if (sealStatus(seal, { at: ctx.now }).isUsable) {
    throw new ContractError(
      'SEAL_NOT_PAUSED',
      'the seal can still be used: it must be paused before',
    );
  }
  const index = await nextIndex(ctx, id);
  const { last } = (await impressionsTaken.get(ctx, id)) ?? { last: 0 };
  const compromise: SealCompromise = {
    format: 1,
    seal: id,
    index,
    suspectedFrom,
    last,
    next: 1,
    marked: 0,
    reported: recorded(ctx, suspectedFrom, basis),
  };
  await putCompromise(ctx, seal, compromise);
  ctx.events.add('seal.compromised.v1', id, { compromise: index, suspectedFrom, last });
  return compromise;
}

/** @throws ContractError `COMPROMISE_UNDER_WAY` while another one is being marked */
async function nextIndex(ctx: YulianContext, seal: string): Promise<number> {
  for (let index = 1; ; index++) {
    const earlier = await sealCompromises.get(ctx, compromiseId(seal, index));
    if (earlier === undefined) return index;
    if (isMarked(earlier)) continue;
    throw new ContractError('COMPROMISE_UNDER_WAY', 'one of this seal is being marked', {
      params: { compromise: index },
    });
  }
}

/**
 * Marks the next uses since the suspected moment for review; whoever wants them all marked asks until
 * none is left. Everything that was taken since then, whether or not it was said what for.
 *
 * @throws ContractError `COMPROMISE_NOT_FOUND`, `COMPROMISE_MARKED`
 */
export async function markCompromised(
  ctx: YulianContext,
  { seal: id, compromise: index }: MarkingInput,
): Promise<SealCompromise> {
  const seal = await requireSeal(ctx, id);
  await requireParty(ctx, seal, 'owner', 'approver');
  const compromise = await requireCompromise(ctx, id, index);
  if (isMarked(compromise)) {
    throw new ContractError('COMPROMISE_MARKED', 'every use since then is marked');
  }
  const ranges = await nextRanges(ctx, compromise);
  const wanted = ranges.filter(({ takenAt }) => takenAt >= compromise.suspectedFrom);
  const reviews = wanted.flatMap((range) => reviewsOf(ctx, compromise, range));
  const policy = await ownerPolicy(ctx, seal.owner);
  for (const review of reviews) {
    await sealReviews.putOwned(ctx, reviewId(id, index, review.number), review, policy);
  }
  const end = ranges.at(-1);
  const next = end === undefined ? compromise.last + 1 : end.first + end.impressions.length;
  const after = { ...compromise, next, marked: compromise.marked + reviews.length };
  await putCompromise(ctx, seal, after);
  ctx.events.add('seal.review-wanted.v1', id, {
    compromise: index,
    numbers: reviews.map(({ number }) => number),
    records: reviews.flatMap(({ record }) => record ?? []),
  });
  return after;
}

/**
 * Records what came of looking at one use again, once.
 *
 * @throws ContractError `SEAL_REVIEW_NOT_FOUND`, `SEAL_REVIEW_CLOSED`, `SEAL_DISPUTE_DECIDED`
 */
export async function closeReview(
  ctx: YulianContext,
  { seal: id, compromise, number, outcome, basis }: SealReviewInput,
): Promise<SealReview> {
  const seal = await requireSeal(ctx, id);
  await requireParty(ctx, seal, 'owner', 'approver');
  const review = await requireReview(ctx, id, compromise, number);
  if (review.facts.at(-1)?.state !== 'OPEN') {
    throw new ContractError('SEAL_REVIEW_CLOSED', 'it was said already what came of it');
  }
  if (outcome === 'UNSOUND') await requireNewGround(ctx, id, { number, basis });
  const facts = appendFact(review.facts, { ...recorded(ctx, ctx.now, basis), state: outcome });
  const closed = { ...review, facts };
  const key = reviewId(id, compromise, number);
  await sealReviews.putOwned(ctx, key, closed, await ownerPolicy(ctx, seal.owner));
  ctx.events.add('seal.reviewed.v1', id, { compromise, number, outcome });
  return closed;
}

/** @throws ContractError `COMPROMISE_NOT_FOUND` */
export async function requireCompromise(
  ctx: YulianContext,
  seal: string,
  index: number,
): Promise<SealCompromise> {
  const compromise = await sealCompromises.get(ctx, compromiseId(seal, index));
  return present(compromise, 'COMPROMISE_NOT_FOUND', 'no such compromise of this seal');
}

/** @throws ContractError `COMPROMISE_NOT_FOUND` */
export async function newestCompromise(ctx: YulianContext, seal: string): Promise<SealCompromise> {
  let newest: SealCompromise | undefined;
  for (let index = 1; ; index++) {
    const next = await sealCompromises.get(ctx, compromiseId(seal, index));
    if (next === undefined) break;
    newest = next;
  }
  return present(newest, 'COMPROMISE_NOT_FOUND', 'no compromise of this seal was reported');
}

async function putCompromise(
  ctx: YulianContext,
  seal: SealRecord,
  compromise: SealCompromise,
): Promise<void> {
  const id = compromiseId(seal.id, compromise.index);
  await sealCompromises.putOwned(ctx, id, compromise, await ownerPolicy(ctx, seal.owner));
}

async function nextRanges(
  ctx: YulianContext,
  { seal, next, last }: SealCompromise,
): Promise<ImpressionRange[]> {
  const ids = await impressionRanges.idsBetween(ctx, {
    from: rangeId(seal, next),
    to: rangeId(seal, last + 1),
    wanted: () => true,
    limit: RANGES_A_PAGE,
  });
  const ranges = await Promise.all(ids.map((id) => impressionRanges.get(ctx, id)));
  return ranges.filter((range) => range !== undefined);
}

function reviewsOf(
  ctx: YulianContext,
  { seal, index: compromise, suspectedFrom, reported }: SealCompromise,
  { first, impressions }: ImpressionRange,
): SealReview[] {
  const fact = { ...recorded(ctx, suspectedFrom, reported.basis), state: 'OPEN' as const };
  return impressions.flatMap((impression, index) =>
    // What was not used has sealed nothing.
    'void' in impression
      ? []
      : [{ format: 1, seal, compromise, number: first + index, ...impression, facts: [fact] }],
  );
}
