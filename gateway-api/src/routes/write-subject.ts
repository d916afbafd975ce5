// SPDX-License-Identifier: Apache-2.0
import { contractCall } from '../ledger-queries/contract-call.js';
import { writeRecord, type WriteContext, type WrittenRecord } from './write-record.js';

/** A write by an approver of a unit. */
interface Write {
  readonly contract: 'deferral' | 'objection';
  readonly transaction: string;
  readonly argument: { readonly id: string };
}

/** Does a write and answers the record as it left it. */
export function writeSubjectRecord<T>(
  context: WriteContext,
  { contract, transaction, argument }: Write,
): Promise<WrittenRecord<T>> {
  return writeRecord<T>(context, {
    role: 'approver',
    prepare: () => contractCall(contract, transaction, argument),
    question: [contract, 'get', argument.id],
  });
}
