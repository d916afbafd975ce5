// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  batchIdentifier,
  batchPlace,
  LICENCE_IDENTIFIER_ROOT,
  memberSerial,
  type LicenceBatchRecord,
  type LicenceFact,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { ownerPolicy } from '../registry/read.js';
import {
  effectBounds,
  notAllowed,
  requireCompetence,
  requireReach,
  stateBefore,
  type Acting,
} from './act.js';
import { aheadDaysOf } from '../standards/read.js';
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
  const { basis, fields: _, validFrom, validTo, ...content } = input;
  const { typeCode, serialPrefix, count, root } = content;
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
  await requireFreeSerials(ctx, { id, typeCode, issuer, serialPrefix, count });
  const batch: LicenceBatchRecord = {
    format: 1,
    kind: 'licence-batch',
    id,
    ...content,
    ...defined({ validTo }),
    issuer,
    owner: ctx.caller.mspId,
    facts: appendFact<LicenceFact>(
      [],
      { ...recorded(ctx, validFrom, basis), act: 'issue', state: 'VALID' },
      { pointer: '/validFrom' },
    ),
  };
  await licenceBatches.putOwned(ctx, id, batch, await ownerPolicy(ctx, batch.owner));
  ctx.events.add('licence-batch.issued.v1', id, { typeCode, issuer, count, root });
  return batch;
}

/** @throws ContractError `BATCH_SERIALS_TAKEN` by another batch, or by a licence issued alone */
async function requireFreeSerials(ctx: YulianContext, batch: SerialRange): Promise<void> {
  const taken =
    (await licenceBatches.has(ctx, batch.id)) || (await rowsOf(ctx, batch, 1)).length > 0;
  if (!taken) return;
  const { serialPrefix, count } = batch;
  throw new ContractError(
    'BATCH_SERIALS_TAKEN',
    'a licence or batch with serials of this range exists',
    {
      pointer: '/serialPrefix',
      params: { serialPrefix, count },
    },
  );
}

type SerialRange = Pick<
  LicenceBatchRecord,
  'id' | 'typeCode' | 'issuer' | 'serialPrefix' | 'count'
>;

/**
 * Ids of the members of a batch that have rows of their own. In between, in order of keys, lie
 * later versions of members, and licences whose longer serials begin like a member's: a limit
 * counts none of those.
 */
export function rowsOf(
  ctx: YulianContext,
  batch: SerialRange,
  limit?: number,
): Promise<readonly string[]> {
  const { id, typeCode, issuer, serialPrefix, count } = batch;
  const start = (index: number): string =>
    `${LICENCE_IDENTIFIER_ROOT}.${typeCode}.${issuer}.${memberSerial(serialPrefix, index)}.`;
  return licences.idsBetween(ctx, {
    from: start(0),
    to: `${start(count - 1)}~`,
    wanted: (row) => batchPlace(row)?.batchId === id,
    ...defined({ limit }),
  });
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
  const standardDays = await aheadDaysOf(ctx, batch.typeCode);
  const facts = batchFactsAfter(ctx, batch, { act, from, basis, standardDays });
  const after: LicenceBatchRecord = { ...batch, facts };
  await licenceBatches.putOwned(ctx, batch.id, after, await ownerPolicy(ctx, batch.owner));
  ctx.events.add(`licence-batch.${act}.v1`, batch.id, { state: facts.at(-1)?.state, from });
  return after;
}

/**
 * The facts of a batch with one act more, if the table allows it.
 *
 * @param pointer where the argument names the time of legal effect
 * @throws ContractError `ACT_NOT_ALLOWED`, `LEGAL_TIME_INVALID`, `EFFECT_TOO_FAR_AHEAD`,
 *   `FACT_OUT_OF_ORDER`
 */
export function batchFactsAfter(
  ctx: YulianContext,
  batch: LicenceBatchRecord,
  { act, from, basis, standardDays }: Acting,
  pointer = '/from',
): readonly LicenceFact[] {
  const rule = actRule(act);
  const state = batch.facts.at(-1)?.state ?? 'VALID';
  if (rule.onBatch !== true || !rule.from.includes(state)) throw notAllowed(act, state);
  const earliest = { issuedAt: batch.issuedAt, validFrom: batch.facts[0]?.from };
  requireReach(rule, from, earliest, pointer);
  const next = rule.to === 'before' ? stateBefore(batch.facts) : rule.to;
  return appendFact(
    batch.facts,
    { ...recorded(ctx, from, basis), act, state: next },
    { ...effectBounds(rule, standardDays), pointer },
  );
}
