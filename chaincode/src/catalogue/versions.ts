// SPDX-License-Identifier: Apache-2.0
import type {
  CatalogueContent,
  CatalogueDraft,
  CatalogueFact,
  CatalogueItemRecord,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { requireActingUnit, requireNotPaused } from '../registry/read.js';
import {
  lastDraft,
  newestContent,
  putItem,
  requireItemAct,
  requireOfferable,
  requireProvider,
} from './item.js';
import type {
  CatalogueDraftInput,
  CatalogueGiveBackInput,
  CataloguePublishInput,
  CatalogueRetireInput,
} from './schemas.js';
import { items, sources } from './table.js';

/**
 * A clerk of the providing unit drafts a new item.
 *
 * @throws ContractError `CATALOGUE_ITEM_ALREADY_EXISTS`, `AUTHORITY_REQUIRED`, `TYPE_PAUSED` and
 *   those of `requireOfferable` and `requireActingUnit`
 */
export async function draftItem(
  ctx: YulianContext,
  { id, content, basis }: CatalogueDraftInput,
): Promise<CatalogueItemRecord> {
  const { uscc: provider } = await requireActingUnit(ctx, 'clerk');
  const { typeCode } = content.standard;
  await requireNotPaused(ctx, { kind: 'type', id: typeCode });
  if (await items.has(ctx, id)) {
    throw new ContractError('CATALOGUE_ITEM_ALREADY_EXISTS', 'the resource code is taken', {
      pointer: '/id',
      params: { id },
    });
  }
  await requireProvider(ctx, typeCode, provider);
  await requireOfferable(ctx, content);
  const item: CatalogueItemRecord = {
    ...{ format: 1, kind: 'catalogue-item', id, provider, owner: ctx.caller.mspId },
    ...{ drafts: [draftOf(ctx, 1, content, basis)], facts: [], sources: [], updates: 0 },
  };
  await putItem(ctx, item);
  ctx.events.add('catalogue.drafted.v1', id, { provider, draft: 1 });
  return item;
}

/**
 * A clerk drafts the item anew: its next version, or in place of a draft that waits.
 *
 * @throws ContractError as {@link draftItem}, and those of `requireItemAct`
 */
export async function reviseItem(
  ctx: YulianContext,
  { id, content, basis }: CatalogueDraftInput,
): Promise<CatalogueItemRecord> {
  const { item, unit } = await requireItemAct(ctx, 'revise', { id, pointer: '/id' });
  const { typeCode } = content.standard;
  await requireNotPaused(ctx, { kind: 'type', id: typeCode });
  await requireProvider(ctx, typeCode, unit);
  await requireOfferable(ctx, content);
  const number = item.drafts.length + 1;
  const earlier = item.drafts.map((draft) =>
    draft.state === 'PENDING' ? { ...draft, state: 'REPLACED' as const } : draft,
  );
  const drafts = [...earlier, draftOf(ctx, number, content, basis)];
  const revised: CatalogueItemRecord = { ...item, drafts };
  await putItem(ctx, revised);
  ctx.events.add('catalogue.drafted.v1', id, { provider: item.provider, draft: number });
  return revised;
}

/** An approver sends a draft back. @throws ContractError as {@link publishItem} */
export async function giveDraftBack(
  ctx: YulianContext,
  { id, draft, basis }: CatalogueGiveBackInput,
): Promise<CatalogueItemRecord> {
  const { item } = await requireItemAct(ctx, 'giveBack', { id, pointer: '/id' });
  requirePending(item, draft);
  const returned = { ...item, drafts: decided(ctx, item, 'RETURNED', basis) };
  await putItem(ctx, returned);
  ctx.events.add('catalogue.returned.v1', id, { draft });
  return returned;
}

/**
 * An approver publishes the draft that was looked at: it is the next version.
 *
 * @throws ContractError `CATALOGUE_DRAFT_REPLACED`, `SOURCE_FIELD_STILL_CLAIMED`,
 *   `LEGAL_TIME_INVALID`, `FACT_OUT_OF_ORDER` and those of `requireItemAct`
 */
export async function publishItem(
  ctx: YulianContext,
  { id, draft, from = ctx.now, basis }: CataloguePublishInput,
): Promise<CatalogueItemRecord> {
  const { item, unit } = await requireItemAct(ctx, 'publish', { id, pointer: '/id' });
  requirePending(item, draft);
  const { content } = lastDraft(item.drafts);
  const { typeCode } = content.standard;
  await requireNotPaused(ctx, { kind: 'type', id: typeCode });
  await requireProvider(ctx, typeCode, unit);
  await requireClaimsKept(ctx, item, content);
  const version = (item.facts.at(-1)?.version ?? 0) + 1;
  const facts = withFact(ctx, item, { from, basis }, { act: 'publish', version, draft });
  const published = { ...item, facts, drafts: decided(ctx, item, 'PUBLISHED', basis) };
  await putItem(ctx, published);
  ctx.events.add('catalogue.published.v1', id, { provider: item.provider, version, from });
  return published;
}

/**
 * An approver ends the item. What is the one source of something is handed over or released
 * before.
 *
 * @throws ContractError `CATALOGUE_ITEM_IS_SOURCE`, `LEGAL_TIME_INVALID`, `FACT_OUT_OF_ORDER` and
 *   those of `requireItemAct`
 */
export async function retireItem(
  ctx: YulianContext,
  { id, from = ctx.now, basis }: CatalogueRetireInput,
): Promise<CatalogueItemRecord> {
  const { item } = await requireItemAct(ctx, 'retire', { id, pointer: '/id' });
  if (item.sources.length > 0) {
    throw new ContractError('CATALOGUE_ITEM_IS_SOURCE', 'it is the one source of something', {
      params: { id, sources: item.sources },
    });
  }
  const { version = 0, draft = 0 } = item.facts.at(-1) ?? {};
  const facts = withFact(ctx, item, { from, basis }, { act: 'retire', version, draft });
  const retired = { ...item, facts };
  await putItem(ctx, retired);
  ctx.events.add('catalogue.retired.v1', id, { provider: item.provider, from });
  return retired;
}

function draftOf(
  ctx: YulianContext,
  number: number,
  content: CatalogueContent,
  basis: string,
): CatalogueDraft {
  const fields = [...content.fields].sort();
  const said = { ...content, fields };
  return { ...recorded(ctx, ctx.now, basis), number, content: said, state: 'PENDING' };
}

/** @throws ContractError `CATALOGUE_DRAFT_REPLACED` */
function requirePending({ drafts }: CatalogueItemRecord, draft: number): void {
  const { number } = lastDraft(drafts);
  if (number === draft) return;
  throw new ContractError('CATALOGUE_DRAFT_REPLACED', 'another draft is the one that waits', {
    pointer: '/draft',
    params: { draft, waiting: number },
  });
}

function decided(
  ctx: YulianContext,
  { drafts }: CatalogueItemRecord,
  state: 'RETURNED' | 'PUBLISHED',
  basis: string,
): readonly CatalogueDraft[] {
  const decision = recorded(ctx, ctx.now, basis);
  return [...drafts.slice(0, -1), { ...lastDraft(drafts), state, decided: decision }];
}

/** What others rely on in the catalogue does not change behind their backs. */
function withFact(
  ctx: YulianContext,
  { facts }: CatalogueItemRecord,
  { from, basis }: { readonly from: string; readonly basis: string },
  about: Pick<CatalogueFact, 'act' | 'version' | 'draft'>,
): readonly CatalogueFact[] {
  if (from < ctx.now) {
    throw new ContractError('LEGAL_TIME_INVALID', 'it cannot take effect in the past', {
      pointer: '/from',
      params: { from, earliest: ctx.now },
    });
  }
  const state = about.act === 'publish' ? 'PUBLISHED' : 'RETIRED';
  return appendFact(facts, { ...recorded(ctx, from, basis), ...about, state });
}

/** @throws ContractError `SOURCE_FIELD_STILL_CLAIMED` */
async function requireClaimsKept(
  ctx: YulianContext,
  item: CatalogueItemRecord,
  next: CatalogueContent,
): Promise<void> {
  const before = newestContent(item);
  const isSameType = before.standard.typeCode === next.standard.typeCode;
  for (const id of item.sources) {
    const field = (await sources.get(ctx, id))?.facts.at(-1)?.source.field ?? '';
    if (isSameType && next.fields.includes(field)) continue;
    throw new ContractError('SOURCE_FIELD_STILL_CLAIMED', 'it is the one source of that field', {
      params: { source: id, field },
    });
  }
}
