// SPDX-License-Identifier: Apache-2.0
import {
  batchIdentifier,
  LICENCE_IDENTIFIER_ROOT,
  memberSerial,
  type LicenceBatchRecord,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { ownerPolicy } from '../registry/read.js';
import { requireCompetence, stateBefore } from './act.js';
import { actRule } from './acts.js';
import { checkIssuance } from './issue.js';
import type { BatchActInput, BatchInput } from './schemas.js';
import { licenceBatches, licences } from './table.js';

/**
 * Issues up to 50,000 licences under one root. The contract checks issuer, type, standard, count,
 * the serial range and the root's form; the leaves stay in the issuing organisation's vault.
 */
export async function issueBatch(
  ctx: YulianContext,
  input: BatchInput,
): Promise<LicenceBatchRecord> {
  const { typeCode, serialPrefix, count, root, issuedAt, validFrom, reliesOn, standard, basis } =
    input;
  const issuer = ctx.caller.unit;
  const { maxBatch } = await checkIssuance(ctx, { typeCode, issuer }, input);
  if (maxBatch === 0) {
    throw new ContractError(
      'BATCH_NOT_ALLOWED',
      'the on-chain standard of the type forbids batches',
    );
  }
  if (count > maxBatch) {
    throw new ContractError('BATCH_TOO_LARGE', 'more records than the on-chain standard allows', {
      pointer: '/count',
      params: { maxBatch },
    });
  }
  const id = batchIdentifier(typeCode, issuer, serialPrefix);
  await requireFreeSerials(ctx, id, input, issuer);
  const batch: LicenceBatchRecord = {
    format: 1,
    kind: 'licence-batch',
    id,
    typeCode,
    issuer,
    owner: ctx.caller.mspId,
    serialPrefix,
    count,
    root,
    standard,
    issuedAt,
    reliesOn,
    facts: [{ ...recorded(ctx, validFrom, basis), act: 'issue', state: 'VALID' }],
  };
  await licenceBatches.putOwned(ctx, id, batch, await ownerPolicy(ctx, batch.owner));
  ctx.events.add('licence-batch.issued.v1', id, { typeCode, issuer, count, root });
  return batch;
}

/** @throws ContractError `BATCH_SERIALS_TAKEN` by another batch, or by a licence issued alone */
async function requireFreeSerials(
  ctx: YulianContext,
  id: string,
  { typeCode, serialPrefix, count }: BatchInput,
  issuer: string,
): Promise<void> {
  const taken =
    (await licenceBatches.has(ctx, id)) ||
    (await rowsOf(ctx, { typeCode, issuer, serialPrefix, count }, 1)).length > 0;
  if (!taken) return;
  throw new ContractError(
    'BATCH_SERIALS_TAKEN',
    'a licence or batch with serials of this range exists',
    {
      pointer: '/serialPrefix',
      params: { serialPrefix, count },
    },
  );
}

/** Ids of the licences that have rows of their own among the serials of a batch. */
export function rowsOf(
  ctx: YulianContext,
  batch: Pick<LicenceBatchRecord, 'typeCode' | 'issuer' | 'serialPrefix' | 'count'>,
  limit: number,
): Promise<readonly string[]> {
  const { typeCode, issuer, serialPrefix, count } = batch;
  const start = (index: number): string =>
    `${LICENCE_IDENTIFIER_ROOT}.${typeCode}.${issuer}.${memberSerial(serialPrefix, index)}.`;
  return licences.idsBetween(ctx, start(0), `${start(count - 1)}~`, limit);
}

/** Does an act on a whole batch: it then holds for every entry that has no act of its own. */
export async function actOnBatch(
  ctx: YulianContext,
  input: BatchActInput,
): Promise<LicenceBatchRecord> {
  const { act, from, basis } = input;
  const batch = await licenceBatches.get(ctx, input.id);
  if (batch === undefined) {
    throw new ContractError('BATCH_NOT_FOUND', 'no such batch', { pointer: '/id' });
  }
  await requireCompetence(ctx, act, batch);
  const rule = actRule(act);
  const state = batch.facts.at(-1)?.state ?? 'VALID';
  if (rule.onBatch !== true || !rule.from.includes(state)) {
    throw new ContractError('ACT_NOT_ALLOWED', 'the act is not allowed on a batch in this state', {
      pointer: '/act',
      params: { act, state, allowedFrom: rule.from },
    });
  }
  const next = rule.to === 'before' ? stateBefore(batch.facts) : rule.to;
  const facts = appendFact(
    batch.facts,
    { ...recorded(ctx, from, basis), act, state: next },
    { mayReachBack: rule.reachesBack === true },
  );
  const after: LicenceBatchRecord = { ...batch, facts };
  await licenceBatches.putOwned(ctx, batch.id, after, await ownerPolicy(ctx, batch.owner));
  ctx.events.add(`licence-batch.${act}.v1`, batch.id, { state: next, from });
  return after;
}
