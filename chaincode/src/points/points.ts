// SPDX-License-Identifier: Apache-2.0
import {
  addDays,
  beijingDate,
  earningDayId,
  poolState,
  type EarningDay,
  type PoolDonation,
} from '@yulian/proofs';
import { collectDay, giveFromDay, requireEarningDay } from '../earnings/read.js';
import { requireFactorSet } from '../factor-sets/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { requireConsent, requireUnitOf } from './consent.js';
import { requirePool } from './pool.js';
import type { CollectPointsInput, DonateInput } from './schemas.js';
import { donationId, donations } from './table.js';

/**
 * Grams become points, which are no money: they can be given into a pool, and nothing else.
 *
 * @throws ContractError `EARNING_NOT_FOUND`, `POINTS_WITHOUT_CONSENT`, `POINTS_EXPIRED`,
 *   `POINTS_NOTHING_TO_COLLECT`, `POINTS_OTHER_UNIT` and those of `requireActingUnit`
 */
export async function collectPoints(
  ctx: YulianContext,
  { days }: CollectPointsInput,
): Promise<readonly EarningDay[]> {
  const rows: EarningDay[] = [];
  for (const [i, { unit, person, day }] of days.entries()) {
    const pointer = `/days/${String(i)}`;
    await requireUnitOf(ctx, unit, `${pointer}/unit`);
    await requireConsent(ctx, { unit, person }, pointer);
    const row = await requireEarningDay(ctx, earningDayId(unit, person, day));
    await requireNotExpired(ctx, row, pointer);
    rows.push(await collectDay(ctx, row));
  }
  for (const row of rows) ctx.events.add('points.collected.v1', row.id, { unit: row.unit });
  return rows;
}

async function requireNotExpired(
  ctx: YulianContext,
  { day, factorSet }: EarningDay,
  pointer: string,
): Promise<void> {
  const { content } = await requireFactorSet(ctx, factorSet);
  const last = addDays(day, content.collectWithinDays);
  if (beijingDate(ctx.now) <= last) return;
  throw new ContractError('POINTS_EXPIRED', 'they were not collected in time', {
    pointer,
    params: { last },
  });
}

/**
 * Points are given into a pool: in a row of their own, so that nobody waits for anybody.
 *
 * @throws ContractError `POOL_NOT_FOUND`, `POOL_NOT_OPEN`, `POOL_NOT_FITTING`, `RECORD_ALREADY_EXISTS`, `EARNING_NOT_FOUND`,
 *   `POINTS_WITHOUT_CONSENT`, `POINTS_NOT_ENOUGH`, `POINTS_OTHER_UNIT` and those of
 *   `requireActingUnit`
 */
export async function donatePoints(
  ctx: YulianContext,
  { id: donation, pool: id, gifts }: DonateInput,
): Promise<PoolDonation> {
  const pool = await requirePool(ctx, id, '/pool');
  if (poolState(pool) !== 'OPEN') {
    throw new ContractError('POOL_NOT_OPEN', 'it takes nothing any more', {
      pointer: '/pool',
      params: { state: poolState(pool) },
    });
  }
  if (await donations.has(ctx, donationId(id, donation))) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'choose another id', { pointer: '/id' });
  }
  let total = 0n;
  const given: PoolDonation['gifts'][number][] = [];
  for (const [i, { unit, person, day, grams }] of gifts.entries()) {
    const pointer = `/gifts/${String(i)}`;
    await requireUnitOf(ctx, unit, `${pointer}/unit`);
    await requireConsent(ctx, { unit, person }, pointer);
    const row = await requireEarningDay(ctx, earningDayId(unit, person, day));
    const fits =
      row.region === pool.region &&
      row.factorSet === pool.factorSet &&
      row.vintage === pool.vintage;
    if (!fits) {
      const { region, factorSet, vintage } = row;
      throw new ContractError('POOL_NOT_FITTING', 'the pool is for others', {
        pointer,
        params: { region, factorSet, vintage },
      });
    }
    await giveFromDay(ctx, row, { pool: id, grams }, `${pointer}/grams`);
    given.push({ day: row.id, grams });
    total += BigInt(grams);
  }
  const { unit } = gifts[0] as DonateInput['gifts'][number];
  const row: PoolDonation = {
    ...{
      format: 1,
      kind: 'pool-donation',
      id: donation,
      pool: id,
      unit,
      grams: String(total),
      gifts: given,
    },
  };
  await donations.put(ctx, donationId(id, donation), row);
  ctx.events.add('points.donated.v1', id, { unit, grams: row.grams });
  return row;
}
