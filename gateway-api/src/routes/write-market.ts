// SPDX-License-Identifier: Apache-2.0
import type { Idempotency, RequestHead } from '../http/route.js';
import type { Caller, Role } from '../identity/caller.js';
import { contractCall, placeView, resultOf } from '../ledger-queries/contract-call.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import type { Question } from './reading.js';

/** What of a request's context writing takes. */
export interface MarketContext {
  readonly services: Services;
  readonly caller: Caller;
  readonly idempotency: Idempotency;
  readonly request: RequestHead;
}

/** A write of the market: the role it takes, the function, its argument, and which query shows what it left. */
export interface MarketWrite {
  readonly roles: readonly [Role, ...Role[]];
  readonly contract: 'fund' | 'listing' | 'project' | 'trade' | 'transfer';
  readonly transaction: string;
  readonly argument: unknown;
  readonly question: Question;
}

/** Does a write; answers the record as it left it, and where it is on the chain. */
export async function writeMarket<T>(
  { services, caller, idempotency, request }: MarketContext,
  { roles, contract, transaction, argument, question }: MarketWrite,
): Promise<readonly [T, ReturnType<typeof placeView>]> {
  const role = roles.find((one) => caller.roles.includes(one)) ?? roles[0];
  const identity = services.ledgerIdentities.forCaller(caller, role);
  const { transactions } = services.organisations.require(caller.mspId);
  const outcome = await transactions.transact({
    identity,
    idempotency,
    signal: request.signal,
    prepare: () => contractCall(contract, transaction, argument),
  });
  const record =
    (resultOf(outcome) as T | undefined) ?? (await ask<T>(services.ledger, identity, ...question));
  return [withoutKind(record), placeView(outcome)];
}

/** On chain each record names its format and kind; the API does not show them. */
export function withoutKind<T>(stored: T): T {
  if (Array.isArray(stored)) return stored.map((one: unknown) => withoutKind(one)) as T;
  const entries = Object.entries(stored as object).filter(
    ([name]) => name !== 'format' && name !== 'kind',
  );
  return Object.fromEntries(entries) as T;
}
