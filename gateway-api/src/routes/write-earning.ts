// SPDX-License-Identifier: Apache-2.0
import type { Role } from '../identity/caller.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import { withoutFormat, type Question } from './reading.js';
import { writeRecord, type WriteContext, type WrittenRecord } from './write-record.js';

/** A write, and how to ask for what it left when only the chain tells of it. */
export interface EarningWrite {
  readonly role: Role;
  readonly contract: 'earning' | 'point';
  readonly transaction: string;
  readonly argument: object;
  readonly again: Question;
}

/** Does a write and answers the record as it left it. */
export async function writeEarning<T>(
  context: WriteContext,
  { role, contract, transaction, argument, again }: EarningWrite,
): Promise<Pick<WrittenRecord<T>, 'record' | 'place'>> {
  const { record, place } = await writeRecord<T>(context, {
    role,
    prepare: () => contractCall(contract, transaction, argument),
    question: again,
  });
  return { record: withoutFormat(record), place };
}
