// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of grants: an approved request has one made, an access is made under one.
import type { GrantRecord, Scope } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { widerDimensions } from '../scope/read.js';
import { makeGrant, type GrantTerms } from './make.js';
import { registryFacts } from './registry-facts.js';
import { standsForOne } from './require-act.js';

export { prepareGrantRevocation } from './act.js';
export { requireChain, standing } from './chain.js';
export { requireItem } from './item.js';
export { linksOfChain } from './links.js';
export { requireSound } from './make.js';
export { registryFacts };
export { requireWithin } from './require-act.js';

/** Makes the grant that answers a request. The caller has held it against what was asked. */
export function grantOnRequest(
  ctx: YulianContext,
  terms: GrantTerms & { readonly request: string },
): Promise<GrantRecord> {
  return makeGrant(ctx, 'give', terms, '/grant');
}

/** Whether what is given leaves nothing out of what was asked. */
export async function isWhole(ctx: YulianContext, asked: Scope, given: Scope): Promise<boolean> {
  return widerDimensions(asked, given, await registryFacts(ctx, [asked, given])).length === 0;
}

/** Whether the caller's unit holds a grant, or is the successor of the unit that it was given to. */
export function isHolder(ctx: YulianContext, { holder }: GrantRecord): Promise<boolean> {
  return standsForOne(ctx, ctx.caller.unit, [holder]);
}
