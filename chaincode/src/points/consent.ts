// SPDX-License-Identifier: Apache-2.0
import type { PointsConsent } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { isUnitOrSuccessor, ownerPolicy, requireActingUnit } from '../registry/read.js';
import type { PointsConsentInput } from './schemas.js';
import { consentId, consents } from './table.js';

/**
 * Records that a person wants points, or no longer. The unit whose applicant it is answers for having
 * asked who the person is.
 *
 * @throws ContractError `POINTS_OTHER_UNIT`, `POINTS_CONSENT_UNCHANGED` and those of
 *   `requireActingUnit`
 */
export async function setConsent(
  ctx: YulianContext,
  { unit, person, state, basis }: PointsConsentInput,
): Promise<PointsConsent> {
  await requireUnitOf(ctx, unit, '/unit');
  const id = consentId(unit, person);
  const earlier = await consents.get(ctx, id);
  const { facts, owner } = earlier ?? { facts: [], owner: ctx.caller.mspId };
  if ((facts.at(-1)?.state ?? 'WITHDRAWN') === state) {
    throw new ContractError('POINTS_CONSENT_UNCHANGED', 'that is how it stands already', {
      params: { state },
    });
  }
  const fact = { ...recorded(ctx, ctx.now, basis), state };
  const consent: PointsConsent = {
    ...{ format: 1, unit, owner, person, facts: appendFact(facts, fact) },
  };
  await consents.putOwned(ctx, id, consent, await ownerPolicy(ctx, owner));
  ctx.events.add('points.consent.v1', id, { unit, state });
  return consent;
}

/** @throws ContractError `POINTS_WITHOUT_CONSENT` */
export async function requireConsent(
  ctx: YulianContext,
  { unit, person }: { readonly unit: string; readonly person: string },
  pointer: string,
): Promise<void> {
  const consent = await consents.get(ctx, consentId(unit, person));
  if (consent?.facts.at(-1)?.state === 'GIVEN') return;
  throw new ContractError('POINTS_WITHOUT_CONSENT', 'the person did not ask for points', {
    pointer,
  });
}

/** @throws ContractError `POINTS_OTHER_UNIT` and those of `requireActingUnit` */
export async function requireUnitOf(
  ctx: YulianContext,
  unit: string,
  pointer: string,
): Promise<void> {
  const { uscc } = await requireActingUnit(ctx, 'gateway');
  if (await isUnitOrSuccessor(ctx, unit, uscc, ctx.now)) return;
  throw new ContractError('POINTS_OTHER_UNIT', 'another unit answers for that person', {
    pointer,
    params: { unit },
  });
}
