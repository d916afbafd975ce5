// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  type Baseline,
  type ServiceItemContent,
  type ServiceItemFact,
  type ServiceItemRecord,
} from '@yulian/proofs';
import { itemReader } from '../catalogue/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import {
  isUnitOrSuccessor,
  ownerPolicy,
  requireActingUnit,
  requireActive,
  unitReader,
} from '../registry/read.js';
import { serviceItemRule, type ServiceItemAct, type ServiceItemState } from './acts.js';
import { requireNotHeld } from './held-paper.js';
import type {
  BaselineInput,
  ServiceItemInput,
  ServiceItemRetirementInput,
  ServiceItemRevisionInput,
} from './schemas.js';
import { serviceItems } from './table.js';

const USCC_LENGTH = 18;

/**
 * Publishes a service item with its first baseline.
 *
 * @throws ContractError `SERVICE_ITEM_ALREADY_EXISTS`, `SERVICE_ITEM_NOT_OWN` when the code names
 *   another unit, `LEGAL_TIME_INVALID`, and those of `requireSoundContent` and `requireActingUnit`
 */
export async function publishServiceItem(
  ctx: YulianContext,
  { id, content, baseline, from, basis }: ServiceItemInput,
): Promise<ServiceItemRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'approver');
  if (await serviceItems.has(ctx, id)) {
    throw new ContractError('SERVICE_ITEM_ALREADY_EXISTS', 'the code is taken', {
      pointer: '/id',
      params: { id },
    });
  }
  const named = id.slice(0, -13);
  if (named.length === USCC_LENGTH && !(await isUnitOrSuccessor(ctx, named, unit, ctx.now))) {
    throw new ContractError('SERVICE_ITEM_NOT_OWN', 'the code names another unit', {
      pointer: '/id',
      params: { named, unit },
    });
  }
  await requireSoundContent(ctx, { id, unit }, content);
  const item: ServiceItemRecord = {
    ...{ format: 1, kind: 'service-item', id, unit, owner: ctx.caller.mspId, facts: [] },
  };
  return put(ctx, item, { act: 'publish', from, basis, content, baseline });
}

/** Says anew what an item is. @throws ContractError those of `requireSoundContent`, `requireItemAct` */
export async function reviseServiceItem(
  ctx: YulianContext,
  { id, content, from, basis }: ServiceItemRevisionInput,
): Promise<ServiceItemRecord> {
  const item = await requireItemAct(ctx, 'revise', id);
  await requireSoundContent(ctx, item, content);
  return put(ctx, item, { act: 'revise', from, basis, content });
}

/** Sets the next baseline: cases keep the one under which they came in. */
export async function setBaseline(
  ctx: YulianContext,
  { id, baseline, from, basis }: BaselineInput,
): Promise<ServiceItemRecord> {
  const item = await requireItemAct(ctx, 'setBaseline', id);
  return put(ctx, item, { act: 'setBaseline', from, basis, baseline });
}

/** Ends an item: cases that came in before are handled to their end. */
export async function retireServiceItem(
  ctx: YulianContext,
  { id, from, basis }: ServiceItemRetirementInput,
): Promise<ServiceItemRecord> {
  const item = await requireItemAct(ctx, 'retire', id);
  return put(ctx, item, { act: 'retire', from, basis });
}

/** @throws ContractError `SERVICE_ITEM_NOT_FOUND` */
export async function requireServiceItem(
  ctx: YulianContext,
  id: string,
  pointer: string,
): Promise<ServiceItemRecord> {
  const item = await serviceItems.get(ctx, id);
  if (item !== undefined) return item;
  throw new ContractError('SERVICE_ITEM_NOT_FOUND', 'the chain knows no such service item', {
    pointer,
  });
}

/**
 * @throws ContractError `SERVICE_ITEM_NOT_FOUND`, `SERVICE_ITEM_NOT_OWN`,
 *   `SERVICE_ITEM_ACT_NOT_ALLOWED` and those of `requireActingUnit`
 */
