// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of issuing authorities.
import { hasPower } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import type { OwnerPolicy } from '../kernel/table.js';
import {
  isUnitOrSuccessor,
  organisationOf,
  ownerPolicy,
  requireActingUnit,
} from '../registry/read.js';
import type { Power } from './schemas.js';
import { authorities, authorityId, type Authority } from './table.js';

export { rectifiableAuthority } from './rectify.js';

export type { Authority } from './table.js';

/** The authority record of a unit over a type, if there ever was one. */
export function getAuthority(
  ctx: YulianContext,
  typeCode: string,
  unit: string,
): Promise<Authority | undefined> {
  return authorities.get(ctx, authorityId(typeCode, unit));
}

/** @throws ContractError `AUTHORITY_REQUIRED` */
export async function requirePower(
  ctx: YulianContext,
  { typeCode, unit, power, at }: { typeCode: string; unit: string; power: Power; at: string },
): Promise<void> {
  const authority = await getAuthority(ctx, typeCode, unit);
  if (hasPower(authority?.facts ?? [], power, { at })) return;
  throw new ContractError(
    'AUTHORITY_REQUIRED',
    'the unit had no authority for this type at that time',
    {
      params: { typeCode, unit, power, at },
    },
  );
}

/**
 * Issuing needs the power twice: at the time of issue, and now, as it is recorded; else whoever has
 * lost it could go on under an earlier date. What was issued on paper before is entered 补录 by a unit
 * that was given `enter` for it.
 *
 * @throws ContractError `AUTHORITY_REQUIRED` when it had none at that time
 * @throws ContractError `AUTHORITY_ENDED` when it may neither issue nor enter now
 */
export async function requireIssuing(
  ctx: YulianContext,
  { typeCode, unit, at }: { typeCode: string; unit: string; at: string },
): Promise<void> {
  await requirePower(ctx, { typeCode, unit, power: 'issue', at });
  const powers = (await getAuthority(ctx, typeCode, unit))?.facts ?? [];
  const now = { at: ctx.now };
  if (hasPower(powers, 'issue', now) || hasPower(powers, 'enter', now)) return;
  throw new ContractError('AUTHORITY_ENDED', 'the unit may neither issue nor enter the type now', {
    pointer: '/issuedAt',
    params: { typeCode, unit, issuedAt: at, now: ctx.now },
  });
}

/**
 * GB/T 36904: a type code begins with the USCC of the body that defines the type, and that body
 * (or, when it has ended, its successor) decides on it.
 *
 * @returns who must endorse what is decided: the defining body's organisation and two others
 * @throws ContractError `NOT_TYPE_DEFINER` and those of `requireActingUnit`
 */
export async function requireDefiner(ctx: YulianContext, typeCode: string): Promise<OwnerPolicy> {
  const unit = await requireActingUnit(ctx, 'approver');
  const definer = typeCode.slice(0, unit.uscc.length);
  if (await isUnitOrSuccessor(ctx, definer, unit.uscc, ctx.now)) {
    return ownerPolicy(ctx, await organisationOf(ctx, definer));
  }
  throw new ContractError(
    'NOT_TYPE_DEFINER',
    'only the body whose USCC begins the type code decides on it',
    {
      params: { typeCode, unit: unit.uscc },
    },
  );
}
