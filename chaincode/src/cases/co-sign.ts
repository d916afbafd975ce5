// SPDX-License-Identifier: Apache-2.0
import type { CaseRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { isUnitOrSuccessor, requireActive, unitReader } from '../registry/read.js';
import type { CoSignInput } from './schemas.js';
import { putStep, requireCaseAct, type CaseTarget } from './step.js';

/**
 * 联审: asks units to sign, all at the same time.
 *
 * @throws ContractError `UNIT_NOT_FOUND`, `UNIT_NOT_ACTIVE`, `ARGUMENT_INVALID` when the handling
 *   unit names itself, `CASE_CO_SIGN_ASKED`, and those of `requireCaseAct`
 */
export async function askCoSign(
  ctx: YulianContext,
  { id, units, basis }: CoSignInput,
): Promise<CaseRecord> {
  const target = await requireCaseAct(ctx, 'askCoSign', id);
  const { record } = target;
  const asked = askedToSign(record);
  for (const [i, named] of units.entries()) {
    const pointer = `/units/${String(i)}`;
    if (named === record.unit || named === ctx.caller.unit) {
      throw new ContractError('ARGUMENT_INVALID', 'must be another unit', { pointer });
    }
    if (asked.includes(named)) {
      throw new ContractError('CASE_CO_SIGN_ASKED', 'that unit is asked already', { pointer });
    }
    const found = await unitReader.get(ctx, named);
    if (found === undefined) throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer });
    requireActive(found, ctx.now, pointer);
  }
  return putStep(ctx, target, 'askCoSign', basis, { coSigners: units });
}

/**
 * A unit that is asked signs, or declines to: once.
 *
 * @throws ContractError `CASE_CO_SIGN_NOT_NAMED`, `CASE_CO_SIGN_ANSWERED` and those of
 *   `requireCaseAct`
 */
export async function coSign(
  ctx: YulianContext,
  act: 'sign' | 'decline',
  { id, basis }: { readonly id: string; readonly basis: string },
): Promise<CaseRecord> {
  const target = await requireCaseAct(ctx, act, id);
  const coSigner = await namedUnit(ctx, target.record);
  return putStep(ctx, target, act, basis, { coSigner });
}

/** The unit for which the caller's unit answers: itself, or one that it succeeds. */
async function namedUnit(ctx: YulianContext, record: CaseRecord): Promise<string> {
  const { unit } = ctx.caller;
  const own: string[] = [];
  for (const named of askedToSign(record)) {
    if (await isUnitOrSuccessor(ctx, named, unit, ctx.now)) own.push(named);
  }
  const [first] = own;
  if (first === undefined) {
    throw new ContractError('CASE_CO_SIGN_NOT_NAMED', 'the unit is not asked to sign', {
      params: { unit, asked: askedToSign(record) },
    });
  }
  const waiting = own.find((named) => answerOf(record, named) === undefined);
  if (waiting !== undefined) return waiting;
  throw new ContractError('CASE_CO_SIGN_ANSWERED', 'each unit answers once', { params: { unit } });
}

/**
 * A case is granted only when all who are asked have signed, and refused when all have answered or
 * one has declined.
 *
 * @throws ContractError `CASE_CO_SIGN_MISSING`, `CASE_CO_SIGN_DECLINED`
 */
export function requireSigned(act: 'grant' | 'refuse', { record }: CaseTarget): void {
  const named = askedToSign(record);
  const declined = named.filter((unit) => answerOf(record, unit) === 'decline');
  if (act === 'refuse' && declined.length > 0) return;
  const missing = named.filter((unit) => answerOf(record, unit) === undefined);
  if (missing.length > 0) {
    throw new ContractError('CASE_CO_SIGN_MISSING', 'units that sign have not answered', {
      params: { missing },
    });
  }
  if (declined.length === 0) return;
  throw new ContractError('CASE_CO_SIGN_DECLINED', 'a unit that signs has declined', {
    params: { declined },
  });
}

function askedToSign({ facts }: CaseRecord): readonly string[] {
  return facts.flatMap(({ coSigners = [] }) => coSigners);
}

function answerOf({ facts }: CaseRecord, unit: string): string | undefined {
  return facts.find(({ coSigner }) => coSigner === unit)?.act;
}
