// SPDX-License-Identifier: Apache-2.0
import {
  caseState,
  countMaterials,
  defined,
  itemVersion,
  type CaseFact,
  type CaseRecord,
  type CaseState,
  type CaseStep,
  type ServiceItemContent,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import { isUnitOrSuccessor, ownerPolicy, requireActingUnit } from '../registry/read.js';
import { requireServiceItem } from '../service-items/read.js';
import { caseActRule, type CaseAct } from './acts.js';
import { clockNow } from './clock.js';
import { cases } from './table.js';

/** A case that an act is about, and what its version of the item says. */
export interface CaseTarget {
  readonly record: CaseRecord;
  readonly content: ServiceItemContent;
}

/**
 * The case that an act is about, if the caller may do the act and the table allows it. Who is
 * named to sign is asked elsewhere.
 *
 * @throws ContractError `CASE_NOT_FOUND`, `CASE_ACT_NOT_COMPETENT`, `CASE_ACT_NOT_ALLOWED` and
 *   those of `requireActingUnit`
 */
export async function requireCaseAct(
  ctx: YulianContext,
  act: Exclude<CaseAct, 'receive'>,
  id: string,
): Promise<CaseTarget> {
  const { by, role } = caseActRule(act);
  const { uscc: unit } = await requireActingUnit(ctx, role);
  const record = await requireCase(ctx, id);
  if (by === 'handler' && !(await isUnitOrSuccessor(ctx, record.unit, unit, ctx.now))) {
    throw new ContractError('CASE_ACT_NOT_COMPETENT', 'only the unit that handles it may do that', {
      params: { act, handling: record.unit, unit },
    });
  }
  nextState(act, caseState(record));
  return { record, content: await contentOf(ctx, record) };
}

/** @throws ContractError `CASE_NOT_FOUND` */
export async function requireCase(ctx: YulianContext, id: string): Promise<CaseRecord> {
  return present(await cases.get(ctx, id), 'CASE_NOT_FOUND', 'the chain knows no such case');
}

/** What the item said when the case came in. */
export async function contentOf(
  ctx: YulianContext,
  { serviceItem, version }: Pick<CaseRecord, 'serviceItem' | 'version'>,
): Promise<ServiceItemContent> {
  const item = await requireServiceItem(ctx, serviceItem, '/serviceItem');
  return itemVersion(item, version) as ServiceItemContent;
}

/** @throws ContractError `CASE_ACT_NOT_ALLOWED` */
function nextState(act: CaseAct, state: CaseState | 'NONE'): CaseState {
  const { steps } = caseActRule(act);
  const next = steps[state];
  if (next !== undefined) return next;
  throw new ContractError('CASE_ACT_NOT_ALLOWED', 'the act does not follow from that state', {
    params: { act, state, allowedFrom: Object.keys(steps) },
  });
}

/** @throws ContractError `CASE_CHANNEL_NOT_OFFERED` */
export function requireChannel({ channels }: ServiceItemContent, { channel }: CaseStep): void {
  if (channels.includes(channel)) return;
  throw new ContractError('CASE_CHANNEL_NOT_OFFERED', 'the item is not handled that way', {
    pointer: '/step/channel',
    params: { channel, offered: channels },
  });
}

/** What an act adds to its fact. */
type FactDetail = Partial<Omit<CaseFact, 'act' | 'state'>>;

/** The case with one fact more, written, and told to subscribers. */
export async function putStep(
  ctx: YulianContext,
  { record, content }: CaseTarget,
  act: CaseAct,
  basis: string,
  detail: FactDetail = {},
): Promise<CaseRecord> {
  const state = nextState(act, record.facts.length === 0 ? 'NONE' : caseState(record));
  const fact = { ...recorded(ctx, ctx.now, basis), act, state, ...detail };
  const stepped: CaseRecord = { ...record, facts: appendFact(record.facts, fact) };
  await putCase(ctx, stepped);
  ctx.events.add(`case.${act}.v1`, record.id, await toldOf(ctx, stepped, content));
  return stepped;
}

export async function putCase(ctx: YulianContext, record: CaseRecord): Promise<void> {
  await cases.putOwned(ctx, record.id, record, await ownerPolicy(ctx, record.owner));
}

/** What every event of a case carries, so that an index needs no new collection. */
async function toldOf(
  ctx: YulianContext,
  record: CaseRecord,
  content: ServiceItemContent,
): Promise<Readonly<Record<string, unknown>>> {
  const { unit, serviceItem, parent, facts } = record;
  const clock = await clockNow(ctx, record, content);
  const decision = facts.find(({ state }) => state === 'GRANTED' || state === 'REFUSED');
  const { asked, spared } = countMaterials(record, content);
  return {
    ...{ unit, serviceItem, state: caseState(record), asked, spared, clock: clock.state },
    channel: facts.findLast(({ step }) => step !== undefined)?.step?.channel ?? '',
    coSigners: [...new Set(facts.flatMap(({ coSigners = [] }) => coSigners))],
    ...defined({ parent, decidedAt: decision?.recordedAt }),
    ...('due' in clock ? { due: clock.due, used: clock.used } : {}),
  };
}
