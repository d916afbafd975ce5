// SPDX-License-Identifier: Apache-2.0
import {
  deferralState,
  formatInstant,
  instantToEpochMs,
  type DeferralRecord,
  type DeferralState,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import { isUnitOrSuccessor, ownerPolicy, requireActingUnit } from '../registry/read.js';
import { deferralActRule, type DeferralAct } from './acts.js';
import { MOST_DEFERRAL_DAYS } from './schemas.js';
import { deferrals } from './table.js';

const DAY_MS = 86_400_000;

/** @throws ContractError `DEFERRAL_NOT_FOUND` */
export async function requireDeferral(ctx: YulianContext, id: string): Promise<DeferralRecord> {
  const found = await deferrals.get(ctx, id);
  return present(found, 'DEFERRAL_NOT_FOUND', 'the chain knows no such deferral');
}

/**
 * The deferral that an act is about, if the caller may do the act and the table allows it.
 *
 * @throws ContractError `DEFERRAL_NOT_FOUND`, `DEFERRAL_ACT_NOT_ALLOWED` and those of
 *   {@link requireProvider}, `requireActingUnit`
 */
export async function requireDeferralAct(
  ctx: YulianContext,
  act: Exclude<DeferralAct, 'defer'>,
  id: string,
): Promise<DeferralRecord> {
  await requireActingUnit(ctx, 'approver');
  const deferral = await requireDeferral(ctx, id);
  await requireProvider(ctx, act, deferral.provider);
  requireAllowed(act, deferralState(deferral, ctx.now));
  return deferral;
}

/** @throws ContractError `DEFERRAL_ACT_NOT_ALLOWED` */
export function requireAllowed(act: DeferralAct, state: DeferralState | 'NONE'): void {
  const { from } = deferralActRule(act);
  if (from.includes(state)) return;
  throw new ContractError('DEFERRAL_ACT_NOT_ALLOWED', 'the act does not follow from that state', {
    params: { act, state, allowedFrom: from },
  });
}

/** @throws ContractError `DEFERRAL_ACT_NOT_COMPETENT` unless the caller's unit provides the data */
export async function requireProvider(
  ctx: YulianContext,
  act: DeferralAct,
  provider: string,
): Promise<void> {
  const { unit } = ctx.caller;
  if (await isUnitOrSuccessor(ctx, provider, unit, ctx.now)) return;
  throw new ContractError('DEFERRAL_ACT_NOT_COMPETENT', 'only who provides the data may do that', {
    params: { act, provider, unit },
  });
}

/** @throws ContractError `LEGAL_TIME_INVALID`, `DEFERRAL_TOO_LONG` */
export function requireSoundEnd(ctx: YulianContext, until: string, after: string): void {
  const pointer = '/until';
  if (until <= after) {
    throw new ContractError('LEGAL_TIME_INVALID', 'it must end later than that', {
      pointer,
      params: { until, after },
    });
  }
  const latest = formatInstant(instantToEpochMs(ctx.now) + MOST_DEFERRAL_DAYS * DAY_MS);
  if (until <= latest) return;
  throw new ContractError('DEFERRAL_TOO_LONG', 'extend it when that time has come', {
    pointer,
    params: { until, latest },
  });
}

/** One act: until when, on what basis. */
interface Step {
  readonly act: DeferralAct;
  readonly until: string;
  readonly basis: string;
}

/** The deferral with one fact more, written, and told to subscribers. */
export async function putStep(
  ctx: YulianContext,
  deferral: DeferralRecord,
  { act, until, basis }: Step,
): Promise<DeferralRecord> {
  const { to: state } = deferralActRule(act);
  const fact = { ...recorded(ctx, ctx.now, basis), act, state, until };
  const stepped: DeferralRecord = { ...deferral, facts: appendFact(deferral.facts, fact) };
  await deferrals.putOwned(ctx, deferral.id, stepped, await ownerPolicy(ctx, deferral.owner));
  const { target, provider } = deferral;
  ctx.events.add(`deferral.${act}.v1`, deferral.id, { target, provider, state, until });
  return stepped;
}
