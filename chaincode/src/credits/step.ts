// SPDX-License-Identifier: Apache-2.0
import {
  creditBatchState,
  type CreditBatchFact,
  type CreditBatchRecord,
  type CreditBatchState,
} from '@yulian/proofs';
import { isAppointed, requireAppointed } from '../appointments/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { ownerPolicy, requireActingUnit } from '../registry/read.js';
import { creditBatchActRule, type CreditBatchAct } from './acts.js';
import { requireCreditBatch } from './read.js';
import { creditBatches } from './table.js';

/**
 * The batch that an act is about, if the caller may do the act and the table allows it.
 *
 * @throws ContractError `CREDIT_BATCH_NOT_FOUND`, `CREDIT_BATCH_ACT_NOT_ALLOWED`,
 *   `CREDIT_SECOND_ORGANISATION_REQUIRED`, `BODY_NOT_APPOINTED` and those of `requireActingUnit`
 */
export async function requireCreditBatchAct(
  ctx: YulianContext,
  act: Exclude<CreditBatchAct, 'form'>,
  id: string,
): Promise<CreditBatchRecord> {
  await requireBody(ctx, act);
  const batch = await requireCreditBatch(ctx, id);
  requireAllowed(act, creditBatchState(batch));
  requireOtherOrganisation(ctx, act, batch);
  return batch;
}

/** @throws ContractError `BODY_NOT_APPOINTED` and those of `requireActingUnit` */
export async function requireBody(ctx: YulianContext, act: CreditBatchAct): Promise<string> {
  const { uscc } = await requireActingUnit(ctx, 'approver');
  const { by } = creditBatchActRule(act);
  for (const body of by) if (await isAppointed(ctx, uscc, body)) return uscc;
  const [first] = by;
  if (first !== undefined) await requireAppointed(ctx, uscc, first);
  return uscc;
}

/** @throws ContractError `CREDIT_BATCH_ACT_NOT_ALLOWED` */
function requireAllowed(act: CreditBatchAct, state: CreditBatchState | 'NONE'): void {
  const { from } = creditBatchActRule(act);
  if (from.includes(state)) return;
  throw new ContractError('CREDIT_BATCH_ACT_NOT_ALLOWED', 'the act does not follow from that', {
    params: { act, state, allowedFrom: from },
  });
}

/**
 * Nobody verifies what it issues, decides a correction that it has raised, or dismisses one of its
 * own batch, which it may confirm: that is against itself.
 */
function requireOtherOrganisation(
  ctx: YulianContext,
  act: CreditBatchAct,
  { owner, facts }: CreditBatchRecord,
): void {
  const { notOf = [] } = creditBatchActRule(act);
  const { mspId } = ctx.caller;
  const organisations = { BATCH: owner, RAISER: facts.at(-1)?.actor.mspId };
  if (!notOf.some((whose) => organisations[whose] === mspId)) return;
  throw new ContractError(
    'CREDIT_SECOND_ORGANISATION_REQUIRED',
    'a second organisation has to look at it',
    { params: { act, mspId } },
  );
}

/** One act: on what basis, and what it found. */
interface CreditStep extends Pick<CreditBatchFact, 'grams' | 'cut'> {
  readonly act: CreditBatchAct;
  readonly basis: string;
}

/** The batch with one fact more, written, and told to subscribers. */
export async function putStep(
  ctx: YulianContext,
  batch: CreditBatchRecord,
  { act, basis, ...found }: CreditStep,
): Promise<CreditBatchRecord> {
  const { to: state } = creditBatchActRule(act);
  const fact: CreditBatchFact = { ...recorded(ctx, ctx.now, basis), act, state, ...found };
  const stepped = { ...batch, facts: appendFact(batch.facts, fact) };
  await creditBatches.putOwned(ctx, batch.id, stepped, await ownerPolicy(ctx, batch.owner));
  const { unit, units } = batch;
  ctx.events.add(`credit-batch.${act}.v1`, batch.id, { unit, units, state, ...found });
  return stepped;
}
