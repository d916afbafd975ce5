// SPDX-License-Identifier: Apache-2.0
import type { Identity } from '@yulian/network';
import { RequestError } from '../http/request-error.js';
import type { Idempotency, RequestHead } from '../http/route.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall, placeView, resultOf } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import { servedProvider, type ServedProvider } from './counted.js';

/** What of a request's context acting for a person takes. */
export interface PersonContext {
  readonly services: Services;
  readonly idempotency: Idempotency;
  readonly request: Pick<RequestHead, 'signal'>;
}

/** A write of a contract about a provider's data. */
export interface PersonWrite {
  readonly contract: 'objection' | 'showing' | 'point';
  readonly transaction: string;
  /** Made only when it has to be: a repetition makes nothing anew. */
  readonly prepare: (provider: ServedProvider) => Promise<object>;
  /** How to ask for what it left; left out: `get` by the argument's id. */
  readonly again?: (memo: string) => readonly [transaction: string, id: string];
}

/** A record as a write left it, and where the write stands. */
export interface Written<T> {
  readonly record: T;
  readonly place: ReturnType<typeof placeView>;
}

/** The identity with which a unit's gateway signs for persons. @throws RequestError `LEDGER_IDENTITY_MISSING` */
function gatewayOf({ ledgerIdentities }: Services, { unit, mspId }: ServedProvider): Identity {
  return ledgerIdentities.forCaller({ mspId, unit, roles: ['gateway'] }, 'gateway');
}

/**
 * Does a write for a person: the gateway of the unit that provides the data signs.
 *
 * @throws RequestError `EXCHANGE_NOT_SERVED` when another gateway is its gateway
 */
export async function actForPerson<T>(
  { services, idempotency, request }: PersonContext,
  unit: string,
  { contract, transaction, prepare, again }: PersonWrite,
): Promise<Written<T>> {
  const provider = servedProvider(services, unit);
  if (provider === undefined) throw new RequestError('EXCHANGE_NOT_SERVED');
  const identity = gatewayOf(services, provider);
  const { transactions } = services.organisations.require(provider.mspId);
  const outcome = await transactions.transact({
    ...{ identity, idempotency, signal: request.signal },
    prepare: async () => {
      const argument = await prepare(provider);
      return {
        ...contractCall(contract, transaction, argument),
        memo: 'id' in argument ? String(argument.id) : '',
      };
    },
  });
  const record =
    (resultOf(outcome) as T | undefined) ??
    (await ask<T>(
      services.ledger,
      identity,
      contract,
      ...(again?.(outcome.memo as string) ?? (['get', outcome.memo as string] as const)),
    ));
  return { record, place: placeView(outcome) };
}
