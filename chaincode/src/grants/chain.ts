// SPDX-License-Identifier: Apache-2.0
import { grantState, type GrantFact, type GrantRecord, type GrantState } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { present } from '../kernel/present.js';
import { grants } from './table.js';

/** A grant, the one it was delegated from, and so on up to the provider's. */
export type GrantChain = readonly [GrantRecord, ...GrantRecord[]];

/** @throws ContractError `GRANT_NOT_FOUND` */
export async function requireGrant(ctx: YulianContext, id: string): Promise<GrantRecord> {
  return present(await grants.get(ctx, id), 'GRANT_NOT_FOUND', 'the chain knows no such grant');
}

/** Each step goes a level down, so it ends. @throws ContractError `GRANT_NOT_FOUND` */
export async function requireChain(ctx: YulianContext, id: string): Promise<GrantChain> {
  const grant = await requireGrant(ctx, id);
  const above: GrantRecord[] = [];
  for (let at = grant; at.parent !== undefined;) {
    at = await requireGrant(ctx, at.parent);
    above.push(at);
  }
  return [grant, ...above];
}

/**
 * What was recorded last, not what held at the transaction's time: that is its proposer's clock,
 * and a revocation counts for everything that is ordered after it.
 */
export function standing({ facts }: GrantRecord): GrantFact {
  return facts.at(-1) as GrantFact;
}

/** The state of a grant below those that it came from. */
export function stateOf(chain: GrantChain, now: string): GrantState {
  const [grant, ...above] = chain;
  const at = chain
    .map((one) => standing(one).recordedAt)
    .reduce((latest, recordedAt) => (recordedAt > latest ? recordedAt : latest), now);
  return grantState(grant, { at }, above);
}
