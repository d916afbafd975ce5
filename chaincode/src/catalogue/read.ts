// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of the catalogue.
import { catalogueStatus, type CatalogueItemRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import type { TableReader } from '../kernel/table.js';
import { items } from './table.js';

export { rectifiableItem } from './rectify.js';
export { checkSource as requireSourceOf } from './source.js';

export const itemReader: TableReader<CatalogueItemRecord> = items;

/** True if some catalogue item of this licence type is published and shared now. Reads every item. */
export async function isOffered(ctx: YulianContext, typeCode: string): Promise<boolean> {
  const all = { from: '', to: '~', wanted: () => true };
  for (const id of await items.idsBetween(ctx, all)) {
    if (await isOf(ctx, id, typeCode)) return true;
  }
  return false;
}

/** True if this catalogue item is published, shared and of this licence type now. */
export async function isOf(ctx: YulianContext, id: string, typeCode: string): Promise<boolean> {
  const item = await items.get(ctx, id);
  const { state, content } = item ? catalogueStatus(item, { at: ctx.now }) : {};
  const { standard, sharing } = content ?? {};
  return (
    state === 'PUBLISHED' && standard?.typeCode === typeCode && sharing?.class !== 'NOT_SHARED'
  );
}
