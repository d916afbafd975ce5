// SPDX-License-Identifier: Apache-2.0
import {
  addDays,
  beijingDate,
  caseState,
  instantToEpochMs,
  nullifierId,
  underCaps,
  type CaseRecord,
  type EarnedCase,
  type EarningBatch,
  type FactorSet,
  type HoldRule,
} from '@yulian/proofs';
import { isAppointed } from '../appointments/read.js';
import { caseReader } from '../cases/read.js';
import { factorSetsInForce, requireFactorSet } from '../factor-sets/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError, type ContractErrorCode } from '../kernel/errors.js';
import { recorded } from '../kernel/facts.js';
import { isUnitOrSuccessor, ownerPolicy, requireActingUnit } from '../registry/read.js';
import { Days } from './days.js';
import { Methods } from './methods.js';
import type { EarnInput } from './schemas.js';
import { earningBatches, earningDays, nullifiers } from './table.js';

/** Bodies that gain from what is earned: their own cases are looked at by others. */
const INTERESTED = ['ACCOUNTING_BODY', 'VERIFIER', 'VENUE'] as const;

/** What stays the same for all cases of a batch. */
interface Batch {
  readonly input: EarnInput;
  readonly set: FactorSet;
  readonly inForce: (at: string) => string | undefined;
  readonly methods: Methods;
  readonly days: Days;
  readonly isInterested: boolean;
}

/**
 * Cases earn, once for ever: each has its one place in its applicant's day, fixed by the case itself,
 * and uses up its nullifier.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `UNIT_NOT_CALLERS`, `FACTOR_SET_NOT_FOUND`,
 *   `NULLIFIER_USED`, those of `earnCase` and `requireActingUnit`
 */
export async function earn(ctx: YulianContext, input: EarnInput): Promise<EarningBatch> {
  const batch = await begin(ctx, input);
  for (const [i, nullifier] of input.nullifiers.entries()) {
    await useUp(ctx, input, nullifier, `/nullifiers/${String(i)}`);
  }
  const earned: EarnedCase[] = [];
  for (const [i, id] of input.cases.entries()) {
    earned.push(await earnCase(ctx, batch, id, `/cases/${String(i)}`));
  }
  const { organisations } = await ownerPolicy(ctx, ctx.caller.mspId);
  for (const row of batch.days.all()) {
    await earningDays.putOwned(ctx, row.id, row, { owner: row.owner, organisations });
  }
  return put(ctx, input, earned);
}

async function begin(ctx: YulianContext, input: EarnInput): Promise<Batch> {
  const { uscc } = await requireActingUnit(ctx, 'gateway');
  if (!(await isUnitOrSuccessor(ctx, input.unit, uscc, ctx.now))) {
    throw new ContractError('UNIT_NOT_CALLERS', 'another unit numbers these cases', {
      pointer: '/unit',
      params: { unit: input.unit },
    });
  }
  if (await earningBatches.has(ctx, input.id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'choose another id', { pointer: '/id' });
  }
  const set = await requireFactorSet(ctx, input.factorSet);
  const appointed: boolean[] = [];
  for (const body of INTERESTED) appointed.push(await isAppointed(ctx, input.unit, body));
  return {
    ...{ input, set, inForce: await factorSetsInForce(ctx) },
    ...{ methods: new Methods(ctx, set), days: new Days(ctx, set) },
    isInterested: set.content.rules.selfDealing === 'HOLD' && appointed.includes(true),
  };
}

async function useUp(
  ctx: YulianContext,
  { unit, id }: EarnInput,
  nullifier: string,
  pointer: string,
): Promise<void> {
  const key = nullifierId(unit, nullifier);
  if (await nullifiers.has(ctx, key)) {
    throw new ContractError('NULLIFIER_USED', 'it earned already', { pointer });
  }
  await nullifiers.put(ctx, key, { format: 1, batch: id });
}

/**
 * @throws ContractError `CASE_NOT_FOUND`, `EARNING_CASE_FOREIGN`, `EARNING_CASE_NOT_DELIVERED`,
 *   `EARNING_CASE_AT_COUNTER`, `EARNING_CASE_WITHOUT_VISIT`, `EARNING_CASE_IN_BUNDLE`,
 *   `EARNING_NOTHING_SAVED`, `FACTOR_SET_NOT_IN_FORCE`, `EARNING_TOO_LATE`, `EARNING_CASE_REPEATED`
 */
