// SPDX-License-Identifier: Apache-2.0
import type { RecordedSealState, SealFact, SealRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import { ownerPolicy } from '../registry/read.js';
import { sealActRule, type SealAct } from './acts.js';
import { requireParty } from './party.js';
import type { SealActInput } from './schemas.js';
import { seals } from './table.js';

/** @throws ContractError `SEAL_NOT_FOUND` */
export async function requireSeal(ctx: YulianContext, id: string): Promise<SealRecord> {
  return present(await seals.get(ctx, id), 'SEAL_NOT_FOUND', 'the chain knows no such seal');
}

/** An act that says no more than that it was done. */
export async function actOnSeal(
  ctx: YulianContext,
  { id, act, basis }: SealActInput,
): Promise<SealRecord> {
  const seal = await requireSeal(ctx, id);
  await requireSealAct(ctx, seal, act);
  return putActed(ctx, seal, act, basis);
}

/**
 * Whether the caller may do the act now.
 *
 * @throws ContractError `SEAL_ACT_NOT_ALLOWED` and those of `requireParty`
 */
export async function requireSealAct(
  ctx: YulianContext,
  seal: SealRecord,
  act: SealAct,
): Promise<void> {
  const { by, role, from } = sealActRule(act);
  await requireParty(ctx, seal, by, role);
  const state = sealStateOf(seal);
  if (from.includes(state)) return;
  throw new ContractError('SEAL_ACT_NOT_ALLOWED', 'the act does not follow from that state', {
    pointer: '/act',
    params: { act, state, allowedFrom: from },
  });
}

/** Writes a seal as it is after an act. */
export async function putActed(
  ctx: YulianContext,
  seal: SealRecord,
  act: SealAct,
  basis: string,
): Promise<SealRecord> {
  const { to } = sealActRule(act);
  const state = to === 'before' ? stateReportedIn(seal.facts) : to;
  const facts = appendFact(seal.facts, { ...recorded(ctx, ctx.now, basis), act, state });
  const acted: SealRecord = { ...seal, facts };
  await seals.putOwned(ctx, seal.id, acted, await ownerPolicy(ctx, seal.owner));
  ctx.events.add(`seal.${act}.v1`, seal.id, { state });
  return acted;
}

/** The state that was recorded last: reports and filings have effect at once. */
export function sealStateOf({ facts }: Pick<SealRecord, 'facts'>): RecordedSealState {
  return facts.at(-1)?.state ?? 'APPLIED';
}

/** The state in which the report was made that is under way. */
function stateReportedIn(facts: readonly SealFact[]): RecordedSealState {
  return facts.at(-2)?.state ?? 'APPLIED';
}
