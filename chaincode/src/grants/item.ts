// SPDX-License-Identifier: Apache-2.0
import { catalogueStatus, type Scope } from '@yulian/proofs';
import { itemReader } from '../catalogue/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { uncoveredFields } from '../scope/read.js';

/** What is to be used, and how much of it. */
export interface WantedItem {
  /** Id in the sharing catalogue. */
  readonly item: string;
  readonly fields: Scope['fields'];
}

/** Where the argument names them. */
export interface ItemPointers {
  readonly item: string;
  readonly fields: string;
}

/**
 * The unit that provides an item, if the catalogue has it published now, shares it, and offers all
 * the fields.
 *
 * @throws ContractError `CATALOGUE_ITEM_NOT_FOUND`, `ITEM_NOT_SHARED`, `ITEM_FIELDS_NOT_OFFERED`
 */
export async function requireItem(
  ctx: YulianContext,
  { item: id, fields }: WantedItem,
  pointers: ItemPointers,
): Promise<string> {
  const item = await itemReader.get(ctx, id);
  const { content, state } = item ? catalogueStatus(item, { at: ctx.now }) : {};
  if (item === undefined || content === undefined || state !== 'PUBLISHED') {
    throw new ContractError('CATALOGUE_ITEM_NOT_FOUND', 'the catalogue offers no such item now', {
      pointer: pointers.item,
    });
  }
  const { sharing } = content;
  if (sharing.class === 'NOT_SHARED') {
    throw new ContractError('ITEM_NOT_SHARED', 'the catalogue says that it is not shared', {
      pointer: pointers.item,
      params: { legalBasis: sharing.legalBasis },
    });
  }
  const missing = uncoveredFields(fields, content.fields);
  if (missing.length === 0) return item.provider;
  throw new ContractError('ITEM_FIELDS_NOT_OFFERED', 'the item does not offer these fields', {
    pointer: pointers.fields,
    params: { fields: missing },
  });
}
