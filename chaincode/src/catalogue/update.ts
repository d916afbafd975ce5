// SPDX-License-Identifier: Apache-2.0
import type { CatalogueItemRecord, CatalogueUpdateRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { ownerPolicy } from '../registry/read.js';
import { putItem, requireItemAct } from './item.js';
import type { CatalogueUpdateInput } from './schemas.js';
import { checkSource } from './source.js';
import { updates } from './table.js';

/**
 * Records that the data of an item were updated, and which elements were written: a write to what
 * has its one source elsewhere is refused.
 *
 * @throws ContractError `LEGAL_TIME_INVALID`, `CATALOGUE_UPDATE_NOT_LATER` and those of
 *   `requireItemAct` and `checkSource`
 */
export async function recordUpdate(
  ctx: YulianContext,
  { id, updatedAt, elements = [] }: CatalogueUpdateInput,
): Promise<CatalogueItemRecord> {
  const { item } = await requireItemAct(ctx, 'recordUpdate', { id, pointer: '/id' });
  requireLater(ctx, item, updatedAt);
  for (const [i, element] of elements.entries()) {
    await checkSource(ctx, element, id, `/elements/${String(i)}`);
  }
  const number = item.updates + 1;
  const update: CatalogueUpdateRecord = {
    ...{ format: 1, kind: 'catalogue-update', id: `${id}.${String(number)}`, item: id },
    ...{ updatedAt, recordedAt: ctx.now, elements, actor: ctx.caller, txId: ctx.txId },
  };
  const lastUpdate = { updatedAt, recordedAt: ctx.now };
  const updated: CatalogueItemRecord = { ...item, updates: number, lastUpdate };
  await updates.putOwned(ctx, update.id, update, await ownerPolicy(ctx, item.owner));
  await putItem(ctx, updated);
  ctx.events.add('catalogue.updated.v1', id, { number, updatedAt, elements });
  return updated;
}

/** @throws ContractError `LEGAL_TIME_INVALID`, `CATALOGUE_UPDATE_NOT_LATER` */
function requireLater(
  ctx: YulianContext,
  { lastUpdate }: CatalogueItemRecord,
  updatedAt: string,
): void {
  const pointer = '/updatedAt';
  if (updatedAt > ctx.now) {
    throw new ContractError('LEGAL_TIME_INVALID', 'data are not updated in the future', {
      pointer,
      params: { from: updatedAt, now: ctx.now },
    });
  }
  if (lastUpdate === undefined || updatedAt > lastUpdate.updatedAt) return;
  throw new ContractError('CATALOGUE_UPDATE_NOT_LATER', 'a later update is recorded already', {
    pointer,
    params: { updatedAt, last: lastUpdate.updatedAt },
  });
}
