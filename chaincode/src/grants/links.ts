// SPDX-License-Identifier: Apache-2.0
import type { Grantor, GrantRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { supervisorOf } from '../registry/read.js';
import type { ScopeLink } from '../scope/read.js';
import { standing, type GrantChain } from './chain.js';

/** What a decision is made on, but for how often it was used. */
export type Links = readonly Omit<ScopeLink, 'used'>[];

/** The scopes that must allow a use: of a grant, and of every grant it came from, as each stands. */
export async function linksOfChain(ctx: YulianContext, chain: GrantChain): Promise<Links> {
  const links: Links[number][] = [];
  for (const one of chain) {
    const { state, scope } = standing(one);
    const grantableBy = await givers(ctx, one);
    links.push({ of: one.id, scope, revoked: state === 'REVOKED', grantableBy });
  }
  return links;
}

function givers(
  ctx: YulianContext,
  { grantedBy, provider, parent }: GrantRecord,
): Promise<readonly Grantor[]> {
  if (parent === undefined) return providers(ctx, provider);
  return Promise.resolve([{ party: 'delegator', unit: grantedBy }]);
}

/** The provider, and beside it the unit to which a dispute climbs. */
export async function providers(ctx: YulianContext, provider: string): Promise<readonly Grantor[]> {
  const supervisor = await supervisorOf(ctx, provider);
  const own: Grantor = { party: 'provider', unit: provider };
  return supervisor === undefined ? [own] : [own, { party: 'supervisor', unit: supervisor }];
}
