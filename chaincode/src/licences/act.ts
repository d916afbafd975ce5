// SPDX-License-Identifier: Apache-2.0
import {
  hasPower,
  licenceStatus,
  statusSource,
  type LicenceFact,
  type LicenceRecord,
  type LicenceState,
  type RecordedState,
} from '@yulian/proofs';
import { getAuthority } from '../authorities/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import {
  isUnitOrSuccessor,
  ownerPolicy,
  requireActingUnit,
  requireNotPaused,
} from '../registry/read.js';
import { actRule, type Act } from './acts.js';
import { requireLicence, type Admitted } from './admit.js';
import type { ActInput } from './schemas.js';
import { licences } from './table.js';

/** Does an act that changes the state of one licence. */
export async function actOnLicence(ctx: YulianContext, input: ActInput): Promise<LicenceRecord> {
  const target = await requireLicence(ctx, input.id, input.evidence);
  await requireCompetence(ctx, input.act, target.licence);
  const facts = factsAfter(ctx, target, input);
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

/**
 * The facts of a licence with one act more, if the table allows it.
 *
 * @throws ContractError `ACT_NOT_ALLOWED`, `LEGAL_TIME_INVALID`, `FACT_OUT_OF_ORDER`
 */
export function factsAfter(
  ctx: YulianContext,
  { licence, batch }: Admitted,
  { act, from, basis }: { readonly act: Act; readonly from: string; readonly basis: string },
): readonly LicenceFact[] {
  const rule = actRule(act);
  const last = licence.facts.at(-1);
  const state = stateBeforeAct(licence, batch, last, from);
  const allowed: readonly LicenceState[] = rule.from;
  const passable = state === 'EXPIRED' ? rule.afterExpiry === true : allowed.includes(state);
  if (last === undefined || !passable) {
    throw new ContractError(
      'ACT_NOT_ALLOWED',
      'the act does not follow from the state the licence is in',
      {
        pointer: '/act',
        params: { act, state, allowedFrom: rule.from },
      },
    );
  }
  if (from < licence.validFrom && rule.reachesBack === true && from < licence.issuedAt) {
    throw new ContractError(
      'LEGAL_TIME_INVALID',
      'an act cannot reach back to before the licence',
      {
        pointer: '/from',
        params: { from, earliest: licence.issuedAt },
      },
    );
  }
  const next = rule.to === 'before' ? stateBefore(licence.facts) : rule.to;
  return appendFact(
    licence.facts,
    { ...recorded(ctx, from, basis), act, state: next },
    { mayReachBack: rule.reachesBack === true },
  );
}

/** The last recorded act counts even when its effect is still to come; expiry counts at `from`. */
function stateBeforeAct(
  licence: LicenceRecord,
  batch: Admitted['batch'],
  last: LicenceFact | undefined,
  from: string,
): LicenceState {
  const ofBatch = batch?.facts.at(-1)?.state ?? 'VALID';
  const recordedState = last?.state === 'VALID' ? ofBatch : (last?.state ?? ofBatch);
  if (recordedState !== 'VALID' && recordedState !== 'DOWNGRADED') return recordedState;
  const { state } = licenceStatus(statusSource(licence), { at: from });
  return state === 'EXPIRED' ? state : recordedState;
}

/** The state that held before the suspension which a restoration ends. */
export function stateBefore(facts: readonly LicenceFact[]): RecordedState {
  return facts.findLast(({ state }) => state !== 'SUSPENDED')?.state ?? 'VALID';
}
