// SPDX-License-Identifier: Apache-2.0
import type { TransferRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { defineTable } from '../kernel/table.js';
import { ownerPolicy } from '../registry/read.js';

export const transfers = defineTable<TransferRecord>('transfer');

/** Later changes need the offering unit's organisation and two others. */
export async function putTransfer(ctx: YulianContext, transfer: TransferRecord): Promise<void> {
  await transfers.putOwned(ctx, transfer.id, transfer, await ownerPolicy(ctx, transfer.owner));
}
