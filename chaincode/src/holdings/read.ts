// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of holdings.
import type { HoldingRecord, HoldingState } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError, type ContractErrorCode } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { getHolding } from './table.js';

export {
  cancelHolding,
  issueHolding,
  offerHolding,
  releaseHolding,
  retireUnits,
  splitHoldingInto,
  takeFromHolding,
  transferHolding,
} from './move.js';
export { getHolding as findHolding, serialsOf } from './table.js';

/** Why units in a state are not free to be acted on. */
const REFUSALS: Readonly<Record<Exclude<HoldingState, 'HELD'>, ContractErrorCode>> = {
  ON_OFFER: 'HOLDING_RESERVED',
  BUFFER: 'HOLDING_IN_BUFFER',
  RETIRED: 'HOLDING_RETIRED',
  CANCELLED: 'HOLDING_CANCELLED',
  SPLIT: 'HOLDING_SPLIT',
};

/** A holding as this transaction leaves it so far. @throws ContractError `HOLDING_NOT_FOUND` */
export async function readHolding(ctx: YulianContext, serial: string): Promise<HoldingRecord> {
  const found = await getHolding(ctx, serial);
  return present(found, 'HOLDING_NOT_FOUND', 'the chain knows no such range of units');
}

/**
 * A holding that nothing stands against: free, or reserved for exactly `boundTo`.
 *
 * @throws ContractError `HOLDING_NOT_FOUND`, `HOLDING_RESERVED`, `HOLDING_NOT_RESERVED`, `HOLDING_IN_BUFFER`,
 *   `HOLDING_RETIRED`, `HOLDING_CANCELLED`, `HOLDING_SPLIT`
 */
export async function requireFree(
  ctx: YulianContext,
  serial: string,
  boundTo?: string,
): Promise<HoldingRecord> {
  const holding = await readHolding(ctx, serial);
  const wanted = boundTo === undefined ? 'HELD' : 'ON_OFFER';
  if (holding.state === wanted && holding.boundTo === boundTo) return holding;
  const code = holding.state === 'HELD' ? 'HOLDING_NOT_RESERVED' : REFUSALS[holding.state];
  throw new ContractError(code, 'the units are not free for that', {
    params: { serial, state: holding.state },
  });
}

/**
 * A free holding in an account.
 *
 * @throws ContractError `HOLDING_OF_ANOTHER` and those of {@link requireFree}
 */
export async function requireFreeIn(
  ctx: YulianContext,
  serial: string,
  account: string,
): Promise<HoldingRecord> {
  const holding = await readHolding(ctx, serial);
  if (holding.account === account) return requireFree(ctx, serial);
  throw new ContractError('HOLDING_OF_ANOTHER', 'the units are in another account', {
    params: { serial, account },
  });
}
