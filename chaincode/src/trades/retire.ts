// SPDX-License-Identifier: Apache-2.0
import { beijingDate, type EcoAccountKind, type TradeRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { madeId } from '../kernel/made-id.js';
import { unitReader } from '../registry/read.js';
import { retireHoldings } from '../retirements/read.js';
import type { RetirementFor } from '../retirements/schemas.js';

/** What becomes of units that are bought. */
export interface AfterPurchase {
  readonly accountKind: EcoAccountKind;
  /** What they are retired for. */
  readonly retire?: Omit<RetirementFor, 'account'>;
  /** Of a charity: they are kept. */
  readonly keep?: true;
}

/**
 * Retires what was bought, if that was asked; what a charity buys is retired for itself unless it says
 * that it keeps it. Answers the ids of retirements.
 *
 * @throws ContractError those of `retireHoldings`
 */
export async function retireBought(
  ctx: YulianContext,
  { id, serials, buyer }: Pick<TradeRecord, 'id' | 'serials' | 'buyer'>,
  { accountKind, retire, keep }: AfterPurchase,
): Promise<string[]> {
  const isDefault = accountKind === 'CHARITY' && keep !== true;
  const what = retire ?? (isDefault ? await forItself(ctx, id, buyer.unit) : undefined);
  if (what === undefined) return [];
  const retired = await retireHoldings(ctx, serials, { ...what, account: buyer.account });
  return [retired.id];
}

/** A charity is named as the registry names it. */
async function forItself(
  ctx: YulianContext,
  trade: string,
  unit: string,
): Promise<Omit<RetirementFor, 'account'>> {
  const found = await unitReader.get(ctx, unit);
  const day = beijingDate(ctx.now);
  return {
    ...{ id: madeId('ret', trade, 0), purpose: 'CHARITY' },
    beneficiary: { kind: 'PUBLIC', name: found?.facts.at(-1)?.name ?? unit },
    period: { from: day, to: day },
  };
}