async function earnCase(
  ctx: YulianContext,
  batch: Batch,
  id: string,
  pointer: string,
): Promise<EarnedCase> {
  const { input, set, methods, days } = batch;
  const record = await requireOwnCase(ctx, input, id, pointer);
  const counted = (await methods.of(record)).gramsOf(record);
  if (!counted.ok) throw earnsNothing(REFUSALS[counted.reason], record, pointer);
  const { deliveredAt } = counted;
  requireInForce(batch, deliveredAt, pointer);
  const day = beijingDate(deliveredAt);
  if (addDays(day, set.content.earnWithinDays) < beijingDate(ctx.now)) {
    throw earnsNothing('EARNING_TOO_LATE', record, pointer);
  }
  const row = await days.of(record, day, deliveredAt);
  if (row.cases.some((one) => one.case === id)) {
    throw earnsNothing('EARNING_CASE_REPEATED', record, pointer);
  }
  const item = record.serviceItem;
  const grams = underCaps(counted.grams, item, row.cases, set.content.caps);
  const before = row.cases.length + (await days.casesBefore(row));
  const held = rulesHit(batch, record, before, deliveredAt);
  const earned: EarnedCase = {
    ...{ case: id, item, grams: String(grams), batch: input.id },
    ...(held.length === 0 ? {} : { held }),
  };
  days.put({ ...row, cases: [...row.cases, earned] });
  return earned;
}

const REFUSALS = {
  NOT_DELIVERED: 'EARNING_CASE_NOT_DELIVERED',
  AT_COUNTER: 'EARNING_CASE_AT_COUNTER',
  NO_VISIT: 'EARNING_CASE_WITHOUT_VISIT',
  PART_OF_BUNDLE: 'EARNING_CASE_IN_BUNDLE',
  NOTHING_SAVED: 'EARNING_NOTHING_SAVED',
} as const satisfies Record<string, ContractErrorCode>;

function earnsNothing(code: ContractErrorCode, record: CaseRecord, pointer: string): ContractError {
  const params = { case: record.id, state: caseState(record) };
  return new ContractError(code, 'the case does not earn', { pointer, params });
}

async function requireOwnCase(
  ctx: YulianContext,
  { unit }: EarnInput,
  id: string,
  pointer: string,
): Promise<CaseRecord> {
  const record = await caseReader.get(ctx, id);
  if (record === undefined) {
    throw new ContractError('CASE_NOT_FOUND', 'the chain knows no such case', { pointer });
  }
  if (record.unit !== unit) throw earnsNothing('EARNING_CASE_FOREIGN', record, pointer);
  return record;
}

/** A case is counted by the set in force when it was delivered: nobody chooses. */
function requireInForce({ set, inForce }: Batch, deliveredAt: string, pointer: string): void {
  const then = inForce(deliveredAt);
  if (then === set.id) return;
  throw new ContractError('FACTOR_SET_NOT_IN_FORCE', 'another set counts this case', {
    pointer,
    params: { factorSet: set.id, inForce: then ?? 'NONE', at: deliveredAt },
  });
}

function rulesHit(
  { set, isInterested }: Batch,
  { facts }: CaseRecord,
  before: number,
  deliveredAt: string,
): readonly HoldRule[] {
  const { velocity, sequence } = set.content.rules;
  const took = instantToEpochMs(deliveredAt) - instantToEpochMs(facts[0]?.recordedAt ?? '');
  const hits = {
    VELOCITY: before + 1 > velocity.cases,
    SEQUENCE: took < sequence.seconds * 1000,
    SELF_DEALING: isInterested,
  } as const satisfies Record<HoldRule, boolean>;
  return (Object.keys(hits) as HoldRule[]).filter((rule) => hits[rule]);
}

async function put(
  ctx: YulianContext,
  { id, unit, factorSet, root, basis }: EarnInput,
  earned: readonly EarnedCase[],
): Promise<EarningBatch> {
  const grams = earned.reduce((sum, one) => sum + BigInt(one.grams), 0n);
  const held = earned.filter((one) => one.held !== undefined).length;
  const batch: EarningBatch = {
    ...{ format: 1, kind: 'earning-batch', id, unit, owner: ctx.caller.mspId, factorSet },
    ...{ count: earned.length, grams: String(grams), held, root },
    recorded: recorded(ctx, ctx.now, basis),
  };
  await earningBatches.putOwned(ctx, id, batch, await ownerPolicy(ctx, ctx.caller.mspId));
  const { count } = batch;
  ctx.events.add('earning.earned.v1', id, { unit, factorSet, count, grams: batch.grams, held });
  return batch;
}
