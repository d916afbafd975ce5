// SPDX-License-Identifier: Apache-2.0
import type { YulianContext } from '../kernel/context.js';
import { ownerPolicy } from '../registry/read.js';
import { correctedAccesses } from './table.js';

/** Records, once, that what an access delivered is no longer the source's. */
export async function markCorrected(
  ctx: YulianContext,
  access: string,
  owner: string,
): Promise<void> {
  if (await correctedAccesses.has(ctx, access)) return;
  const mark = { format: 1, recordedAt: ctx.now } as const;
  await correctedAccesses.putOwned(ctx, access, mark, await ownerPolicy(ctx, owner));
}