async function requireItemAct(
  ctx: YulianContext,
  act: ServiceItemAct,
  id: string,
): Promise<ServiceItemRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'approver');
  const item = await requireServiceItem(ctx, id, '/id');
  if (!(await isUnitOrSuccessor(ctx, item.unit, unit, ctx.now))) {
    throw new ContractError('SERVICE_ITEM_NOT_OWN', 'only the unit that handles it may do that', {
      params: { act, handling: item.unit, unit },
    });
  }
  const { from } = serviceItemRule(act);
  const state: ServiceItemState = item.facts.at(-1)?.state ?? 'NONE';
  if (from.includes(state)) return item;
  throw new ContractError('SERVICE_ITEM_ACT_NOT_ALLOWED', 'the act does not follow from it', {
    params: { act, state, allowedFrom: from },
  });
}

/**
 * What an item names must be there: catalogue items, units that sign, the items of a bundle.
 *
 * @throws ContractError `CATALOGUE_ITEM_NOT_FOUND`, `UNIT_NOT_FOUND`, `UNIT_NOT_ACTIVE`,
 *   `SERVICE_ITEM_NOT_FOUND`, `ARGUMENT_INVALID`, those of `requireNotHeld`
 */
async function requireSoundContent(
  ctx: YulianContext,
  { id, unit }: Pick<ServiceItemRecord, 'id' | 'unit'>,
  { materials, coSigners, bundle }: ServiceItemContent,
): Promise<void> {
  for (const [i, { from }] of materials.entries()) {
    for (const [j, item] of from.items.entries()) {
      if (await itemReader.has(ctx, item)) continue;
      throw new ContractError('CATALOGUE_ITEM_NOT_FOUND', 'the catalogue has no such item', {
        pointer: `/content/materials/${String(i)}/from/items/${String(j)}`,
      });
    }
  }
  await requireNotHeld(ctx, unit, materials);
  for (const [i, signer] of coSigners.entries()) {
    await requireSigner(ctx, unit, signer, `/content/coSigners/${String(i)}`);
  }
  for (const [i, part] of bundle.entries()) {
    const pointer = `/content/bundle/${String(i)}`;
    if (part === id) {
      throw new ContractError('ARGUMENT_INVALID', 'must be another item', { pointer });
    }
    await requireServiceItem(ctx, part, pointer);
  }
}

async function requireSigner(
  ctx: YulianContext,
  unit: string,
  signer: string,
  pointer: string,
): Promise<void> {
  if (signer === unit) {
    throw new ContractError('ARGUMENT_INVALID', 'must be another unit', { pointer });
  }
  const found = await unitReader.get(ctx, signer);
  if (found === undefined) throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer });
  requireActive(found, ctx.now, pointer);
}

/** An act and what it says anew. */
interface Saying {
  readonly act: ServiceItemAct;
  readonly from: string | undefined;
  readonly basis: string;
  readonly content?: ServiceItemContent;
  readonly baseline?: Baseline;
}

/** What applicants rely on does not change behind their backs: nothing takes effect in the past. */
async function put(
  ctx: YulianContext,
  item: ServiceItemRecord,
  { act, from = ctx.now, basis, content, baseline }: Saying,
): Promise<ServiceItemRecord> {
  if (from < ctx.now) {
    throw new ContractError('LEGAL_TIME_INVALID', 'it cannot take effect in the past', {
      pointer: '/from',
      params: { from, earliest: ctx.now },
    });
  }
  const last = item.facts.at(-1);
  const fact: ServiceItemFact = {
    ...recorded(ctx, from, basis),
    ...{ act, state: serviceItemRule(act).to },
    version: (last?.version ?? 0) + (content === undefined ? 0 : 1),
    baselineVersion: (last?.baselineVersion ?? 0) + (baseline === undefined ? 0 : 1),
    ...defined({ content, baseline }),
  };
  const after: ServiceItemRecord = { ...item, facts: appendFact(item.facts, fact) };
  await serviceItems.putOwned(ctx, item.id, after, await ownerPolicy(ctx, item.owner));
  const { version, baselineVersion } = fact;
  const { unit } = item;
  ctx.events.add(`service-item.${act}.v1`, item.id, { unit, version, baselineVersion, from });
  return after;
}
