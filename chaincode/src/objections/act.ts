// SPDX-License-Identifier: Apache-2.0
import type { ObjectionRecord } from '@yulian/proofs';
import { accessReader } from '../accesses/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { ownerPolicy, requireActingUnit } from '../registry/read.js';
import { objectionActRule } from './acts.js';
import { requireOverdue } from './clock.js';
import type { ObjectionActInput, ObjectionInput } from './schemas.js';
import { arbiterAbove, putStep, requireCompetent, requireObjectionAct, stateOf } from './step.js';
import { objections, objectionsTo } from './table.js';

/**
 * Records that somebody objects to a use of its data. The provider's gateway signs, and answers for
 * having asked who it is.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `RECORD_NOT_FOUND`, `OBJECTION_UNDER_WAY` and those
 *   of `requireCompetent`, `requireActingUnit`
 */
export async function raiseObjection(
  ctx: YulianContext,
  { id, access: of, reason, basis }: ObjectionInput,
): Promise<ObjectionRecord> {
  await requireActingUnit(ctx, objectionActRule('raise').role);
  if (await objections.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'an objection with this id is there already', {
      pointer: '/id',
    });
  }
  const access = present(await accessReader.get(ctx, of), 'RECORD_NOT_FOUND', 'no such access');
  await requireCompetent(ctx, 'raise', access.provider);
  await requireNoneUnderWay(ctx, of);
  const { provider, requester, owner } = access;
  const policy = await ownerPolicy(ctx, owner);
  await objectionsTo.putOwned(ctx, of, { format: 1, objection: id }, policy);
  const objection: ObjectionRecord = {
    ...{ format: 1, kind: 'objection', id, access: of, provider, requester, reason },
    ...{ owner, facts: [] },
  };
  return putStep(ctx, objection, { act: 'raise', state: 'OPEN', basis });
}

/**
 * Withdraws, escalates or answers an objection. What nobody answered in time is escalated, too.
 *
 * @throws ContractError `OBJECTION_NOT_OVERDUE`, `OBJECTION_NO_SUPERVISOR`, `CALENDAR_NOT_FOUND` and
 *   those of `requireObjectionAct`
 */
export async function actOnObjection(
  ctx: YulianContext,
  { act, id, basis }: ObjectionActInput,
): Promise<ObjectionRecord> {
  const { objection, to: state } = await requireObjectionAct(ctx, act, id);
  if (act === 'escalate') await requireEscalable(ctx, objection);
  return putStep(ctx, objection, { act, state, basis });
}

async function requireEscalable(ctx: YulianContext, objection: ObjectionRecord): Promise<void> {
  if ((await arbiterAbove(ctx, objection)) === undefined) {
    throw new ContractError('OBJECTION_NO_SUPERVISOR', 'no unit above could decide it', {
      params: { provider: objection.provider },
    });
  }
  if (stateOf(objection) === 'OPEN') await requireOverdue(ctx, objection);
}

/** @throws ContractError `OBJECTION_UNDER_WAY` */
async function requireNoneUnderWay(ctx: YulianContext, access: string): Promise<void> {
  const earlier = await newestObjectionTo(ctx, access);
  if (earlier === undefined) return;
  const state = stateOf(earlier);
  if (state === 'WITHDRAWN') return;
  throw new ContractError('OBJECTION_UNDER_WAY', 'one was raised to it already', {
    pointer: '/access',
    params: { objection: earlier.id, state },
  });
}

/** The newest objection to an access, whatever its state. */
export async function newestObjectionTo(
  ctx: YulianContext,
  access: string,
): Promise<ObjectionRecord | undefined> {
  const row = await objectionsTo.get(ctx, access);
  return row && objections.get(ctx, row.objection);
}
