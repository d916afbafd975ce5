// SPDX-License-Identifier: Apache-2.0
// What other modules may do with holdings. Who may do it, and for what, they have checked.
import {
  formatCreditSerial,
  parseCreditSerial,
  splitRange,
  unitsOf,
  type CreditRange,
  type HoldingRecord,
} from '@yulian/proofs';
import { requireMovable } from '../credits/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { readHolding, requireFree } from './read.js';
import { putHolding } from './table.js';

/** What a hand-over is: of units reserved for something, or of free ones; a sale, or not. */
interface HandOver {
  /** `true`: this is a sale. `keep`: it is none, and says nothing of earlier ones. */
  readonly sold: true | 'keep';
  /** The listing or transfer that reserved them. */
  readonly boundTo?: string;
}

/**
 * Splits a range in consecutive parts, each as the whole was: same account, same state, reserved for
 * the same. Answers their serials.
 *
 * @throws ContractError `HOLDING_NOT_FOUND`, `SPLIT_COUNT_INVALID` unless the parts are the whole, a unit each at
 *   least; `HOLDING_RETIRED`, `HOLDING_CANCELLED`, `HOLDING_SPLIT`
 */
export async function splitHoldingInto(
  ctx: YulianContext,
  serial: string,
  counts: readonly bigint[],
): Promise<string[]> {
  const whole = await requireUnits(ctx, serial);
  const parts = partsOf(serial, counts).map((part) => formatCreditSerial(part));
  for (const part of parts) await putHolding(ctx, { ...whole, serial: part });
  const { boundTo: _boundTo, ...rest } = whole;
  await putHolding(ctx, { ...rest, state: 'SPLIT', parts });
  return parts;
}

/**
 * Splits a range in two, the first `count` units first.
 *
 * @throws ContractError those of {@link splitHoldingInto}
 */
async function splitHolding(
  ctx: YulianContext,
  serial: string,
  count: bigint,
): Promise<[string, string]> {
  const { serial: found } = await readHolding(ctx, serial);
  const rest = unitsOf(parseCreditSerial(found)) - count;
  return (await splitHoldingInto(ctx, serial, [count, rest])) as [string, string];
}

/**
 * The first `count` units of a range: the range itself when that is all of it.
 *
 * @throws ContractError those of {@link splitHoldingInto}
 */
export async function takeFromHolding(
  ctx: YulianContext,
  serial: string,
  count: bigint,
): Promise<string> {
  const { serial: found } = await readHolding(ctx, serial);
  if (unitsOf(parseCreditSerial(found)) === count) return found;
  return (await splitHolding(ctx, serial, count))[0];
}

/**
 * Reserves free units for a listing or transfer.
 *
 * @throws ContractError those of `requireFree`, `requireMovable`
 */
export async function offerHolding(
  ctx: YulianContext,
  serial: string,
  boundTo: string,
): Promise<HoldingRecord> {
  const holding = await requireFree(ctx, serial);
  await requireMovable(ctx, holding);
  return put(ctx, { ...holding, state: 'ON_OFFER', boundTo });
}

/**
 * Lets reserved units go free.
 *
 * @param boundTo what they must be reserved for
 * @throws ContractError those of `requireFree`
 */
export async function releaseHolding(
  ctx: YulianContext,
  serial: string,
  boundTo: string,
): Promise<HoldingRecord> {
  const { boundTo: _boundTo, ...holding } = await requireFree(ctx, serial, boundTo);
  return put(ctx, { ...holding, state: 'HELD' });
}

/**
 * Hands units over to an account, where they are free.
 *
 * @throws ContractError `ECO_ACCOUNT_NOT_FOUND` and those of `requireFree`, `requireMovable`
 */
export async function transferHolding(
  ctx: YulianContext,
  serial: string,
  toAccount: string,
  { sold, boundTo: reservedFor }: HandOver,
): Promise<HoldingRecord> {
  const { boundTo: _boundTo, ...holding } = await requireFree(ctx, serial, reservedFor);
  await requireMovable(ctx, holding);
  return put(ctx, {
    ...holding,
    account: toAccount,
    state: 'HELD',
    acquiredAt: ctx.now,
    sold: sold === true || holding.sold,
  });
}

/** Units that are new on the chain, never sold. */
export function issueHolding(
  ctx: YulianContext,
  { serial, account, state }: Pick<HoldingRecord, 'serial' | 'account' | 'state'>,
): Promise<HoldingRecord> {
  return put(ctx, { format: 1, kind: 'holding', serial, account, state, sold: false });
}

/**
 * Cancels units by the correction of their batch, whatever they wait for.
 *
 * @throws ContractError `HOLDING_NOT_FOUND`, `HOLDING_RETIRED`, `HOLDING_CANCELLED`, `HOLDING_SPLIT`
 */
export async function cancelHolding(
  ctx: YulianContext,
  serial: string,
  batch: string,
): Promise<HoldingRecord> {
  const holding = await requireUnits(ctx, serial);
  return put(ctx, { ...holding, state: 'CANCELLED', boundTo: batch });
}

/**
 * Takes free units away for ever.
 *
 * @throws ContractError those of `requireFree`, `requireMovable`
 */
export async function retireUnits(
  ctx: YulianContext,
  serial: string,
  retirement: string,
): Promise<HoldingRecord> {
  const holding = await requireFree(ctx, serial);
  await requireMovable(ctx, holding);
  return put(ctx, { ...holding, state: 'RETIRED', boundTo: retirement });
}

async function put(ctx: YulianContext, holding: HoldingRecord): Promise<HoldingRecord> {
  await putHolding(ctx, holding);
  return holding;
}

/**
 * A range that still has units: free, reserved, or the buffer's.
 *
 * @throws ContractError those of `requireFree` for a range that is gone
 */
async function requireUnits(ctx: YulianContext, serial: string): Promise<HoldingRecord> {
  const holding = await readHolding(ctx, serial);
  return holding.state === 'ON_OFFER' || holding.state === 'BUFFER'
    ? holding
    : requireFree(ctx, serial);
}

function partsOf(serial: string, counts: readonly bigint[]): CreditRange[] {
  const range = parseCreditSerial(serial);
  const total = counts.reduce((sum, count) => sum + count, 0n);
  if (total === unitsOf(range) && counts.every((count) => count >= 1n)) {
    return splitRange(range, counts);
  }
  throw new ContractError('SPLIT_COUNT_INVALID', 'the parts must be the whole, a unit each', {
    params: { serial, units: unitsOf(range).toString(), parts: total.toString() },
  });
}
