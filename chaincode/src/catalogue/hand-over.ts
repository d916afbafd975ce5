// SPDX-License-Identifier: Apache-2.0
import type { SourceFact, SourcePlace, SourceRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import { isUnitOrSuccessor, requireActingUnit } from '../registry/read.js';
import { sourceActRule, type SourceAct } from './acts.js';
import { newestContent, requireItem, requireItemAct, requireItemState } from './item.js';
import type { SourceActInput, SourceOfferInput } from './schemas.js';
import { moveClaim, putSource, requireOffered } from './source.js';
import { sources } from './table.js';

/** A source that an act is about, and what was recorded of it last. */
interface SourceTarget {
  readonly record: SourceRecord;
  readonly last: SourceFact;
}

/**
 * Offers a source to an item of another provider: nothing changes until that has accepted.
 *
 * @throws ContractError `SOURCE_NOT_FOUND`, `SOURCE_ACT_NOT_ALLOWED`, `SOURCE_ACT_NOT_COMPETENT`,
 *   `SOURCE_OFFERED_TO_ITSELF`, `SOURCE_FIELD_NOT_OFFERED`, `CATALOGUE_ITEM_NOT_FOUND`,
 *   `CATALOGUE_ACT_NOT_ALLOWED` and those of `requireActingUnit`
 */
export async function offerSource(
  ctx: YulianContext,
  { id, item: itemId, field, basis }: SourceOfferInput,
): Promise<SourceRecord> {
  const target = await requireSourceAct(ctx, 'offer', id);
  const item = await requireItem(ctx, itemId, '/item');
  if (await isUnitOrSuccessor(ctx, item.provider, ctx.caller.unit, ctx.now)) {
    throw new ContractError('SOURCE_OFFERED_TO_ITSELF', 'a hand-over takes two providers', {
      pointer: '/item',
      params: { item: itemId, provider: item.provider },
    });
  }
  requireItemState(item, 'becomeSource', '/item');
  requireOffered(newestContent(item).fields, field);
  const offeredTo: SourcePlace = { item: itemId, provider: item.provider, field };
  return putActed(ctx, target, 'offer', { basis, offeredTo });
}

/**
 * Withdraws, declines or accepts an offer, or releases a source.
 *
 * @throws ContractError `SOURCE_NOT_FOUND`, `SOURCE_ACT_NOT_ALLOWED`, `SOURCE_ACT_NOT_COMPETENT`;
 *   when accepting also `SOURCE_FIELD_NOT_OFFERED` and those of `requireItemAct`
 */
export async function actOnSource(
  ctx: YulianContext,
  { id, act, basis }: SourceActInput,
): Promise<SourceRecord> {
  const target = await requireSourceAct(ctx, act, id);
  const { source, offeredTo } = target.last;
  if (act === 'accept' && offeredTo !== undefined) {
    const about = { id: offeredTo.item, pointer: '/id' };
    const { item } = await requireItemAct(ctx, 'becomeSource', about);
    requireOffered(newestContent(item).fields, offeredTo.field);
    await moveClaim(ctx, id, source.item, offeredTo.item);
    const moved = { ...target, record: { ...target.record, owner: item.owner } };
    return putActed(ctx, moved, act, { basis, source: offeredTo });
  }
  if (act === 'release') await moveClaim(ctx, id, source.item);
  return putActed(ctx, target, act, { basis });
}

/**
 * Whether the caller may do the act now. Whom an offer is made to is told only while there is one.
 *
 * @throws ContractError `SOURCE_NOT_FOUND`, `SOURCE_ACT_NOT_ALLOWED`, `SOURCE_ACT_NOT_COMPETENT`
 *   and those of `requireActingUnit`
 */
async function requireSourceAct(
  ctx: YulianContext,
  act: SourceAct,
  id: string,
): Promise<SourceTarget> {
  const { by, from } = sourceActRule(act);
  const { uscc: unit } = await requireActingUnit(ctx, 'approver');
  const record = present(await sources.get(ctx, id), 'SOURCE_NOT_FOUND', 'nobody has claimed it');
  const last = present(record.facts.at(-1), 'SOURCE_NOT_FOUND', 'nobody has claimed it');
  if (!from.includes(last.state)) {
    throw new ContractError('SOURCE_ACT_NOT_ALLOWED', 'the act does not follow from that state', {
      pointer: '/act',
      params: { act, state: last.state, allowedFrom: from },
    });
  }
  const { provider } = by === 'receiver' ? (last.offeredTo ?? last.source) : last.source;
  if (!(await isUnitOrSuccessor(ctx, provider, unit, ctx.now))) {
    throw new ContractError('SOURCE_ACT_NOT_COMPETENT', `only the ${by} may do this`, {
      params: { act, party: by, named: provider, unit },
    });
  }
  return { record, last };
}

async function putActed(
  ctx: YulianContext,
  { record, last }: SourceTarget,
  act: SourceAct,
  {
    basis,
    source = last.source,
    offeredTo,
  }: {
    readonly basis: string;
    readonly source?: SourcePlace;
    readonly offeredTo?: SourcePlace;
  },
): Promise<SourceRecord> {
  const { to: state } = sourceActRule(act);
  const fact: SourceFact = {
    ...recorded(ctx, ctx.now, basis),
    ...{ act, state, source },
    ...(offeredTo === undefined ? {} : { offeredTo }),
  };
  const acted: SourceRecord = { ...record, facts: appendFact(record.facts, fact) };
  await putSource(ctx, acted);
  ctx.events.add(`catalogue-source.${act}.v1`, record.id, {
    ...{ state, item: source.item },
    ...(offeredTo === undefined ? {} : { offeredTo: offeredTo.item }),
  });
  return acted;
}
