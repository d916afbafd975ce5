// SPDX-License-Identifier: Apache-2.0
import type { Idempotency, RequestHead } from '../http/route.js';
import type { Caller } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall, placeView, resultOf } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';

/** What of a request's context writing takes. */
export interface SubjectWriteContext {
  readonly services: Services;
  readonly caller: Caller;
  readonly idempotency: Idempotency;
  readonly request: Pick<RequestHead, 'signal'>;
}

/** A write by an approver of a unit. */
interface Write {
  readonly contract: 'deferral' | 'objection';
  readonly transaction: string;
  readonly argument: { readonly id: string };
}

/** A record as a write left it, and where the write stands. */
export interface Written<T> {
  readonly record: T;
  readonly place: ReturnType<typeof placeView>;
}

/** Does a write and answers the record as it left it. */
export async function writeSubjectRecord<T>(
  { services, caller, idempotency, request }: SubjectWriteContext,
  { contract, transaction, argument }: Write,
): Promise<Written<T>> {
  const identity = services.ledgerIdentities.forCaller(caller, 'approver');
  const { transactions } = services.organisations.require(caller.mspId);
  const outcome = await transactions.transact({
    ...{ identity, idempotency, signal: request.signal },
    prepare: () => contractCall(contract, transaction, argument),
  });
  const record =
    (resultOf(outcome) as T | undefined) ??
    (await ask<T>(services.ledger, identity, contract, 'get', argument.id));
  return { record, place: placeView(outcome) };
}
