// SPDX-License-Identifier: Apache-2.0
import { earnedGrams, type EarningDay } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { ownerPolicy } from '../registry/read.js';
import { earningDays } from './table.js';

/** Puts what was earned that day and does not wait into the person's points; answers the row. */
export async function collectDay(ctx: YulianContext, row: EarningDay): Promise<EarningDay> {
  const grams = earnedGrams(row);
  if (grams <= BigInt(row.collected)) {
    throw new ContractError('POINTS_NOTHING_TO_COLLECT', 'nothing waits to be collected', {
      params: { earned: String(grams), collected: row.collected },
    });
  }
  return put(ctx, { ...row, collected: String(grams) });
}

/** Takes points of a day for a pool; answers the row. @throws ContractError `POINTS_NOT_ENOUGH` */
export async function giveFromDay(
  ctx: YulianContext,
  row: EarningDay,
  { pool, grams }: { readonly pool: string; readonly grams: string },
  pointer: string,
): Promise<EarningDay> {
  const donated = BigInt(row.donated) + BigInt(grams);
  if (donated > BigInt(row.collected)) {
    throw new ContractError('POINTS_NOT_ENOUGH', 'the person does not have as many', {
      pointer,
      params: { collected: row.collected, donated: row.donated, grams },
    });
  }
  return put(ctx, { ...row, donated: String(donated), gifts: [...row.gifts, { pool, grams }] });
}

async function put(ctx: YulianContext, row: EarningDay): Promise<EarningDay> {
  await earningDays.putOwned(ctx, row.id, row, await ownerPolicy(ctx, row.owner));
  return row;
}
