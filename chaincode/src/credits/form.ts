// SPDX-License-Identifier: Apache-2.0
import { unitsFromGrams, type CreditBatchRecord } from '@yulian/proofs';
import { requireOwnAccount } from '../eco-accounts/read.js';
import { requireFactorSet } from '../factor-sets/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { batchPool } from '../points/read.js';
import type { FormCreditBatchInput } from './schemas.js';
import { putStep, requireBody } from './step.js';
import { creditBatches } from './table.js';

/**
 * Forms a batch of a closed pool. Nothing is issued before a second organisation has verified it.
 *
 * @throws ContractError `CREDIT_BATCH_ALREADY_EXISTS`, `CREDIT_BATCH_TOO_SMALL`, `ECO_ACCOUNT_NOT_FOR_ISSUING`,
 *   `ECO_ACCOUNT_NOT_FOUND`, `ACCOUNT_OF_ANOTHER` and those of `batchPool`, `requireBody`
 */
export async function formCreditBatch(
  ctx: YulianContext,
  { id, pool, account, basis }: FormCreditBatchInput,
): Promise<CreditBatchRecord> {
  const unit = await requireBody(ctx, 'form');
  if (await creditBatches.has(ctx, id)) {
    throw new ContractError('CREDIT_BATCH_ALREADY_EXISTS', 'its serials would overlap', {
      pointer: '/id',
    });
  }
  await requireIssuingAccount(ctx, account);
  const { grams, ...series } = await batchPool(ctx, pool, id);
  const { gramsPerUnit, bufferPerMille } = (await requireFactorSet(ctx, series.factorSet)).content;
  const issued = unitsFromGrams(grams, {
    gramsPerUnit: BigInt(gramsPerUnit),
    bufferPerMille: BigInt(bufferPerMille),
  });
  if (issued.units === 0n) {
    throw new ContractError('CREDIT_BATCH_TOO_SMALL', 'the pool holds less than a unit', {
      params: { grams: grams.toString(), gramsPerUnit },
    });
  }
  const batch: CreditBatchRecord = {
    ...{ format: 1, kind: 'credit-batch', id, unit, owner: ctx.caller.mspId, account, pool },
    ...{ ...series, grams: grams.toString(), gramsPerUnit, bufferPerMille },
    units: issued.units.toString(),
    buffer: issued.buffer.toString(),
    remainder: issued.remainder.toString(),
    facts: [],
  };
  return putStep(ctx, batch, { act: 'form', basis });
}

async function requireIssuingAccount(ctx: YulianContext, id: string): Promise<void> {
  const { accountKind } = await requireOwnAccount(ctx, id);
  if (accountKind === 'ISSUER') return;
  throw new ContractError('ECO_ACCOUNT_NOT_FOR_ISSUING', 'the account is for something else', {
    pointer: '/account',
    params: { accountKind },
  });
}
