// SPDX-License-Identifier: Apache-2.0
import type { CaseRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { coSign, requireSigned } from './co-sign.js';
import { requireAllAnswered } from './materials.js';
import type { CaseActInput, CaseStepInput, StopClockInput } from './schemas.js';
import { putStep, requireCaseAct, requireChannel, type CaseTarget } from './step.js';
import { cases } from './table.js';

type Check = (ctx: YulianContext, target: CaseTarget) => void | Promise<void>;

/** What must hold before an act, beside what the table says. */
const CHECKS: Readonly<Partial<Record<CaseActInput['act'], Check>>> = {
  accept: requireAllAnswered,
  async grant(ctx, target) {
    await requireAllAnswered(ctx, target);
    requireSigned('grant', target);
    await requireParts(ctx, target);
  },
  refuse: (_, target) => {
    requireSigned('refuse', target);
  },
};

/**
 * An act that says no more than that it was done.
 *
 * @throws ContractError `CASE_MATERIAL_MISSING`, `CASE_PART_NOT_DELIVERED`, those of
 *   `requireSigned`, `coSign` and `requireCaseAct`
 */
export async function actOnCase(
  ctx: YulianContext,
  { act, id, basis }: CaseActInput,
): Promise<CaseRecord> {
  if (act === 'sign' || act === 'decline') return coSign(ctx, act, { id, basis });
  const target = await requireCaseAct(ctx, act, id);
  await CHECKS[act]?.(ctx, target);
  const { coSigners } = target.content;
  // 并联审批: whoever signs each case of the item is asked as soon as it is accepted.
  const isAsked = act === 'accept' && coSigners.length > 0;
  return putStep(ctx, target, act, basis, isAsked ? { coSigners } : {});
}

/** Records a step with what it took. @throws ContractError `CASE_CHANNEL_NOT_OFFERED` */
export async function recordStep(
  ctx: YulianContext,
  { id, step, basis }: CaseStepInput,
): Promise<CaseRecord> {
  const target = await requireCaseAct(ctx, 'recordStep', id);
  requireChannel(target.content, step);
  return putStep(ctx, target, 'recordStep', basis, { step });
}

/**
 * 特别程序: stops the clock, on the basis that the item names for that procedure.
 *
 * @throws ContractError `CASE_PROCEDURE_NOT_LISTED`, `CASE_PROCEDURE_USED` and those of
 *   `requireCaseAct`
 */
export async function stopClock(
  ctx: YulianContext,
  { id, procedure: code }: StopClockInput,
): Promise<CaseRecord> {
  const target = await requireCaseAct(ctx, 'stopClock', id);
  const listed = target.content.procedures.find((one) => one.code === code);
  const pointer = '/procedure';
  if (listed === undefined) {
    throw new ContractError('CASE_PROCEDURE_NOT_LISTED', 'the item lists no such procedure', {
      pointer,
      params: { procedure: code },
    });
  }
  if (target.record.facts.some(({ procedure }) => procedure?.code === code)) {
    throw new ContractError('CASE_PROCEDURE_USED', 'it stopped the clock once already', {
      pointer,
      params: { procedure: code },
    });
  }
  const { basis, maxDays } = listed;
  return putStep(ctx, target, 'stopClock', basis, { procedure: { code, maxDays } });
}

/**
 * 一件事: the whole is granted when each of its parts has been delivered.
 *
 * @throws ContractError `CASE_PART_NOT_DELIVERED` with the items whose parts are not
 */
async function requireParts(ctx: YulianContext, { record, content }: CaseTarget): Promise<void> {
  const waiting: string[] = [];
  for (const serviceItem of content.bundle) {
    const id = record.parts.find((part) => part.serviceItem === serviceItem)?.case;
    const part = id === undefined ? undefined : await cases.get(ctx, id);
    const isDelivered = part?.facts.some(({ state }) => state === 'DELIVERED') ?? false;
    if (!isDelivered) waiting.push(serviceItem);
  }
  if (waiting.length === 0) return;
  throw new ContractError('CASE_PART_NOT_DELIVERED', 'parts of the bundle are not delivered', {
    params: { waiting },
  });
}
