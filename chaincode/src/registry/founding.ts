// SPDX-License-Identifier: Apache-2.0
import { ContractError } from '../kernel/errors.js';
import { recorded } from '../kernel/facts.js';
import type { YulianContext } from '../kernel/context.js';
import { EPOCH_KEY } from '../kernel/write-guard.js';
import { canonicalBytes } from '@yulian/proofs';
import type { Committee, Founding } from './schemas.js';
import { CONSORTIUM_ID, consortiums, organisations, regions, units } from './tables.js';

/** Basis of what the founding transaction itself sets. */
const FOUNDING_BASIS = 'FOUNDING';

/**
 * Founds the consortium: organisations, committee, first regions and units. All organisations
 * endorse it; nothing else can be written before it.
 *
 * @throws ContractError `CONSORTIUM_ALREADY_FOUNDED`, `CONSORTIUM_INVALID`
 */
export async function found(ctx: YulianContext, founding: Founding): Promise<void> {
  if ((await consortiums.get(ctx, CONSORTIUM_ID)) !== undefined) {
    throw new ContractError('CONSORTIUM_ALREADY_FOUNDED', 'the consortium was founded before');
  }
  checkFounding(founding, ctx.caller.mspId);
  const mspIds = founding.organisations.map(({ mspId }) => mspId).sort();
  await consortiums.put(ctx, CONSORTIUM_ID, {
    format: 1,
    name: founding.name,
    foundedAt: ctx.now,
    organisations: mspIds,
    committee: founding.committee,
  });
  await ctx.stub.putState(EPOCH_KEY, canonicalBytes({ format: 1, number: 0, advancedAt: ctx.now }));
  for (const organisation of founding.organisations) {
    await organisations.put(ctx, organisation.mspId, {
      format: 1,
      ...organisation,
      admittedAt: ctx.now,
    });
  }
  for (const { code, name, validFrom, validTo, successor } of founding.regions) {
    await regions.put(ctx, code, {
      format: 1,
      code,
      facts: [
        {
          ...recorded(ctx, validFrom, FOUNDING_BASIS),
          name,
          ...(validTo === undefined ? {} : { until: validTo }),
          ...(successor === undefined ? {} : { successor }),
        },
      ],
    });
  }
  for (const { uscc, from, ...unit } of founding.units) {
    await units.put(ctx, uscc, {
      format: 1,
      uscc,
      facts: [{ ...recorded(ctx, from, FOUNDING_BASIS), ...unit, state: 'ACTIVE' }],
    });
  }
  ctx.events.add('consortium.founded.v1', CONSORTIUM_ID, { organisations: mspIds });
}

function checkFounding(founding: Founding, callerMspId: string): void {
  const mspIds = founding.organisations.map(({ mspId }) => mspId);
  const regionCodes = founding.regions.map(({ code }) => code);
  unique('/organisations', mspIds);
  unique('/regions', regionCodes);
  unique(
    '/units',
    founding.units.map(({ uscc }) => uscc),
  );
  if (!mspIds.includes(callerMspId)) invalid('/organisations', 'the founder must be one of them');
  checkCommittee(founding.committee, mspIds);
  founding.units.forEach((unit, i) => {
    if (!mspIds.includes(unit.mspId)) invalid(`/units/${String(i)}/mspId`, 'no such organisation');
    if (!regionCodes.includes(unit.region)) invalid(`/units/${String(i)}/region`, 'no such region');
  });
}

/** @throws ContractError `CONSORTIUM_INVALID` unless members are organisations and m of n can be met */
export function checkCommittee(committee: Committee, organisationIds: readonly string[]): void {
  unique('/committee/members', committee.members);
  committee.members.forEach((member, i) => {
    if (!organisationIds.includes(member)) {
      invalid(`/committee/members/${String(i)}`, 'no such organisation');
    }
  });
  if (committee.threshold > committee.members.length) {
    invalid('/committee/threshold', 'more approvals than members');
  }
}

function unique(pointer: string, ids: readonly string[]): void {
  if (new Set(ids).size !== ids.length) invalid(pointer, 'named twice');
}

function invalid(pointer: string, detail: string): never {
  throw new ContractError('CONSORTIUM_INVALID', detail, { pointer });
}
