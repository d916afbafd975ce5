// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of batches of credits.
import { creditBatchState, parseCreditSerial, type CreditBatchRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { creditBatches } from './table.js';

/** @throws ContractError `CREDIT_BATCH_NOT_FOUND` */
export async function requireCreditBatch(
  ctx: YulianContext,
  id: string,
): Promise<CreditBatchRecord> {
  const found = await creditBatches.get(ctx, id);
  return present(found, 'CREDIT_BATCH_NOT_FOUND', 'the chain knows no such batch');
}

/**
 * The batch that units are of, if its unsold units may be moved now: while a correction is decided,
 * they wait. Units that were sold are free whatever happens to the batch.
 *
 * @throws ContractError `CREDIT_BATCH_UNDER_CORRECTION`
 */
export async function requireMovable(
  ctx: YulianContext,
  { serial, sold }: { readonly serial: string; readonly sold: boolean },
): Promise<void> {
  if (sold) return;
  const { batch } = parseCreditSerial(serial);
  const found = await creditBatches.get(ctx, batch);
  if (found === undefined || creditBatchState(found) !== 'UNDER_CORRECTION') return;
  throw new ContractError('CREDIT_BATCH_UNDER_CORRECTION', 'a correction is to be decided first', {
    params: { batch },
  });
}
