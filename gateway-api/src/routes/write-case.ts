// SPDX-License-Identifier: Apache-2.0
import type { CaseRecord, ServiceItemRecord } from '@yulian/proofs';
import type { z } from 'zod';
import { caseView, serviceItemView } from '../cases/views.js';
import type { Role } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import { readerOf } from './reading.js';
import type { writtenCase, writtenServiceItem } from './schemas/cases.js';
import { writeRecord, type WriteContext, type WrittenRecord } from './write-record.js';

/** A write: the role it takes, the function, what makes its argument, the record's id. */
interface Write {
  readonly role: Role;
  readonly transaction: string;
  readonly argument: () => unknown;
  readonly id: string;
}

/** Does a write and shows the service item as it left it. */
export async function writeServiceItem(
  context: WriteContext,
  write: Write,
): Promise<z.input<typeof writtenServiceItem>> {
  const { record, place } = await transact<ServiceItemRecord>(context, 'serviceItem', write);
  return { item: serviceItemView(record, context.services.clock.now()), transaction: place };
}

/** Does a write and shows the case as it left it. */
export async function writeCase(
  context: WriteContext,
  write: Write,
): Promise<z.input<typeof writtenCase>> {
  const { record, place } = await transact<CaseRecord>(context, 'case', write);
  const item = await itemOf(context, record);
  return { case: caseView(record, item), transaction: place };
}

/** The service item that a case is about. */
export function itemOf(
  { services, caller }: Pick<WriteContext, 'services' | 'caller'>,
  { serviceItem }: CaseRecord,
): Promise<ServiceItemRecord> {
  const reader = readerOf(services, caller);
  return ask<ServiceItemRecord>(services.ledger, reader, 'serviceItem', 'get', serviceItem);
}

function transact<T>(
  context: WriteContext,
  contract: 'serviceItem' | 'case',
  { role, transaction, argument, id }: Write,
): Promise<WrittenRecord<T>> {
  return writeRecord<T>(context, {
    role,
    prepare: async () => contractCall(contract, transaction, await argument()),
    question: [contract, 'get', id],
  });
}
