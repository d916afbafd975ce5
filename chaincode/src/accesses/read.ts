// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of accesses; and how one that is made under no grant comes about.
import type { AccessRecord, Scope } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import type { TableReader } from '../kernel/table.js';
import { usedWithin } from '../scope/read.js';
import { accesses, grantUses } from './table.js';

export { NewAccesses } from './make.js';

export const accessReader: TableReader<AccessRecord> = accesses;

/** Accesses that count against the quota of a grant now. */
export async function usedOf(
  ctx: YulianContext,
  grant: string,
  quota: Scope['quota'],
): Promise<number> {
  return usedWithin(await grantUses.get(ctx, grant), quota, ctx.now);
}
