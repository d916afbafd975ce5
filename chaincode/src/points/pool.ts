// SPDX-License-Identifier: Apache-2.0
import { poolState, type Pool, type PoolFact } from '@yulian/proofs';
import { requireAppointed } from '../appointments/read.js';
import { requireFactorSet } from '../factor-sets/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import {
  isUnitOrSuccessor,
  ownerPolicy,
  requireActingUnit,
  requireRegion,
} from '../registry/read.js';
import type { PoolCloseInput, PoolInput } from './schemas.js';
import { donations, pools } from './table.js';

/** @throws ContractError `POOL_NOT_FOUND` */
export async function requirePool(ctx: YulianContext, id: string, pointer: string): Promise<Pool> {
  const pool = await pools.get(ctx, id);
  if (pool !== undefined) return pool;
  throw new ContractError('POOL_NOT_FOUND', 'the chain knows no such pool', { pointer });
}

/**
 * An accounting body opens a pool.
 *
 * @throws ContractError `BODY_NOT_APPOINTED`, `RECORD_ALREADY_EXISTS`, `FACTOR_SET_NOT_FOUND`,
 *   `REGION_NOT_FOUND`, `REGION_NOT_VALID` and those of `requireActingUnit`
 */
export async function openPool(
  ctx: YulianContext,
  { id, region, factorSet, vintage, basis }: PoolInput,
): Promise<Pool> {
  const { uscc: unit } = await requireActingUnit(ctx, 'approver');
  await requireAppointed(ctx, unit, 'ACCOUNTING_BODY');
  if (await pools.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'choose another id', { pointer: '/id' });
  }
  await requireFactorSet(ctx, factorSet);
  await requireRegion(ctx, region, ctx.now, '/region');
  const pool: Pool = {
    ...{ format: 1, kind: 'pool', id, unit, owner: ctx.caller.mspId, region, factorSet, vintage },
    facts: [],
  };
  return step(ctx, pool, { act: 'open', state: 'OPEN', basis });
}

/**
 * The accounting body that opened it closes a pool: what was given is summed once, from the rows of
 * those who gave.
 *
 * @throws ContractError `POOL_NOT_FOUND`, `POOL_OTHER_BODY`, `POOL_NOT_OPEN`, `BODY_NOT_APPOINTED`
 *   and those of `requireActingUnit`
 */
export async function closePool(ctx: YulianContext, { id, basis }: PoolCloseInput): Promise<Pool> {
  const { uscc } = await requireActingUnit(ctx, 'approver');
  await requireAppointed(ctx, uscc, 'ACCOUNTING_BODY');
  const pool = await requirePool(ctx, id, '/id');
  if (!(await isUnitOrSuccessor(ctx, pool.unit, uscc, ctx.now))) {
    throw new ContractError('POOL_OTHER_BODY', 'another body keeps it', {
      params: { unit: pool.unit },
    });
  }
  requireState(pool, 'OPEN', 'POOL_NOT_OPEN');
  const range = { from: `${id}/`, to: `${id}0`, wanted: () => true };
  let grams = 0n;
  const ids = await donations.idsBetween(ctx, range);
  for (const donation of ids) grams += BigInt((await donations.get(ctx, donation))?.grams ?? '0');
  const closed = { ...pool, grams: String(grams), donations: ids.length };
  return step(ctx, closed, { act: 'close', state: 'CLOSED', basis });
}

/** What a batch of credits is formed from. */
export interface PoolShare {
  readonly grams: bigint;
  readonly factorSet: string;
  readonly region: string;
  /** Code of the method, as serials have it. */
  readonly method: string;
  readonly vintage: number;
}

/**
 * Takes a closed pool for a batch of credits: it serves one alone.
 *
 * @throws ContractError `POOL_NOT_FOUND`, `POOL_NOT_CLOSED`
 */
export async function batchPool(ctx: YulianContext, id: string, batch: string): Promise<PoolShare> {
  const pool = await requirePool(ctx, id, '/pool');
  requireState(pool, 'CLOSED', 'POOL_NOT_CLOSED');
  const { factorSet, region, vintage, grams = '0' } = pool;
  const { content } = await requireFactorSet(ctx, factorSet);
  await step(ctx, pool, { act: 'batch', state: 'BATCHED', basis: content.method.code, batch });
  return { grams: BigInt(grams), factorSet, region, method: content.method.code, vintage };
}

/**
 * Gives a pool back, whose batch was rejected: another batch may be formed of it.
 *
 * @throws ContractError `POOL_NOT_FOUND`, `POOL_NOT_BATCHED`
 */
export async function reopenPool(ctx: YulianContext, id: string): Promise<void> {
  const pool = await requirePool(ctx, id, '/pool');
  requireState(pool, 'BATCHED', 'POOL_NOT_BATCHED');
  const { basis } = pool.facts.at(-1) as PoolFact;
  await step(ctx, pool, { act: 'reopen', state: 'CLOSED', basis });
}

function requireState(
  pool: Pool,
  state: PoolFact['state'],
  code: 'POOL_NOT_OPEN' | 'POOL_NOT_CLOSED' | 'POOL_NOT_BATCHED',
): void {
  if (poolState(pool) === state) return;
  throw new ContractError(code, 'the pool stands otherwise', {
    params: { state: poolState(pool), wanted: state },
  });
}

type Step = Pick<PoolFact, 'act' | 'state' | 'basis' | 'batch'>;

async function step(ctx: YulianContext, pool: Pool, { basis, ...what }: Step): Promise<Pool> {
  const fact: PoolFact = { ...recorded(ctx, ctx.now, basis), ...what };
  const stepped: Pool = { ...pool, facts: appendFact(pool.facts, fact) };
  await pools.putOwned(ctx, pool.id, stepped, await ownerPolicy(ctx, pool.owner));
  const { unit, grams } = stepped;
  ctx.events.add(`pool.${what.act}.v1`, pool.id, {
    ...{ unit, state: what.state },
    ...(grams === undefined ? {} : { grams }),
  });
  return stepped;
}
