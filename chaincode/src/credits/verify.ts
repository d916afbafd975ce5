// SPDX-License-Identifier: Apache-2.0
import { formatCreditSerial, type CreditBatchRecord } from '@yulian/proofs';
import { issueHolding } from '../holdings/read.js';
import type { YulianContext } from '../kernel/context.js';
import { reopenPool } from '../points/read.js';
import { cutCreditBatch } from './correct.js';
import type { CreditBatchActInput } from './schemas.js';
import { putStep, requireCreditBatchAct } from './step.js';

/**
 * A second organisation verifies a batch, which issues its units; or rejects it, and its pool can be
 * batched anew; or decides a correction that another has raised.
 *
 * @throws ContractError those of `requireCreditBatchAct`
 */
export async function actOnCreditBatch(
  ctx: YulianContext,
  { act, id, basis }: CreditBatchActInput,
): Promise<CreditBatchRecord> {
  const batch = await requireCreditBatchAct(ctx, act, id);
  if (act === 'verify') await issue(ctx, batch);
  if (act === 'reject') await reopenPool(ctx, batch.pool);
  if (act !== 'correct') return putStep(ctx, batch, { act, basis });
  return putStep(ctx, batch, { act, basis, ...(await cutCreditBatch(ctx, batch)) });
}

/** The first units are for sale, the last are the buffer's. */
async function issue(ctx: YulianContext, batch: CreditBatchRecord): Promise<void> {
  const units = BigInt(batch.units);
  const free = units - BigInt(batch.buffer);
  const { region, method, vintage, id } = batch;
  const series = { region, method, vintage, batch: id };
  const parts = [
    { from: 1n, to: free, state: 'HELD' },
    { from: free + 1n, to: units, state: 'BUFFER' },
  ] as const;
  for (const { from, to, state } of parts) {
    if (to < from) continue;
    const serial = formatCreditSerial({ ...series, from, to });
    await issueHolding(ctx, { serial, account: batch.account, state });
  }
}
