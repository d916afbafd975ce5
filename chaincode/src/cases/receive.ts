// SPDX-License-Identifier: Apache-2.0
import {
  caseState,
  defined,
  OPEN_CASE_STATES,
  serviceItemAt,
  type CaseRecord,
  type ServiceItemRecord,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { isUnitOrSuccessor, ownerPolicy, requireActingUnit } from '../registry/read.js';
import { requireServiceItem } from '../service-items/read.js';
import { caseActRule } from './acts.js';
import type { ReceiveInput } from './schemas.js';
import { contentOf, putCase, putStep, requireChannel } from './step.js';
import { caseNumbers, cases, numberId } from './table.js';

const ACT = 'receive';

/** States in which a part of a bundle has come to nothing, so that it can be begun anew. */
const COME_TO_NOTHING = ['NOT_ACCEPTED', 'WITHDRAWN'];

/**
 * 收件: a clerk takes an application in, under the versions of the item and its baseline in force.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `SERVICE_ITEM_NOT_FOUND`, `SERVICE_ITEM_NOT_OWN`,
 *   `SERVICE_ITEM_NOT_IN_FORCE`, `CASE_NUMBER_TAKEN`, `CASE_CHANNEL_NOT_OFFERED`, those of
 *   `joinBundle` and `requireActingUnit`
 */
export async function receiveCase(
  ctx: YulianContext,
  { id, serviceItem, applicant, number, parent, step, basis }: ReceiveInput,
): Promise<CaseRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, caseActRule(ACT).role);
  const item = await requireServiceItem(ctx, serviceItem, '/serviceItem');
  await requireHandler(ctx, item, unit);
  const { version, baselineVersion } = requireInForce(ctx, item);
  await requireNew(ctx, id, numberId(unit, number));
  const content = await contentOf(ctx, { serviceItem, version });
  requireChannel(content, step);
  const { mspId: owner } = ctx.caller;
  const record: CaseRecord = {
    ...{ format: 1, kind: 'case', id, unit, owner, serviceItem, version, baselineVersion },
    ...{ applicant, number, parts: [], facts: [], ...defined({ parent }) },
  };
  if (parent !== undefined) await joinBundle(ctx, parent, record);
  const policy = await ownerPolicy(ctx, owner);
  await caseNumbers.putOwned(ctx, numberId(unit, number), { format: 1, case: id }, policy);
  return putStep(ctx, { record, content }, ACT, basis, { step });
}

async function requireHandler(
  ctx: YulianContext,
  { unit: handling }: ServiceItemRecord,
  unit: string,
): Promise<void> {
  if (await isUnitOrSuccessor(ctx, handling, unit, ctx.now)) return;
  throw new ContractError('SERVICE_ITEM_NOT_OWN', 'another unit handles it', {
    pointer: '/serviceItem',
    params: { handling, unit },
  });
}

function requireInForce(
  ctx: YulianContext,
  item: ServiceItemRecord,
): { readonly version: number; readonly baselineVersion: number } {
  const fact = serviceItemAt(item, ctx.now);
  if (fact?.state === 'PUBLISHED') return fact;
  throw new ContractError('SERVICE_ITEM_NOT_IN_FORCE', 'the item is not offered now', {
    pointer: '/serviceItem',
    params: { state: fact?.state ?? 'NOT_YET' },
  });
}

async function requireNew(ctx: YulianContext, id: string, number: string): Promise<void> {
  if (await cases.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'a case with this id is there already', {
      pointer: '/id',
    });
  }
  const earlier = await caseNumbers.get(ctx, number);
  if (earlier === undefined) return;
  throw new ContractError('CASE_NUMBER_TAKEN', 'the unit has a case with this number', {
    pointer: '/number',
    params: { case: earlier.case },
  });
}

/**
 * 一件事: the case becomes the one part of its item in the case of the bundle.
 *
 * @throws ContractError `CASE_NOT_FOUND`, `CASE_NOT_OPEN`, `CASE_PART_NOT_IN_BUNDLE`,
 *   `CASE_PART_TAKEN`
 */
async function joinBundle(
  ctx: YulianContext,
  parent: string,
  { id, serviceItem }: CaseRecord,
): Promise<void> {
  const pointer = '/parent';
  const whole = await cases.get(ctx, parent);
  if (whole === undefined) {
    throw new ContractError('CASE_NOT_FOUND', 'the chain knows no such case', { pointer });
  }
  const state = caseState(whole);
  if (!OPEN_CASE_STATES.includes(state)) {
    throw new ContractError('CASE_NOT_OPEN', 'the case of the bundle has ended', {
      pointer,
      params: { state },
    });
  }
  const { bundle } = await contentOf(ctx, whole);
  if (!bundle.includes(serviceItem)) {
    throw new ContractError('CASE_PART_NOT_IN_BUNDLE', 'that case does not bundle this item', {
      pointer,
      params: { serviceItem, bundle },
    });
  }
  const others = whole.parts.filter((part) => part.serviceItem !== serviceItem);
  const earlier = whole.parts.find((part) => part.serviceItem === serviceItem);
  if (earlier !== undefined) await requireComeToNothing(ctx, earlier.case);
  await putCase(ctx, { ...whole, parts: [...others, { serviceItem, case: id }] });
}

async function requireComeToNothing(ctx: YulianContext, id: string): Promise<void> {
  const record = await cases.get(ctx, id);
  if (record === undefined || COME_TO_NOTHING.includes(caseState(record))) return;
  throw new ContractError('CASE_PART_TAKEN', 'that case has its part for this item', {
    pointer: '/parent',
    params: { case: id },
  });
}
