// SPDX-License-Identifier: Apache-2.0
import type { SealRecord } from '@yulian/proofs';
import { requirePower } from '../authorities/read.js';
import type { Power } from '../authorities/schemas.js';
import type { Role } from '../kernel/caller.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { isUnitOrSuccessor, requireActingUnit, requireNotPaused } from '../registry/read.js';
import type { SealParty } from './acts.js';

/** What a department and a maker need over the type; the owner needs none. */
const POWER_OF: Readonly<Record<SealParty, Power | undefined>> = {
  owner: undefined,
  department: 'approveSeal',
  maker: 'makeSeal',
};

/**
 * The caller must be the party that the application names, or its successor, and must have what the
 * definer of the type gives it.
 *
 * @throws ContractError `SEAL_ACT_NOT_COMPETENT`, `SEAL_OWN_APPLICATION`, `AUTHORITY_REQUIRED`,
 *   `TYPE_PAUSED` and those of `requireActingUnit`
 */
export async function requireParty(
  ctx: YulianContext,
  seal: SealRecord,
  party: SealParty,
  role: Role,
): Promise<void> {
  const unit = await requireActingUnit(ctx, role);
  const { typeCode } = seal;
  await requireNotPaused(ctx, { kind: 'type', id: typeCode });
  const named = party === 'owner' ? seal.ownerUnit : seal[party];
  if (!(await isUnitOrSuccessor(ctx, named, unit.uscc, ctx.now))) {
    throw new ContractError('SEAL_ACT_NOT_COMPETENT', `only its ${party} may do this`, {
      params: { party, named, unit: unit.uscc },
    });
  }
  if (party === 'department') await requireNotOwner(ctx, seal, unit.uscc);
  const power = POWER_OF[party];
  if (power !== undefined) {
    await requirePower(ctx, { typeCode, unit: unit.uscc, power, at: ctx.now });
  }
}

/**
 * Department and owner stay two units, even when one was merged into the other or both into a third.
 *
 * @throws ContractError `SEAL_OWN_APPLICATION`
 */
async function requireNotOwner(
  ctx: YulianContext,
  { ownerUnit }: SealRecord,
  unit: string,
): Promise<void> {
  if (!(await isUnitOrSuccessor(ctx, ownerUnit, unit, ctx.now))) return;
  throw new ContractError('SEAL_OWN_APPLICATION', 'no unit decides on its own application', {
    params: { unit },
  });
}
