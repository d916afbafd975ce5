// SPDX-License-Identifier: Apache-2.0
import { batchPlace, type LicenceOnChain } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { licenceBatches, licences } from './table.js';

/** @returns undefined when the chain knows no such licence */
export async function findLicence(
  ctx: YulianContext,
  id: string,
): Promise<LicenceOnChain | undefined> {
  const licence = await licences.get(ctx, id);
  const batch = await findBatchPlace(ctx, id);
  if (licence === undefined && batch === undefined) return undefined;
  return {
    ...(licence === undefined ? {} : { licence }),
    ...(batch === undefined ? {} : { batch }),
  };
}

async function findBatchPlace(ctx: YulianContext, id: string): Promise<LicenceOnChain['batch']> {
  const place = batchPlace(id);
  if (place === undefined) return undefined;
  const record = await licenceBatches.get(ctx, place.batchId);
  return record !== undefined && place.index < record.count
    ? { record, index: place.index }
    : undefined;
}
