// SPDX-License-Identifier: Apache-2.0
import { requestContent, type Grantor, type GrantRecord, type ScopeDecision } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { requireActive, requireOwnUnit, supervisorOf } from '../registry/read.js';
import { requestReader } from '../requests/read.js';
import { decide, type ScopeLink, type ScopeRequest } from '../scope/read.js';
import { requireChain, standing } from './chain.js';
import { registryFacts } from './registry-facts.js';
import { standsForOne } from './require-act.js';
import type { WhatIfInput } from './schemas.js';

/**
 * What would be decided if the caller's unit made this use now; of a request, if all that it asks
 * for were granted. Nothing is written; of what is not the unit's own it says no more than of what
 * does not exist.
 *
 * @throws ContractError `GRANT_NOT_FOUND`, `REQUEST_NOT_FOUND`, `UNIT_NOT_ACTIVE` and those of
 *   `requireOwnUnit`
 */
export async function whatIf(
  ctx: YulianContext,
  { of, used = 0, ...use }: WhatIfInput,
): Promise<ScopeDecision> {
  const unit = await requireOwnUnit(ctx);
  const { level, region } = requireActive(unit, ctx.now);
  const request: ScopeRequest = { ...use, unit: unit.uscc, level, region, at: ctx.now };
  const find = of.startsWith('req_') ? linksOfRequest : linksOfGrant;
  const links = (await find(ctx, of)).map((link) => ({ ...link, used }));
  const scopes = links.map(({ scope }) => scope);
  return decide(links, request, await registryFacts(ctx, scopes, [region]));
}

type Links = readonly Omit<ScopeLink, 'used'>[];

async function linksOfGrant(ctx: YulianContext, id: string): Promise<Links> {
  const chain = await requireChain(ctx, id);
  const [grant] = chain;
  const { units } = standing(grant).scope;
  const named = units === 'any' ? [] : units;
  if (!(await isOneOf(ctx, [grant.holder, grant.grantedBy, grant.provider, ...named]))) {
    throw new ContractError('GRANT_NOT_FOUND', 'the chain knows no such grant');
  }
  const links: Links[number][] = [];
  for (const one of chain) {
    const { state, scope } = standing(one);
    const grantableBy = await givers(ctx, one);
    links.push({ of: one.id, scope, revoked: state === 'REVOKED', grantableBy });
  }
  return links;
}

async function linksOfRequest(ctx: YulianContext, id: string): Promise<Links> {
  const code = 'REQUEST_NOT_FOUND';
  const detail = 'the chain knows no such request';
  const request = present(await requestReader.get(ctx, id), code, detail);
  if (!(await isOneOf(ctx, [request.requester, request.provider]))) {
    throw new ContractError(code, detail);
  }
  const { scope } = requestContent(request);
  return [{ of: id, scope, revoked: false, grantableBy: await providers(ctx, request.provider) }];
}

function isOneOf(ctx: YulianContext, units: readonly string[]): Promise<boolean> {
  return standsForOne(ctx, ctx.caller.unit, units);
}

function givers(
  ctx: YulianContext,
  { grantedBy, provider, parent }: GrantRecord,
): Promise<readonly Grantor[]> {
  if (parent === undefined) return providers(ctx, provider);
  return Promise.resolve([{ party: 'delegator', unit: grantedBy }]);
}

/** The provider, and beside it the unit to which a dispute climbs. */
async function providers(ctx: YulianContext, provider: string): Promise<readonly Grantor[]> {
  const supervisor = await supervisorOf(ctx, provider);
  const own: Grantor = { party: 'provider', unit: provider };
  return supervisor === undefined ? [own] : [own, { party: 'supervisor', unit: supervisor }];
}
