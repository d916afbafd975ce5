// SPDX-License-Identifier: Apache-2.0
import type { GrantRecord, Scope } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { isUnitOrSuccessor, ownerPolicy, requireActingUnit } from '../registry/read.js';
import { grantActRule } from './acts.js';
import { standing } from './chain.js';
import { requireItem } from './item.js';
import { makeGrant, requireHolder, requireSound } from './make.js';
import { requireGrantAct, requireGrantOfCommittee, requireWithin } from './require-act.js';
import type { GrantInput, NarrowGrantInput, RevokeGrantInput } from './schemas.js';
import { grants } from './table.js';

const POINTERS = { item: '/item', fields: '/scope/fields' } as const;

/**
 * Gives a unit the use of an item that the caller's unit provides.
 *
 * @throws ContractError `CATALOGUE_ITEM_NOT_OWN` and those of `requireActingUnit`, `requireItem`,
 *   `requireHolder`, `requireSound`
 */
export async function giveGrant(ctx: YulianContext, input: GrantInput): Promise<GrantRecord> {
  const { uscc: grantedBy } = await requireActingUnit(ctx, 'approver');
  const { item, scope } = input;
  const provider = await requireItem(ctx, { item, fields: scope.fields }, POINTERS);
  if (!(await isUnitOrSuccessor(ctx, provider, grantedBy, ctx.now))) {
    throw new ContractError(
      'CATALOGUE_ITEM_NOT_OWN',
      'only the unit that provides it may do that',
      {
        params: { act: 'give', provider, unit: grantedBy },
      },
    );
  }
  await requireHolder(ctx, input.holder, provider);
  await requireSound(ctx, scope);
  return makeGrant(ctx, 'give', { ...input, provider, grantedBy });
}

/** From now on no more than a part. @throws ContractError `SCOPE_WIDER` and as {@link revokeGrant} */
export async function narrowGrant(
  ctx: YulianContext,
  { id, scope, basis }: NarrowGrantInput,
): Promise<GrantRecord> {
  const { chain } = await requireGrantAct(ctx, 'narrow', id);
  await requireSound(ctx, scope);
  await requireWithin(ctx, scope, standing(chain[0]).scope);
  return putActed(ctx, chain[0], { act: 'narrow', scope, basis });
}

/** Ends a grant at once. @throws ContractError those of `requireGrantAct` */
export async function revokeGrant(
  ctx: YulianContext,
  { id, basis }: RevokeGrantInput,
): Promise<GrantRecord> {
  const { chain } = await requireGrantAct(ctx, 'revoke', id);
  const { scope } = standing(chain[0]);
  return putActed(ctx, chain[0], { act: 'revoke', scope, basis });
}

/**
 * Makes ready what the committee decides: the end of a grant that it gave.
 *
 * @throws ContractError those of `requireGrantOfCommittee`
 */
export async function prepareGrantRevocation(
  ctx: YulianContext,
  id: string,
  basis: string,
): Promise<() => Promise<void>> {
  const [grant] = await requireGrantOfCommittee(ctx, id);
  const { scope } = standing(grant);
  return async () => {
    await putActed(ctx, grant, { act: 'revoke', scope, basis });
  };
}

interface Acted {
  readonly act: 'narrow' | 'revoke';
  readonly scope: Scope;
  readonly basis: string;
}

async function putActed(
  ctx: YulianContext,
  grant: GrantRecord,
  { act, scope, basis }: Acted,
): Promise<GrantRecord> {
  const { to: state } = grantActRule(act);
  const fact = { ...recorded(ctx, ctx.now, basis), act, state, scope };
  const acted: GrantRecord = { ...grant, facts: appendFact(grant.facts, fact) };
  await grants.putOwned(ctx, grant.id, acted, await ownerPolicy(ctx, grant.owner));
  const { provider, holder } = grant;
  ctx.events.add(`grant.${act}.v1`, grant.id, { provider, holder, state });
  return acted;
}
