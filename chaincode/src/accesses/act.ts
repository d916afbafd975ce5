// SPDX-License-Identifier: Apache-2.0
import {
  accessState,
  defined,
  type AccessFact,
  type AccessRecord,
  type AccessState,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import { isUnitOrSuccessor, ownerPolicy, requireActingUnit } from '../registry/read.js';
import { accessActRule, type AccessAct } from './acts.js';
import { announce } from './make.js';
import { accessModeRule } from './modes.js';
import type {
  AcknowledgeAccessesInput,
  DeliverAccessesInput,
  DisputeAccessInput,
} from './schemas.js';
import { accesses } from './table.js';

type Delivery = DeliverAccessesInput['deliveries'][number];
type Receipt = AcknowledgeAccessesInput['receipts'][number];

/** What an act adds to an access. */
interface Step {
  readonly act: Exclude<AccessAct, 'decide'>;
  readonly state: AccessState;
  readonly digest: string;
  readonly record?: string | undefined;
  readonly basis?: string;
}

/** @throws ContractError `RECORD_NOT_FOUND` */
export async function requireAccess(
  ctx: YulianContext,
  id: string,
  pointer?: string,
): Promise<AccessRecord> {
  const access = await accesses.get(ctx, id);
  if (access === undefined && pointer !== undefined) {
    throw new ContractError('RECORD_NOT_FOUND', 'the chain knows no such access', { pointer });
  }
  return present(access, 'RECORD_NOT_FOUND', 'the chain knows no such access');
}

/**
 * The provider says what it answers to accesses that were allowed, before it answers.
 *
 * @throws ContractError `ACCESS_DELIVERY_INVALID` when a record is named and should not be, or not
 *   named and should be; and those of {@link putSteps}
 */
export async function deliverAccesses(
  ctx: YulianContext,
  { deliveries }: DeliverAccessesInput,
): Promise<readonly AccessRecord[]> {
  return putSteps(ctx, 'deliver', '/deliveries', deliveries, (access, delivery, pointer) => {
    requireSound(access, delivery, pointer);
    const { outcome, digest, record } = delivery;
    return { act: 'deliver', state: outcome, digest, record };
  });
}

/**
 * The requester says what came, and that it holds.
 *
 * @throws ContractError `ACCESS_RECEIPT_DIFFERS` from what the provider says that it sent; and those
 *   of {@link putSteps}
 */
export async function acknowledgeAccesses(
  ctx: YulianContext,
  { receipts }: AcknowledgeAccessesInput,
): Promise<readonly AccessRecord[]> {
  return putSteps(ctx, 'acknowledge', '/receipts', receipts, (access, receipt, pointer) => {
    requireDelivered(access, receipt, pointer);
    return { act: 'acknowledge', state: 'ACKNOWLEDGED', digest: receipt.digest };
  });
}

/**
 * The requester says that what came does not hold.
 *
 * @throws ContractError those of {@link putSteps}
 */
export async function disputeAccess(
  ctx: YulianContext,
  input: DisputeAccessInput,
): Promise<AccessRecord> {
  const [access] = await putSteps(ctx, 'dispute', '', [input], (_, { fault, digest }) => ({
    ...{ act: 'dispute', state: 'DISPUTED', digest, basis: fault },
  }));
  return access as AccessRecord;
}

type StepOf<T> = (access: AccessRecord, one: T, pointer: string) => Step;

/**
 * Does one act on several accesses. One on which it was done just so is answered as it is.
 *
 * @throws ContractError `RECORD_NOT_FOUND`, `ACCESS_ACT_NOT_COMPETENT`, `ACCESS_ACT_NOT_ALLOWED`,
 *   `ARGUMENT_INVALID` and those of `requireActingUnit`
 */
async function putSteps<T extends { readonly id: string }>(
  ctx: YulianContext,
  act: Step['act'],
  list: string,
  several: readonly T[],
  stepOf: StepOf<T>,
): Promise<readonly AccessRecord[]> {
  await requireActingUnit(ctx, ...accessActRule(act).roles);
  if (new Set(several.map(({ id }) => id)).size < several.length) {
    throw new ContractError('ARGUMENT_INVALID', 'each access once', { pointer: list });
  }
  const stepped: AccessRecord[] = [];
  for (const [index, one] of several.entries()) {
    const pointer = list === '' ? '' : `${list}/${String(index)}`;
    const access = await requireAccess(ctx, one.id, `${pointer}/id`);
    await requireParty(ctx, act, access, pointer);
    const step = stepOf(access, one, pointer);
    stepped.push(isDone(access, step) ? access : await put(ctx, access, step, pointer));
  }
  return stepped;
}

async function put(
  ctx: YulianContext,
  access: AccessRecord,
  { act, state, digest, record, basis = access.purpose }: Step,
  pointer: string,
): Promise<AccessRecord> {
  const { from } = accessActRule(act);
  const before = accessState(access);
  if (!from.includes(before)) {
    throw new ContractError('ACCESS_ACT_NOT_ALLOWED', 'the act does not follow from that state', {
      pointer: `${pointer}/id`,
      params: { act, state: before, allowedFrom: from },
    });
  }
  const fact = { ...recorded(ctx, ctx.now, basis), act, state, digest, ...defined({ record }) };
  const stepped: AccessRecord = { ...access, facts: appendFact(access.facts, fact) };
  await accesses.putOwned(ctx, access.id, stepped, await ownerPolicy(ctx, access.owner));
  announce(ctx, stepped);
  return stepped;
}

/** Whether the newest fact says just that. */
function isDone({ facts }: AccessRecord, { act, state, digest, record }: Step): boolean {
  const last = facts.at(-1) as AccessFact;
  const isAct = last.act === act && last.state === state;
  return isAct && last.digest === digest && last.record === record;
}

async function requireParty(
  ctx: YulianContext,
  act: Step['act'],
  access: AccessRecord,
  pointer: string,
): Promise<void> {
  const { unit } = ctx.caller;
  const named = access[accessActRule(act).by];
  if (await isUnitOrSuccessor(ctx, named, unit, ctx.now)) return;
  throw new ContractError('ACCESS_ACT_NOT_COMPETENT', 'another unit may do that', {
    pointer: `${pointer}/id`,
    params: { act, unit, named },
  });
}

function requireSound(access: AccessRecord, { outcome, record }: Delivery, pointer: string): void {
  const names = accessModeRule(access.mode).namesRecord && outcome === 'DELIVERED';
  if (names === (record !== undefined)) return;
  throw new ContractError('ACCESS_DELIVERY_INVALID', 'names the record that it is from, or none', {
    pointer: `${pointer}/record`,
    params: { mode: access.mode, outcome },
  });
}

function requireDelivered({ facts }: AccessRecord, { digest }: Receipt, pointer: string): void {
  const sent = facts.find(({ act }) => act === 'deliver')?.digest;
  if (sent === undefined || sent === digest) return;
  throw new ContractError('ACCESS_RECEIPT_DIFFERS', 'it is not what the provider says it sent', {
    pointer: `${pointer}/digest`,
  });
}
