// SPDX-License-Identifier: Apache-2.0
import type { CaseRecord, ServiceItemRecord } from '@yulian/proofs';
import type { z } from 'zod';
import { caseView, serviceItemView } from '../cases/views.js';
import type { Idempotency, RequestHead } from '../http/route.js';
import type { Caller, Role } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall, placeView, resultOf } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import { readerOf } from './reading.js';
import type { writtenCase, writtenServiceItem } from './schemas/cases.js';

/** What of a request's context writing takes. */
interface Context {
  readonly services: Services;
  readonly caller: Caller;
  readonly idempotency: Idempotency;
  readonly request: RequestHead;
}

/** A write: the role it takes, the function, what makes its argument, the record's id. */
interface Write {
  readonly role: Role;
  readonly transaction: string;
  readonly argument: () => unknown;
  readonly id: string;
}

/** Does a write and shows the service item as it left it. */
export async function writeServiceItem(
  context: Context,
  write: Write,
): Promise<z.input<typeof writtenServiceItem>> {
  const [record, transaction] = await transact<ServiceItemRecord>(context, 'serviceItem', write);
  return { item: serviceItemView(record, context.services.clock.now()), transaction };
}

/** Does a write and shows the case as it left it. */
export async function writeCase(
  context: Context,
  write: Write,
): Promise<z.input<typeof writtenCase>> {
  const [record, transaction] = await transact<CaseRecord>(context, 'case', write);
  const item = await itemOf(context, record);
  return { case: caseView(record, item), transaction };
}

/** The service item that a case is about. */
export function itemOf(
  { services, caller }: Pick<Context, 'services' | 'caller'>,
  { serviceItem }: CaseRecord,
): Promise<ServiceItemRecord> {
  const reader = readerOf(services, caller);
  return ask<ServiceItemRecord>(services.ledger, reader, 'serviceItem', 'get', serviceItem);
}

async function transact<T>(
  { services, caller, idempotency, request }: Context,
  contract: 'serviceItem' | 'case',
  { role, transaction, argument, id }: Write,
): Promise<readonly [T, ReturnType<typeof placeView>]> {
  const identity = services.ledgerIdentities.forCaller(caller, role);
  const { transactions } = services.organisations.require(caller.mspId);
  const outcome = await transactions.transact({
    identity,
    idempotency,
    signal: request.signal,
    prepare: async () => contractCall(contract, transaction, await argument()),
  });
  const record =
    (resultOf(outcome) as T | undefined) ??
    (await ask<T>(services.ledger, identity, contract, 'get', id));
  return [record, placeView(outcome)];
}
