// SPDX-License-Identifier: Apache-2.0
import { requestContent, type ScopeDecision } from '@yulian/proofs';
import { usedOf } from '../accesses/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { requireActive, requireOwnUnit } from '../registry/read.js';
import { requestReader } from '../requests/read.js';
import { decide, type ScopeLink, type ScopeRequest } from '../scope/read.js';
import { requireChain, standing } from './chain.js';
import { linksOfChain, providers, type Links } from './links.js';
import { registryFacts } from './registry-facts.js';
import { standsForOne } from './require-act.js';
import type { WhatIfInput } from './schemas.js';

/**
 * What would be decided if the caller's unit made this use now; of a request, if all that it asks
 * for were granted. Quotas are held against the accesses there were, or against as many as the
 * caller supposes. Nothing is written; of what is not the unit's own it says no more than of what
 * does not exist.
 *
 * @throws ContractError `GRANT_NOT_FOUND`, `REQUEST_NOT_FOUND`, `UNIT_NOT_ACTIVE` and those of
 *   `requireOwnUnit`
 */
export async function whatIf(
  ctx: YulianContext,
  { of, used, ...use }: WhatIfInput,
): Promise<ScopeDecision> {
  const unit = await requireOwnUnit(ctx);
  const { level, region } = requireActive(unit, ctx.now);
  const request: ScopeRequest = { ...use, unit: unit.uscc, level, region, at: ctx.now };
  const find = of.startsWith('req_') ? linksOfRequest : linksOfGrant;
  const links: ScopeLink[] = [];
  for (const link of await find(ctx, of)) {
    links.push({ ...link, used: used ?? (await usedOf(ctx, link.of, link.scope.quota)) });
  }
  const scopes = links.map(({ scope }) => scope);
  return decide(links, request, await registryFacts(ctx, scopes, [region]));
}

async function linksOfGrant(ctx: YulianContext, id: string): Promise<Links> {
  const chain = await requireChain(ctx, id);
  const [grant] = chain;
  const { units } = standing(grant).scope;
  const named = units === 'any' ? [] : units;
  if (!(await isOneOf(ctx, [grant.holder, grant.grantedBy, grant.provider, ...named]))) {
    throw new ContractError('GRANT_NOT_FOUND', 'the chain knows no such grant');
  }
  return linksOfChain(ctx, chain);
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
