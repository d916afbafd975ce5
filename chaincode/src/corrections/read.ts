// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of corrections.
import type { YulianContext } from '../kernel/context.js';
import { correctedAccesses } from './table.js';

/** Whether a value that an access delivered was corrected since, or its receiver was told so. */
export function isCorrected(ctx: YulianContext, access: string): Promise<boolean> {
  return correctedAccesses.has(ctx, access);
}
