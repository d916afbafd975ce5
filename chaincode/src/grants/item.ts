// SPDX-License-Identifier: Apache-2.0
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { requireActive, unitReader } from '../registry/read.js';

/** An item as grants and requests name it. */
export interface NamedItem {
  readonly item: string;
  readonly provider: string;
}

/**
 * Whoever is said to provide an item is an active unit. The code of the item is taken at the
 * provider's word: only who provides it is held against the chain (ADR 0030).
 *
 * @throws ContractError `UNIT_NOT_FOUND`, `UNIT_NOT_ACTIVE`
 */
export async function requireItem(
  ctx: YulianContext,
  { provider }: NamedItem,
  pointer = '/provider',
): Promise<void> {
  const unit = await unitReader.get(ctx, provider);
  if (unit === undefined) throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer });
  requireActive(unit, ctx.now, pointer);
}
