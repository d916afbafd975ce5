// SPDX-License-Identifier: Apache-2.0
import type { Role } from '../identity/caller.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import { withoutFormat } from './reading.js';
import { writeRecord, type WriteContext, type WrittenRecord } from './write-record.js';

/** A write of accounts, batches or retirements. */
interface CreditWrite {
  readonly contract: 'ecoAccount' | 'creditBatch' | 'retirement';
  readonly transaction: string;
  readonly argument: { readonly id: string };
}

/** Who writes credits; of several roles of a caller, the first of these. */
export const CREDIT_WRITERS = ['approver', 'trader'] as const satisfies readonly Role[];

/** Does a write and answers the record as it left it. */
export async function writeCredit<T>(
  context: WriteContext,
  { contract, transaction, argument }: CreditWrite,
): Promise<Pick<WrittenRecord<T>, 'record' | 'place'>> {
  const role = CREDIT_WRITERS.find((one) => context.caller.roles.includes(one)) ?? 'approver';
  const { record, place } = await writeRecord<T>(context, {
    role,
    prepare: () => contractCall(contract, transaction, argument),
    question: [contract, 'get', argument.id],
  });
  return { record: withoutFormat(record), place };
}
