// SPDX-License-Identifier: Apache-2.0
import type { GrantRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { requireActive, unitReader, type Unit } from '../registry/read.js';
import { dimensionsNotBelow, standsBelow, type Place } from '../scope/read.js';
import { standing } from './chain.js';
import { makeGrant, requireHolder, requireSound } from './make.js';
import { registryFacts } from './registry-facts.js';
import { requireGrantAct, requireWithin } from './require-act.js';
import type { DelegateGrantInput } from './schemas.js';

/**
 * Passes a part of a grant down the levels; `grantedBy` says who did, `parent` from what.
 *
 * @throws ContractError `GRANT_NOT_DELEGABLE`, `GRANT_NOT_DOWNWARD`, `SCOPE_WIDER` and those of
 *   `requireGrantAct`, `requireHolder`, `requireSound`
 */
export async function delegateGrant(
  ctx: YulianContext,
  input: DelegateGrantInput,
): Promise<GrantRecord> {
  const { parent: id, holder, scope } = input;
  const { chain, unit } = await requireGrantAct(ctx, 'delegate', id);
  const [parent] = chain;
  if (!parent.mayDelegate) {
    throw new ContractError('GRANT_NOT_DELEGABLE', 'its holder may not pass it on', {
      pointer: '/parent',
      params: { parent: id },
    });
  }
  await requireHolder(ctx, holder, parent.provider);
  await requireSound(ctx, scope);
  await requireDownward(ctx, unit, input);
  await requireWithin(ctx, scope, standing(parent).scope);
  const { item, provider } = parent;
  return makeGrant(ctx, 'delegate', { ...input, item, provider, grantedBy: unit.uscc });
}

/** @throws ContractError `GRANT_NOT_DOWNWARD` with what does not lie below the caller's unit */
async function requireDownward(
  ctx: YulianContext,
  delegator: Unit,
  { holder, scope }: DelegateGrantInput,
): Promise<void> {
  const above: Place = requireActive(delegator, ctx.now);
  const unit = present(await unitReader.get(ctx, holder), 'UNIT_NOT_FOUND', 'no such unit');
  const place: Place = requireActive(unit, ctx.now, '/holder');
  const facts = await registryFacts(ctx, [scope], [above.region, place.region]);
  if (!standsBelow(place, above, facts)) {
    throw new ContractError(
      'GRANT_NOT_DOWNWARD',
      'the unit does not stand below the one that holds it',
      {
        pointer: '/holder',
        params: { level: place.level, region: place.region, below: [above.level, above.region] },
      },
    );
  }
  const [dimension] = dimensionsNotBelow(scope, above, facts);
  if (dimension === undefined) return;
  throw new ContractError('GRANT_NOT_DOWNWARD', 'it reaches to units that do not stand below', {
    pointer: dimension === 'level' ? '/scope/levels' : '/scope/regions',
    params: { below: [above.level, above.region] },
  });
}
