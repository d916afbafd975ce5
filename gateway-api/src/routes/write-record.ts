// SPDX-License-Identifier: Apache-2.0
import type { Identity } from '@yulian/network';
import type { PreparedCall } from '../exactly-once/request.js';
import type { Idempotency, RequestHead } from '../http/route.js';
import type { Caller, Role } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { placeView, resultOf } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import type { Question } from './reading.js';

/** What of a request's context writing takes. */
export interface WriteContext {
  readonly services: Services;
  readonly caller: Caller;
  readonly idempotency: Idempotency;
  readonly request: Pick<RequestHead, 'signal'>;
}

/** A write that answers with a record. */
export interface RecordWrite {
  /** In which the caller writes. */
  readonly role: Role;
  /** Makes the call; not asked again for a key that was used before. */
  readonly prepare: () => Promise<PreparedCall> | PreparedCall;
  /** Asks for what the write left, when only the chain tells of it. */
  readonly question: Question;
}

/** A record as a write left it, who wrote it, and where the write stands. */
export interface WrittenRecord<T> {
  readonly record: T;
  readonly identity: Identity;
  readonly place: ReturnType<typeof placeView>;
}

/**
 * Does a write under the caller's key, once, and answers the record as it left it.
 *
 * @throws RequestError `LEDGER_IDENTITY_MISSING`
 * @throws IdempotencyError `IDEMPOTENCY_KEY_REUSED`
 * @throws ContractRefusedError what the contract refuses
 * @throws LedgerError when the ledger does not do it
 */
export async function writeRecord<T>(
  { services, caller, idempotency, request }: WriteContext,
  { role, prepare, question }: RecordWrite,
): Promise<WrittenRecord<T>> {
  const identity = services.ledgerIdentities.forCaller(caller, role);
  const { transactions } = services.organisations.require(caller.mspId);
  const { signal } = request;
  const outcome = await transactions.transact({ identity, idempotency, signal, prepare });
  const record =
    (resultOf(outcome) as T | undefined) ?? (await ask<T>(services.ledger, identity, ...question));
  return { record, identity, place: placeView(outcome) };
}
