// SPDX-License-Identifier: Apache-2.0
import type { Idempotency, RequestHead } from '../http/route.js';
import type { Caller, Role } from '../identity/caller.js';
import { contractCall, placeView } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import { writtenRecord, type Question } from './reading.js';

/** What of a request's context writing takes. */
export interface EarningWriteContext {
  readonly services: Services;
  readonly caller: Caller;
  readonly idempotency: Idempotency;
  readonly request: Pick<RequestHead, 'signal'>;
}

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
  { services, caller, idempotency, request }: EarningWriteContext,
  { role, contract, transaction, argument, again }: EarningWrite,
): Promise<{ readonly record: T; readonly place: ReturnType<typeof placeView> }> {
  const identity = services.ledgerIdentities.forCaller(caller, role);
  const { transactions } = services.organisations.require(caller.mspId);
  const outcome = await transactions.transact({
    ...{ identity, idempotency, signal: request.signal },
    prepare: () => contractCall(contract, transaction, argument),
  });
  const record = await writtenRecord<T>(services, identity, outcome, ...again);
  return { record, place: placeView(outcome) };
}
