// SPDX-License-Identifier: Apache-2.0
import { defined, canonicalBytes } from '@yulian/proofs';
import { requireRole, type Caller } from '../kernel/caller.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { recorded } from '../kernel/facts.js';
import { EPOCH_KEY } from '../kernel/write-guard.js';
import type { Committee, Founding, UnitInput } from './schemas.js';
import { CONSORTIUM_ID, consortiums, organisations, regions, units } from './tables.js';

/** Basis of what the founding transaction itself sets. */
const FOUNDING_BASIS = 'FOUNDING';

/**
 * Founds the consortium: organisations, committee, first regions and units. All organisations
 * endorse it (who submits it asks them to: a contract does not see its endorsements, but every
 * block shows them); nothing else can be written before it.
 *
 * @throws ContractError `ROLE_REQUIRED`, `CONSORTIUM_ALREADY_FOUNDED`, `CONSORTIUM_INVALID`
 */
export async function found(ctx: YulianContext, founding: Founding): Promise<void> {
  requireRole(ctx.caller, 'committee');
  if (await consortiums.has(ctx, CONSORTIUM_ID)) {
    throw new ContractError('CONSORTIUM_ALREADY_FOUNDED', 'the consortium was founded before');
  }
  checkFounding(founding, ctx.caller);
  const mspIds = founding.organisations.map(({ mspId }) => mspId).sort();
  await consortiums.put(ctx, CONSORTIUM_ID, {
    format: 1,
    name: founding.name,
    foundedAt: ctx.now,
    organisations: mspIds,
    committee: founding.committee,
  });
  await ctx.stub.putState(EPOCH_KEY, canonicalBytes({ format: 1, number: 0, advancedAt: ctx.now }));
  await putMembers(ctx, founding);
  ctx.events.add('consortium.founded.v1', CONSORTIUM_ID, { organisations: mspIds });
}

async function putMembers(ctx: YulianContext, founding: Founding): Promise<void> {
  const since = (from: string) => recorded(ctx, from, FOUNDING_BASIS);
  for (const organisation of founding.organisations) {
    const { mspId } = organisation;
    await organisations.put(ctx, mspId, { format: 1, ...organisation, admittedAt: ctx.now });
  }
  for (const { code, name, validFrom, validTo, successor } of founding.regions) {
    const fact = { ...since(validFrom), name, ...defined({ until: validTo, successor }) };
    await regions.put(ctx, code, { format: 1, code, facts: [fact] });
  }
  for (const { uscc, from, ...unit } of founding.units) {
    const fact = { ...since(from), ...unit, state: 'ACTIVE' as const };
    await units.put(ctx, uscc, { format: 1, uscc, facts: [fact] });
  }
}

function checkFounding(founding: Founding, caller: Caller): void {
  const mspIds = founding.organisations.map(({ mspId }) => mspId);
  unique('/organisations', mspIds);
  unique(
    '/units',
    founding.units.map(({ uscc }) => uscc),
  );
  if (!mspIds.includes(caller.mspId)) invalid('/organisations', 'the founder must be one of them');
  const isFounder = ({ uscc, mspId }: UnitInput): boolean =>
    uscc === caller.unit && mspId === caller.mspId;
  if (!founding.units.some(isFounder)) invalid('/units', 'the founding unit must be one of them');
  checkCommittee(founding.committee, mspIds);
  checkRegions(founding);
  founding.units.forEach(({ mspId, region, from }, i) => {
    const pointer = `/units/${String(i)}`;
    if (!mspIds.includes(mspId)) invalid(`${pointer}/mspId`, 'no such organisation');
    const isValid = founding.regions.some(
      ({ code, validFrom, validTo = '~' }) =>
        code === region && validFrom <= from && from < validTo,
    );
    if (!isValid) invalid(`${pointer}/region`, 'no such region at that time');
  });
  checkSupervisors(founding);
}

function checkSupervisors({ units: list }: Founding): void {
  list.forEach(({ uscc, supervisor }, i) => {
    if (supervisor === undefined) return;
    if (supervisor !== uscc && list.some((unit) => unit.uscc === supervisor)) return;
    invalid(`/units/${String(i)}/supervisor`, 'the supervisor must be another of the units');
  });
}

function checkRegions({ regions: list }: Founding): void {
  const codes = list.map(({ code }) => code);
  unique('/regions', codes);
  list.forEach(({ code, successor }, i) => {
    if (successor === undefined || (successor !== code && codes.includes(successor))) return;
    invalid(`/regions/${String(i)}/successor`, 'the successor must be another of the regions');
  });
}

/** @throws ContractError `CONSORTIUM_INVALID` unless members are organisations and m of n can be met */
export function checkCommittee(
  committee: Committee,
  organisationIds: readonly string[],
  pointer = '/committee',
): void {
  unique(`${pointer}/members`, committee.members);
  committee.members.forEach((member, i) => {
    if (!organisationIds.includes(member)) {
      invalid(`${pointer}/members/${String(i)}`, 'no such organisation');
    }
  });
  if (committee.threshold > committee.members.length) {
    invalid(`${pointer}/threshold`, 'more approvals than members');
  }
}

function unique(pointer: string, ids: readonly string[]): void {
  if (new Set(ids).size !== ids.length) invalid(pointer, 'named twice');
}

function invalid(pointer: string, detail: string): never {
  throw new ContractError('CONSORTIUM_INVALID', detail, { pointer });
}
