// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  type ObjectionFact,
  type ObjectionRecord,
  type ObjectionState,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import {
  isUnitOrSuccessor,
  ownerPolicy,
  requireActingUnit,
  supervisorOf,
} from '../registry/read.js';
import { objectionActRule, type ObjectionAct } from './acts.js';
import { objections } from './table.js';

/** The state that was recorded last: acts on objections have effect at once. */
export function stateOf({ facts }: ObjectionRecord): ObjectionState {
  return (facts.at(-1) as ObjectionFact).state;
}

/** @throws ContractError `OBJECTION_NOT_FOUND` */
export async function requireObjection(ctx: YulianContext, id: string): Promise<ObjectionRecord> {
  const found = await objections.get(ctx, id);
  return present(found, 'OBJECTION_NOT_FOUND', 'the chain knows no such objection');
}

/** An objection that an act is about, and what the act makes of it. */
interface Target {
  readonly objection: ObjectionRecord;
  readonly to: ObjectionState;
}

/**
 * The objection that an act is about, if the caller may do the act and the table allows it.
 *
 * @throws ContractError `OBJECTION_NOT_FOUND`, `OBJECTION_ACT_NOT_ALLOWED` and those of
 *   {@link requireCompetent}, `requireActingUnit`
 */
export async function requireObjectionAct(
  ctx: YulianContext,
  act: Exclude<ObjectionAct, 'raise'>,
  id: string,
): Promise<Target> {
  const { by, role, steps } = objectionActRule(act);
  await requireActingUnit(ctx, role);
  const objection = await requireObjection(ctx, id);
  const state = stateOf(objection);
  const isBeforeSupervisor = by === 'arbiter' && state === 'ESCALATED';
  const named = isBeforeSupervisor ? await arbiterAbove(ctx, objection) : objection.provider;
  await requireCompetent(ctx, act, named);
  const to = steps[state];
  if (to !== undefined) return { objection, to };
  throw new ContractError('OBJECTION_ACT_NOT_ALLOWED', 'the act does not follow from that state', {
    params: { act, state, allowedFrom: Object.keys(steps) },
  });
}

/** The provider's 主管部门, unless it used the data itself and would decide in its own cause. */
export async function arbiterAbove(
  ctx: YulianContext,
  { provider, requester }: ObjectionRecord,
): Promise<string | undefined> {
  const supervisor = await supervisorOf(ctx, provider);
  return supervisor === requester ? undefined : supervisor;
}

/** @throws ContractError `OBJECTION_ACT_NOT_COMPETENT` unless the caller's unit is the named one */
export async function requireCompetent(
  ctx: YulianContext,
  act: ObjectionAct,
  named: string | undefined,
): Promise<void> {
  const { unit } = ctx.caller;
  if (named !== undefined && (await isUnitOrSuccessor(ctx, named, unit, ctx.now))) return;
  throw new ContractError('OBJECTION_ACT_NOT_COMPETENT', 'another unit may do that', {
    params: { act, unit, ...defined({ named }) },
  });
}

/** One act: what it makes of the objection, and on what basis. */
interface Step {
  readonly act: ObjectionAct;
  readonly state: ObjectionState;
  readonly basis: string;
}

/** The objection with one fact more, written, and told to subscribers. */
export async function putStep(
  ctx: YulianContext,
  objection: ObjectionRecord,
  { act, state, basis }: Step,
): Promise<ObjectionRecord> {
  const fact = { ...recorded(ctx, ctx.now, basis), act, state };
  const stepped: ObjectionRecord = { ...objection, facts: appendFact(objection.facts, fact) };
  await objections.putOwned(ctx, objection.id, stepped, await ownerPolicy(ctx, objection.owner));
  const { access, provider, requester } = objection;
  ctx.events.add(`objection.${act}.v1`, objection.id, { access, provider, requester, state });
  return stepped;
}
