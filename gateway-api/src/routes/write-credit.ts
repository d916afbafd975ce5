// SPDX-License-Identifier: Apache-2.0
import type { Idempotency, RequestHead } from '../http/route.js';
import type { Caller, Role } from '../identity/caller.js';
import { contractCall, placeView } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import { writtenRecord } from './reading.js';

/** What of a request's context writing takes. */
export interface CreditWriteContext {
  readonly services: Services;
  readonly caller: Caller;
  readonly idempotency: Idempotency;
  readonly request: Pick<RequestHead, 'signal'>;
}

/** A write of accounts, batches or retirements. */
interface CreditWrite {
  readonly contract: 'ecoAccount' | 'creditBatch' | 'retirement';
  readonly transaction: string;
  readonly argument: { readonly id: string };
}

/** A record as a write left it, and where the write stands. */
interface WrittenCredit<T> {
  readonly record: T;
  readonly place: ReturnType<typeof placeView>;
}

/** Who writes credits; of several roles of a caller, the first of these. */
export const CREDIT_WRITERS = ['approver', 'trader'] as const satisfies readonly Role[];

/** Does a write and answers the record as it left it. */
export async function writeCredit<T>(
  { services, caller, idempotency, request }: CreditWriteContext,
  { contract, transaction, argument }: CreditWrite,
): Promise<WrittenCredit<T>> {
  const role = CREDIT_WRITERS.find((one) => caller.roles.includes(one)) ?? 'approver';
  const identity = services.ledgerIdentities.forCaller(caller, role);
  const { transactions } = services.organisations.require(caller.mspId);
  const outcome = await transactions.transact({
    ...{ identity, idempotency, signal: request.signal },
    prepare: () => contractCall(contract, transaction, argument),
  });
  const question = [contract, 'get', argument.id] as const;
  const record = await writtenRecord<T>(services, identity, outcome, ...question);
  return { record, place: placeView(outcome) };
}
