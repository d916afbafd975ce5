// SPDX-License-Identifier: Apache-2.0
import { earningDayId, type EarningDay } from '@yulian/proofs';
import { requireAppointed } from '../appointments/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import { ownerPolicy, requireActingUnit } from '../registry/read.js';
import type { HoldReviewInput } from './schemas.js';
import { earningDays } from './table.js';

/** @throws ContractError `EARNING_NOT_FOUND` */
export async function requireEarningDay(ctx: YulianContext, id: string): Promise<EarningDay> {
  return present(await earningDays.get(ctx, id), 'EARNING_NOT_FOUND', 'nothing was earned there');
}

/**
 * A verifier of another organisation lets go what a rule held, or strikes it out.
 *
 * @throws ContractError `BODY_NOT_APPOINTED`, `EARNING_NOT_FOUND`, `EARNING_NOT_HELD`,
 *   `EARNING_REVIEW_OWN` and those of `requireActingUnit`
 */
export async function reviewHold(
  ctx: YulianContext,
  { unit, person, day, case: id, state, basis }: HoldReviewInput,
): Promise<EarningDay> {
  const { uscc } = await requireActingUnit(ctx, 'approver');
  await requireAppointed(ctx, uscc, 'VERIFIER');
  const row = await requireEarningDay(ctx, earningDayId(unit, person, day));
  if (row.owner === ctx.caller.mspId) {
    throw new ContractError('EARNING_REVIEW_OWN', 'another organisation has to look at it', {
      params: { owner: row.owner },
    });
  }
  const earned = row.cases.find((one) => one.case === id);
  if (earned?.held === undefined || earned.review !== undefined) {
    throw new ContractError('EARNING_NOT_HELD', 'nothing of that case waits for a review', {
      pointer: '/case',
    });
  }
  const review = { ...recorded(ctx, ctx.now, basis), state };
  const cases = row.cases.map((one) => (one === earned ? { ...one, review } : one));
  const after: EarningDay = { ...row, cases };
  await earningDays.putOwned(ctx, row.id, after, await ownerPolicy(ctx, row.owner));
  ctx.events.add('earning.reviewed.v1', row.id, { unit, state });
  return after;
}
