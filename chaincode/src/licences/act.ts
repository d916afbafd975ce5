// SPDX-License-Identifier: Apache-2.0
import {
  hasPower,
  isInForce,
  moreSevere,
  standingFacts,
  type LicenceFact,
  type LicenceRecord,
  type RecordedState,
} from '@yulian/proofs';
import { getAuthority } from '../authorities/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { AHEAD_DAYS, appendFact, recorded, type EffectBounds } from '../kernel/facts.js';
import {
  isUnitOrSuccessor,
  ownerPolicy,
  requireActingUnit,
  requireNotPaused,
} from '../registry/read.js';
import { aheadDaysOf } from '../standards/read.js';
import { actRule, type Act, type ActRule } from './acts.js';
import { requireLicence, type Admitted } from './admit.js';
import type { ActInput } from './schemas.js';
import { licences } from './table.js';

/** Does an act that changes the state of one licence. */
export async function actOnLicence(ctx: YulianContext, input: ActInput): Promise<LicenceRecord> {
  const target = await requireLicence(ctx, input.id, input.evidence);
  await requireCompetence(ctx, input.act, target.licence);
  const standardDays = await aheadDaysOf(ctx, target.licence.typeCode);
  const facts = factsAfter(ctx, target, { ...input, standardDays });
  const licence: LicenceRecord = { ...target.licence, facts };
  await licences.putOwned(ctx, licence.id, licence, await ownerPolicy(ctx, licence.owner));
  ctx.events.add(`licence.${input.act}.v1`, licence.id, {
    state: facts.at(-1)?.state,
    from: input.from,
  });
  return licence;
}

/**
 * Who may do an act: the issuing unit or its successor, or a unit that the type's definer gave
 * the power.
 *
 * @throws ContractError `ACT_NOT_COMPETENT`, `TYPE_PAUSED` and those of `requireActingUnit`
 */
export async function requireCompetence(
  ctx: YulianContext,
  act: Act,
  { typeCode, issuer }: { readonly typeCode: string; readonly issuer: string },
): Promise<void> {
  const rule = actRule(act);
  const unit = await requireActingUnit(ctx, rule.newVersion === true ? 'clerk' : 'approver');
  await requireNotPaused(ctx, { kind: 'type', id: typeCode });
  if (await isUnitOrSuccessor(ctx, issuer, unit.uscc, ctx.now)) return;
  if (rule.power !== undefined) {
    const authority = await getAuthority(ctx, typeCode, unit.uscc);
    if (hasPower(authority?.facts ?? [], rule.power, { at: ctx.now })) return;
  }
  throw new ContractError(
    'ACT_NOT_COMPETENT',
    'neither the issuer nor given this power over the type',
    {
      params: { act, issuer, unit: unit.uscc },
    },
  );
}

/** An act and its legal effect. */
export interface Acting {
  readonly act: Act;
  readonly from: string;
  readonly basis: string;
  /** Days ahead that the type's on-chain standard allows; left out: as many as the act does. */
  readonly standardDays?: number | undefined;
}

/**
 * The facts of a licence with one act more, if the table allows it.
 *
 * @param pointer where the argument names the time of legal effect
 * @throws ContractError `ACT_NOT_ALLOWED`, `LEGAL_TIME_INVALID`, `EFFECT_TOO_FAR_AHEAD`,
 *   `FACT_OUT_OF_ORDER`
 */
export function factsAfter(
  ctx: YulianContext,
  { licence, batch }: Admitted,
  { act, from, basis, standardDays }: Acting,
  pointer = '/from',
): readonly LicenceFact[] {
  const rule = actRule(act);
  requireAllowed(act, licence, batch, from);
  requireReach(rule, from, licence, pointer);
  const next = rule.to === 'before' ? stateBefore(licence.facts) : rule.to;
  return appendFact(
    licence.facts,
    { ...recorded(ctx, from, basis), act, state: next },
    { ...effectBounds(rule, standardDays), pointer },
  );
}

/**
 * How far legal effect of an act may reach, back and ahead.
 *
 * @param standardDays what the type's standard allows: it narrows only
 */
export function effectBounds(
  { reachesBack, aheadDays = AHEAD_DAYS.act }: ActRule,
  standardDays = aheadDays,
): EffectBounds {
  return { mayReachBack: reachesBack === true, aheadDays: Math.min(aheadDays, standardDays) };
}

/**
 * The last recorded acts count even when their effect is still to come; expiry counts at `from`.
 * A licence of a batch is in the more severe of two states, its own and its batch's. The act must
 * follow from that one, and from its own where that is not plainly valid: what was done to the
 * whole batch is undone on the batch, and nothing is done twice.
 */
function requireAllowed(
  act: Act,
  licence: LicenceRecord,
  batch: Admitted['batch'],
  from: string,
): void {
  const rule = actRule(act);
  const own = licence.facts.at(-1);
  const recordedState = moreSevere(own, batch?.facts.at(-1))?.state ?? 'VALID';
  const state = atLegalTime(recordedState, rule, licence, from);
  if (!follows(rule, state)) throw notAllowed(act, state);
  const ownState = own?.state ?? 'VALID';
  if (!follows(rule, ownState) && !isUntouched(rule, ownState)) throw notAllowed(act, ownState);
}

/** Nothing was done to it alone yet; there is nothing to undo on it either. */
function isUntouched({ to }: ActRule, ownState: RecordedState): boolean {
  return ownState === 'VALID' && to !== 'before';
}

/** Expiry is derived, here as everywhere. */
function atLegalTime(
  state: RecordedState,
  { continues }: ActRule,
  { validTo }: LicenceRecord,
  from: string,
): RecordedState | 'EXPIRED' {
  if (validTo === undefined || !isInForce(state)) return state;
  const isOver = continues === true ? from > validTo : from >= validTo;
  return isOver ? 'EXPIRED' : state;
}

function follows({ from, afterExpiry }: ActRule, state: RecordedState | 'EXPIRED'): boolean {
  return state === 'EXPIRED' ? afterExpiry === true : from.includes(state);
}

/** Of a licence or a whole batch. */
export function notAllowed(act: Act, state: string): ContractError {
  return new ContractError('ACT_NOT_ALLOWED', 'the act does not follow from that state', {
    pointer: '/act',
    params: { act, state, allowedFrom: actRule(act).from },
  });
}

/**
 * An act that reaches back does not reach to before the licence.
 *
 * @throws ContractError `LEGAL_TIME_INVALID`
 */
export function requireReach(
  { reachesBack }: ActRule,
  from: string,
  {
    issuedAt,
    validFrom = issuedAt,
  }: { readonly issuedAt: string; readonly validFrom?: string | undefined },
  pointer = '/from',
): void {
  const earliest = validFrom < issuedAt ? validFrom : issuedAt;
  if (reachesBack !== true || from >= earliest) return;
  throw new ContractError('LEGAL_TIME_INVALID', 'an act cannot reach back to before the licence', {
    pointer,
    params: { from, earliest },
  });
}

/** The state that held before the suspension which a restoration ends. */
export function stateBefore(facts: readonly LicenceFact[]): RecordedState {
  return standingFacts(facts).findLast(({ state }) => state !== 'SUSPENDED')?.state ?? 'VALID';
}
