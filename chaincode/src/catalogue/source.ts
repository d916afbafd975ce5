// SPDX-License-Identifier: Apache-2.0
import { factAsOf, type SourceFact, type SourcePlace, type SourceRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError, type ContractErrorCode } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { ownerPolicy, unitReader } from '../registry/read.js';
import { UNCLAIMED_STATES } from './acts.js';
import { newestContent, putItem, requireItem, requireItemAct } from './item.js';
import type { SourceClaimInput } from './schemas.js';
import { items, sources } from './table.js';

/**
 * Makes the caller's item the one source 一数一源 of an element.
 *
 * @throws ContractError `SOURCE_ALREADY_CLAIMED` with the right source's name,
 *   `SOURCE_FIELD_NOT_OFFERED` and those of `requireItemAct`
 */
export async function claimSource(
  ctx: YulianContext,
  { subject, element, item: itemId, field, basis }: SourceClaimInput,
): Promise<SourceRecord> {
  const { item } = await requireItemAct(ctx, 'becomeSource', { id: itemId, pointer: '/item' });
  requireOffered(newestContent(item).fields, field);
  const id = `${subject}.${element}`;
  const earlier = await sources.get(ctx, id);
  const present = earlier && presentSource(earlier);
  if (present !== undefined) throw await elsewhere(ctx, 'SOURCE_ALREADY_CLAIMED', id, present);
  const source: SourcePlace = { item: itemId, provider: item.provider, field };
  const fact: SourceFact = {
    ...recorded(ctx, ctx.now, basis),
    ...{ act: 'claim', state: 'CLAIMED', source },
  };
  const claimed: SourceRecord = {
    ...{ format: 1, kind: 'catalogue-source', id, subject, element, owner: item.owner },
    facts: appendFact(earlier?.facts ?? [], fact),
  };
  await putSource(ctx, claimed);
  await putItem(ctx, { ...item, sources: [...item.sources, id].sort() });
  ctx.events.add('catalogue-source.claim.v1', id, { ...source, state: 'CLAIMED' });
  return claimed;
}

/**
 * What an item writes must have its one source in that item.
 *
 * @param pointer where the argument names the element
 * @throws ContractError `SOURCE_NOT_CLAIMED`, `SOURCE_ELSEWHERE` with the right source's name
 */
export async function checkSource(
  ctx: YulianContext,
  id: string,
  item: string,
  pointer: string,
): Promise<SourcePlace> {
  const record = await sources.get(ctx, id);
  const present = record && presentSource(record);
  if (present === undefined) {
    throw new ContractError('SOURCE_NOT_CLAIMED', 'nobody is the source of it yet', {
      pointer,
      params: { source: id },
    });
  }
  if (present.item !== item) throw await elsewhere(ctx, 'SOURCE_ELSEWHERE', id, present, pointer);
  return present;
}

/** The item that is the source; while it is offered to another it stays so. */
function presentSource({ facts }: SourceRecord): SourcePlace | undefined {
  const last = facts.at(-1);
  return last === undefined || UNCLAIMED_STATES.includes(last.state) ? undefined : last.source;
}

/** @throws ContractError `SOURCE_FIELD_NOT_OFFERED`, which does not repeat what was said */
export function requireOffered(fields: readonly string[], field: string): void {
  if (fields.includes(field)) return;
  throw new ContractError('SOURCE_FIELD_NOT_OFFERED', 'the item does not offer that field', {
    pointer: '/field',
  });
}

/** Writes a source as it is after an act; it belongs to the present source's organisation. */
export async function putSource(ctx: YulianContext, source: SourceRecord): Promise<void> {
  await sources.putOwned(ctx, source.id, source, await ownerPolicy(ctx, source.owner));
}

/** Moves the entry of a source from one item to another, or takes it away. */
export async function moveClaim(
  ctx: YulianContext,
  id: string,
  from: string,
  to?: string,
): Promise<void> {
  const old = await requireItem(ctx, from, '/id');
  await putItem(ctx, { ...old, sources: old.sources.filter((one) => one !== id) });
  if (to === undefined) return;
  const next = await requireItem(ctx, to, '/id');
  await putItem(ctx, { ...next, sources: [...next.sources, id].sort() });
}

/** A refusal that names the right source: item, title, provider. */
async function elsewhere(
  ctx: YulianContext,
  code: ContractErrorCode,
  id: string,
  { item, provider }: SourcePlace,
  pointer = '/element',
): Promise<ContractError> {
  const record = await items.get(ctx, item);
  const unit = await unitReader.get(ctx, provider);
  const title = record === undefined ? '' : newestContent(record).title;
  const providerName = factAsOf(unit?.facts ?? [], { at: ctx.now })?.name ?? '';
  return new ContractError(code, 'another item is the one source of it', {
    pointer,
    params: { source: id, item, title, provider, providerName },
  });
}
