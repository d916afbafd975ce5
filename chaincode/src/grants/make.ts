// SPDX-License-Identifier: Apache-2.0
import { defined, type GrantRecord, type Scope } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { recorded } from '../kernel/facts.js';
import {
  organisationOf,
  ownerPolicy,
  requireActive,
  requireRegion,
  unitReader,
} from '../registry/read.js';
import { grants } from './table.js';

/** What makes a grant, beside the transaction. */
export interface GrantTerms extends Pick<
  GrantRecord,
  'id' | 'item' | 'provider' | 'holder' | 'grantedBy' | 'parent' | 'request' | 'mayDelegate'
> {
  readonly scope: Scope;
  readonly basis: string;
}

/**
 * Writes a new grant.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`
 */
export async function makeGrant(
  ctx: YulianContext,
  act: 'give' | 'delegate',
  { scope, basis, parent, request, ...terms }: GrantTerms,
  pointer = '/id',
): Promise<GrantRecord> {
  if (await grants.has(ctx, terms.id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'a grant with this id is there already', {
      pointer,
    });
  }
  const owner = await organisationOf(ctx, terms.provider);
  const grant: GrantRecord = {
    ...{ format: 1, kind: 'grant', ...terms },
    ...defined({ parent, request }),
    owner,
    facts: [{ ...recorded(ctx, ctx.now, basis), act, state: 'GIVEN', scope }],
  };
  await grants.putOwned(ctx, grant.id, grant, await ownerPolicy(ctx, owner));
  const { item, provider, holder } = terms;
  ctx.events.add(`grant.${act}.v1`, grant.id, {
    ...{ item, provider, holder, from: scope.from, until: scope.until },
    ...defined({ parent, request }),
  });
  return grant;
}

/**
 * Units and regions that a new scope names are there, and it is not over.
 *
 * @throws ContractError `UNIT_NOT_FOUND`, `REGION_NOT_FOUND`, `REGION_NOT_VALID`,
 *   `LEGAL_TIME_INVALID`, all under `pointer`
 */
export async function requireSound(
  ctx: YulianContext,
  { units, regions, until }: Scope,
  pointer = '/scope',
): Promise<void> {
  for (const [i, unit] of listed(units)) {
    const at = { pointer: `${pointer}/units/${String(i)}` };
    if (!(await unitReader.has(ctx, unit))) {
      throw new ContractError('UNIT_NOT_FOUND', 'no such unit', at);
    }
  }
  for (const [i, region] of listed(regions)) {
    await requireRegion(ctx, region, ctx.now, `${pointer}/regions/${String(i)}`);
  }
  if (until > ctx.now) return;
  throw new ContractError('LEGAL_TIME_INVALID', 'it would be over already', {
    pointer: `${pointer}/until`,
    params: { until, now: ctx.now },
  });
}

function listed(named: 'any' | readonly string[]): Iterable<[number, string]> {
  return named === 'any' ? [] : named.entries();
}

/**
 * Whoever is to hold a grant is an active unit, and not the provider itself.
 *
 * @throws ContractError `UNIT_NOT_FOUND`, `UNIT_NOT_ACTIVE`, `ARGUMENT_INVALID`
 */
export async function requireHolder(
  ctx: YulianContext,
  holder: string,
  provider: string,
): Promise<void> {
  const pointer = '/holder';
  if (holder === provider) {
    throw new ContractError('ARGUMENT_INVALID', 'must be another unit than the provider', {
      pointer,
    });
  }
  const unit = await unitReader.get(ctx, holder);
  if (unit === undefined) throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer });
  requireActive(unit, ctx.now, pointer);
}
