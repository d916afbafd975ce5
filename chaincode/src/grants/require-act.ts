// SPDX-License-Identifier: Apache-2.0
import type { Scope } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { isUnitOrSuccessor, requireActingUnit, type Unit } from '../registry/read.js';
import { widerDimensions } from '../scope/read.js';
import { grantActRule, type GrantAct } from './acts.js';
import { requireChain, stateOf, type GrantChain } from './chain.js';
import { registryFacts } from './registry-facts.js';

/** `grantedBy` of grants that the committee gave. */
const COMMITTEE = 'committee';

/** A grant that an act is about, and the unit that acts. */
interface Target {
  readonly chain: GrantChain;
  readonly unit: Unit;
}

/**
 * The grant with those above it, if the caller may do the act and the table allows it.
 *
 * @throws ContractError `GRANT_NOT_FOUND`, `GRANT_ACT_NOT_COMPETENT`, `GRANT_ACT_NOT_ALLOWED` and
 *   those of `requireActingUnit`
 */
export async function requireGrantAct(
  ctx: YulianContext,
  act: Exclude<GrantAct, 'give'>,
  id: string,
): Promise<Target> {
  const unit = await requireActingUnit(ctx, 'approver');
  const chain = await requireChain(ctx, id);
  const { by } = grantActRule(act);
  const entitled = by === 'holder' ? [chain[0].holder] : chain.map((one) => one.grantedBy);
  if (!(await standsForOne(ctx, unit.uscc, entitled))) {
    throw new ContractError('GRANT_ACT_NOT_COMPETENT', 'another unit may do that', {
      params: { act, by: entitled, unit: unit.uscc },
    });
  }
  requireAllowed(ctx, act, chain);
  return { chain, unit };
}

/**
 * A grant with those above it that the committee may revoke: it gave the grant, or one that it came
 * from, to end a dispute. No unit could.
 *
 * @throws ContractError `GRANT_NOT_FOUND`, `GRANT_ACT_NOT_COMPETENT`, `GRANT_ACT_NOT_ALLOWED`
 */
export async function requireGrantOfCommittee(ctx: YulianContext, id: string): Promise<GrantChain> {
  const chain = await requireChain(ctx, id);
  const act = 'revoke';
  if (!chain.some(({ grantedBy }) => grantedBy === COMMITTEE)) {
    throw new ContractError('GRANT_ACT_NOT_COMPETENT', 'the unit that gave it may do that', {
      params: { act, by: chain.map(({ grantedBy }) => grantedBy), unit: COMMITTEE },
    });
  }
  requireAllowed(ctx, act, chain);
  return chain;
}

/** @throws ContractError `GRANT_ACT_NOT_ALLOWED` */
function requireAllowed(ctx: YulianContext, act: GrantAct, chain: GrantChain): void {
  const { from } = grantActRule(act);
  const state = stateOf(chain, ctx.now);
  if (from.includes(state)) return;
  throw new ContractError('GRANT_ACT_NOT_ALLOWED', 'the act does not follow from that state', {
    params: { act, state, allowedFrom: from },
  });
}

/** Whether a unit is one of several, or the successor of one. */
export async function standsForOne(
  ctx: YulianContext,
  unit: string,
  several: readonly string[],
): Promise<boolean> {
  for (const one of several) {
    if (await isUnitOrSuccessor(ctx, one, unit, ctx.now)) return true;
  }
  return false;
}

/** @throws ContractError `SCOPE_WIDER` with the dimensions in which it is */
export async function requireWithin(
  ctx: YulianContext,
  inner: Scope,
  outer: Scope,
  pointer = '/scope',
): Promise<void> {
  const facts = await registryFacts(ctx, [inner, outer]);
  const dimensions = widerDimensions(inner, outer, facts);
  if (dimensions.length === 0) return;
  throw new ContractError('SCOPE_WIDER', 'it allows what the scope above it does not', {
    pointer,
    params: { dimensions },
  });
}
