// SPDX-License-Identifier: Apache-2.0
import type { CatalogueContent, CatalogueDraft, CatalogueItemRecord } from '@yulian/proofs';
import { requirePower } from '../authorities/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import {
  isUnitOrSuccessor,
  ownerPolicy,
  requireActingUnit,
  requireNotPaused,
} from '../registry/read.js';
import { declaredFields } from '../standards/read.js';
import { itemActRule, type ItemAct, type ItemState } from './acts.js';
import { items } from './table.js';

/** An item that an act is about, and the unit that acts. */
export interface ItemTarget {
  readonly item: CatalogueItemRecord;
  /** USCC of the caller's unit. */
  readonly unit: string;
}

/** @throws ContractError `CATALOGUE_ITEM_NOT_FOUND` */
export async function requireItem(
  ctx: YulianContext,
  id: string,
  pointer: string,
): Promise<CatalogueItemRecord> {
  const item = await items.get(ctx, id);
  if (item !== undefined) return item;
  throw new ContractError('CATALOGUE_ITEM_NOT_FOUND', 'the catalogue has no such item', {
    pointer,
  });
}

/**
 * The item that an act is about, if the caller's role and unit may do the act and the table
 * allows it.
 *
 * @throws ContractError `CATALOGUE_ITEM_NOT_FOUND`, `CATALOGUE_ITEM_NOT_OWN`,
 *   `CATALOGUE_ACT_NOT_ALLOWED`, `AUTHORITY_REQUIRED`, `TYPE_PAUSED` and those of
 *   `requireActingUnit`
 */
export async function requireItemAct(
  ctx: YulianContext,
  act: ItemAct,
  { id, pointer }: { readonly id: string; readonly pointer: string },
): Promise<ItemTarget> {
  const { role, power } = itemActRule(act);
  const { uscc: unit } = await requireActingUnit(ctx, role);
  const item = await requireItem(ctx, id, pointer);
  const { typeCode } = newestContent(item).standard;
  await requireNotPaused(ctx, { kind: 'type', id: typeCode });
  if (!(await isUnitOrSuccessor(ctx, item.provider, unit, ctx.now))) {
    throw new ContractError(
      'CATALOGUE_ITEM_NOT_OWN',
      'only the unit that provides it may do that',
      {
        params: { act, provider: item.provider, unit },
      },
    );
  }
  requireItemState(item, act, pointer);
  if (power === true) await requireProvider(ctx, typeCode, unit);
  return { item, unit };
}

/** @throws ContractError `CATALOGUE_ACT_NOT_ALLOWED` */
export function requireItemState(item: CatalogueItemRecord, act: ItemAct, pointer: string): void {
  const { from } = itemActRule(act);
  const state = itemStateOf(item);
  if (from.includes(state)) return;
  throw new ContractError('CATALOGUE_ACT_NOT_ALLOWED', 'the act does not follow from that state', {
    pointer,
    params: { act, item: item.id, state, allowedFrom: from },
  });
}

/**
 * What an item says must be in the standard that it names, and what is nobody's to see is not
 * offered.
 *
 * @throws ContractError `STANDARD_NOT_FOUND`, `FIELDS_NOT_IN_STANDARD`,
 *   `CATALOGUE_FIELD_NOT_DISCLOSABLE`
 */
export async function requireOfferable(
  ctx: YulianContext,
  { standard, fields }: CatalogueContent,
): Promise<void> {
  const declared = await declaredFields(ctx, standard, '/content/standard');
  const declarations = new Map(declared.map((field) => [field.pattern, field]));
  fields.forEach((field, i) => {
    const pointer = `/content/fields/${String(i)}`;
    const found = declarations.get(field);
    if (found === undefined) {
      throw new ContractError('FIELDS_NOT_IN_STANDARD', 'the standard has no such field', {
        pointer,
      });
    }
    if (found.disclosable === 'never') {
      throw new ContractError('CATALOGUE_FIELD_NOT_DISCLOSABLE', 'nobody may be shown this field', {
        pointer,
        params: { path: field },
      });
    }
  });
}

/** @throws ContractError `AUTHORITY_REQUIRED` */
export function requireProvider(ctx: YulianContext, typeCode: string, unit: string): Promise<void> {
  return requirePower(ctx, { typeCode, unit, power: 'provide', at: ctx.now });
}

/** Writes an item as it is after an act. */
export async function putItem(ctx: YulianContext, item: CatalogueItemRecord): Promise<void> {
  await items.putOwned(ctx, item.id, item, await ownerPolicy(ctx, item.owner));
}

/** Where an item stands, by what was recorded last. */
function itemStateOf({ drafts, facts }: CatalogueItemRecord): ItemState {
  const isPending = drafts.at(-1)?.state === 'PENDING';
  const published = facts.at(-1)?.state;
  if (published === 'RETIRED') return 'RETIRED';
  if (published === 'PUBLISHED') return isPending ? 'REVISING' : 'PUBLISHED';
  return isPending ? 'DRAFTED' : 'RETURNED';
}

/** What the version says that was published last; before the first, what its draft says. */
export function newestContent({ drafts, facts }: CatalogueItemRecord): CatalogueContent {
  const fact = facts.at(-1);
  return (fact === undefined ? lastDraft(drafts) : draftAt(drafts, fact.draft)).content;
}

/** The draft that was made last: an item begins with one. */
export function lastDraft(drafts: readonly CatalogueDraft[]): CatalogueDraft {
  return draftAt(drafts, drafts.length);
}

function draftAt(drafts: readonly CatalogueDraft[], number: number): CatalogueDraft {
  const draft = drafts[number - 1];
  if (draft === undefined) throw new Error('an item without its draft was stored');
  return draft;
}
