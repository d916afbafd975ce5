// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  factAsOf,
  type ArchiveFact,
  type ArchiveRecord,
  type ArchiveState,
  type FondsFact,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import { isUnitOrSuccessor, ownerPolicy, requireActingUnit } from '../registry/read.js';
import { archiveActRule, type ArchiveAct, type Part } from './acts.js';
import { archives, fondsTable } from './table.js';

/** What every act says. */
export interface Acting {
  readonly id: string;
  readonly from: string;
  readonly basis: string;
}

/** What an act adds to its fact. */
export type FactDetail = Partial<Pick<ArchiveFact, 'person' | 'reasons' | 'root'>>;

/**
 * Finds the package, and holds caller and state against the table.
 *
 * @throws ContractError `RECORD_NOT_FOUND`, `ARCHIVE_ACT_NOT_COMPETENT`,
 *   `ARCHIVE_ACT_NOT_ALLOWED`, `LEGAL_TIME_INVALID` and those of `requireActingUnit`
 */
export async function requireStep(
  ctx: YulianContext,
  act: ArchiveAct,
  { id, from }: Acting,
): Promise<ArchiveRecord> {
  await requireActingUnit(ctx, ...archiveActRule(act).roles);
  const archive = present(await archives.get(ctx, id), 'RECORD_NOT_FOUND', 'no such package');
  const state = stateOf(archive);
  await requirePart(ctx, act, archive.fonds, state);
  nextState(act, state);
  requireDone(ctx, from);
  return archive;
}

/**
 * The caller's unit has one of the parts that the act asks for.
 *
 * @throws ContractError `ARCHIVE_ACT_NOT_COMPETENT`, `RECORD_NOT_FOUND`
 */
export async function requirePart(
  ctx: YulianContext,
  act: ArchiveAct,
  fondsId: string,
  state: ArchiveState | 'NONE',
): Promise<FondsFact> {
  const fonds = present(await fondsTable.get(ctx, fondsId), 'RECORD_NOT_FOUND', 'no such fonds');
  const fact = present(
    factAsOf(fonds.facts, { at: ctx.now }),
    'RECORD_NOT_FOUND',
    'the fonds has not begun yet',
  );
  const { parts } = archiveActRule(act);
  for (const part of parts) {
    const holder = holderOf(part, fonds.unit, fact, state);
    if (await isUnitOrSuccessor(ctx, holder, ctx.caller.unit, ctx.now)) return fact;
  }
  throw new ContractError(
    'ARCHIVE_ACT_NOT_COMPETENT',
    'the fonds names another unit for this act',
    {
      params: { act, unit: ctx.caller.unit, parts },
    },
  );
}

function holderOf(part: Part, unit: string, fact: FondsFact, state: ArchiveState | 'NONE'): string {
  if (part === 'unit') return unit;
  if (part === 'keeper') return state === 'HANDED_OVER' ? fact.hall : fact.archives;
  return fact[part];
}

/** The state of a package; a package is never without facts. */
export function stateOf({ facts }: ArchiveRecord): ArchiveState {
  return (facts.at(-1) as ArchiveFact).state;
}

/** @throws ContractError `ARCHIVE_ACT_NOT_ALLOWED` */
export function nextState(act: ArchiveAct, state: ArchiveState | 'NONE'): ArchiveState {
  const { steps } = archiveActRule(act);
  const next = steps[state];
  if (next !== undefined) return next;
  throw new ContractError('ARCHIVE_ACT_NOT_ALLOWED', 'the act does not follow from that state', {
    params: { act, state, allowedFrom: Object.keys(steps) },
  });
}

/**
 * Acts on archives are deeds: they are recorded when they are done, not before.
 *
 * @throws ContractError `LEGAL_TIME_INVALID`
 */
export function requireDone(ctx: YulianContext, from: string): void {
  if (from <= ctx.now) return;
  throw new ContractError('LEGAL_TIME_INVALID', 'the act has not been done yet', {
    pointer: '/from',
    params: { from, now: ctx.now },
  });
}

/** The package with one fact more. @throws ContractError `FACT_OUT_OF_ORDER` */
export function stepped(
  ctx: YulianContext,
  archive: ArchiveRecord,
  { act, from, basis }: Acting & { readonly act: ArchiveAct },
  detail: FactDetail = {},
  state = nextState(act, stateOf(archive)),
): ArchiveRecord {
  const fact = { ...recorded(ctx, from, basis), act, state, ...defined(detail) };
  return { ...archive, facts: appendFact(archive.facts, fact) };
}

/** Writes a package and tells of the act that changed it. */
export async function saveArchive(
  ctx: YulianContext,
  act: ArchiveAct,
  archive: ArchiveRecord,
): Promise<ArchiveRecord> {
  await archives.putOwned(ctx, archive.id, archive, await ownerPolicy(ctx, archive.owner));
  ctx.events.add(`archive.${act}.v1`, archive.id, { state: stateOf(archive) });
  return archive;
}
