// SPDX-License-Identifier: Apache-2.0
import {
  parseLicenceIdentifier,
  type SealRecord,
  type SealReview,
  type SealReviewFact,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import { isUnitOrSuccessor, ownerPolicy } from '../registry/read.js';
import { requireSeal } from './act.js';
import { requireParty } from './party.js';
import type { SealDecisionInput } from './schemas.js';
import { decidedId, decidedReviews, rangeId, reviewId, sealReviews } from './table.js';

/**
 * Decides a dispute about a use that the owner of the seal found unsound: the issuing department
 * says, once, whether the use was unsound or stands. Neither side of the dispute decides it.
 *
 * @throws ContractError `SEAL_NOT_FOUND`, `SEAL_REVIEW_NOT_FOUND`, `SEAL_USE_NOT_DISPUTED`,
 *   `SEAL_DISPUTE_DECIDED`, `SEAL_DISPUTE_OWN` and those of `requireParty`
 */
export async function decideDispute(
  ctx: YulianContext,
  { seal: id, compromise, number, outcome, basis, reference }: SealDecisionInput,
): Promise<SealReview> {
  const seal = await requireSeal(ctx, id);
  await requireParty(ctx, seal, 'department', 'approver');
  const review = await requireReview(ctx, id, compromise, number);
  await requireDisputed(ctx, seal, review);
  const said = { state: 'UNSOUND' as const, decision: outcome, reference };
  const fact = { ...recorded(ctx, ctx.now, basis), ...said };
  const decided = { ...review, facts: appendFact(review.facts, fact) };
  const policy = await ownerPolicy(ctx, seal.owner);
  await sealReviews.putOwned(ctx, reviewId(id, compromise, number), decided, policy);
  const row = { format: 1, number, compromise };
  await decidedReviews.putOwned(ctx, decidedId(id, number, compromise), row, policy);
  ctx.events.add('seal.dispute-decided.v1', id, {
    compromise,
    numbers: [number],
    records: review.record === undefined ? [] : [review.record],
    outcome,
  });
  return decided;
}

/** @throws ContractError `SEAL_REVIEW_NOT_FOUND` */
export async function requireReview(
  ctx: YulianContext,
  seal: string,
  compromise: number,
  number: number,
): Promise<SealReview> {
  return present(
    await sealReviews.get(ctx, reviewId(seal, compromise, number)),
    'SEAL_REVIEW_NOT_FOUND',
    'this number is not marked for review',
  );
}

/** @throws ContractError `SEAL_USE_NOT_DISPUTED`, `SEAL_DISPUTE_DECIDED`, `SEAL_DISPUTE_OWN` */
async function requireDisputed(
  ctx: YulianContext,
  { ownerUnit }: SealRecord,
  { facts, record }: SealReview,
): Promise<void> {
  const { state, decision } = facts.at(-1) ?? { state: 'OPEN' as const };
  if (decision !== undefined) {
    throw new ContractError('SEAL_DISPUTE_DECIDED', 'the dispute about this use is decided', {
      params: { decision },
    });
  }
  const issuer = issuerOf(record);
  // Its own licence the owner has condemned itself: verification asks for no decision.
  if (state !== 'UNSOUND' || issuer === ownerUnit) {
    throw new ContractError('SEAL_USE_NOT_DISPUTED', 'nobody disputes this use', {
      params: { state },
    });
  }
  const { unit } = ctx.caller;
  if (issuer === undefined || !(await isUnitOrSuccessor(ctx, issuer, unit, ctx.now))) return;
  throw new ContractError('SEAL_DISPUTE_OWN', 'the issuer of the licence is a party', {
    params: { unit },
  });
}

function issuerOf(record: string | undefined): string | undefined {
  const parsed = record === undefined ? undefined : parseLicenceIdentifier(record);
  return parsed?.ok === true ? parsed.issuerCode : undefined;
}

/** Every decided review of the uses from a number on, before another one, in their order. */
export async function decidedBetween(
  ctx: YulianContext,
  seal: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<SealReview[]> {
  const ids = await decidedReviews.idsBetween(ctx, {
    from: rangeId(seal, from),
    to: rangeId(seal, to),
    wanted: () => true,
  });
  const reviews = await Promise.all(
    ids.map(async (id) => {
      const row = await decidedReviews.get(ctx, id);
      return row && sealReviews.get(ctx, reviewId(seal, row.compromise, row.number));
    }),
  );
  return reviews.filter((review) => review !== undefined);
}

/**
 * A use on which was decided can be disputed again after a later compromise, but not on the basis on
 * which it was disputed before.
 *
 * @throws ContractError `SEAL_DISPUTE_DECIDED`
 */
export async function requireNewGround(
  ctx: YulianContext,
  seal: string,
  { number, basis }: { readonly number: number; readonly basis: string },
): Promise<void> {
  const decided = await decidedBetween(ctx, seal, { from: number, to: number + 1 });
  const before = decided.find(({ facts }) =>
    facts.some((fact) => isFinding(fact) && fact.basis === basis),
  );
  const decision = before?.facts.at(-1)?.decision;
  if (decision === undefined) return;
  throw new ContractError('SEAL_DISPUTE_DECIDED', 'on this basis a dispute was decided before', {
    pointer: '/basis',
    params: { decision },
  });
}

/** What the owner found, and not what was decided on it. */
function isFinding({ state, decision }: SealReviewFact): boolean {
  return state === 'UNSOUND' && decision === undefined;
}
