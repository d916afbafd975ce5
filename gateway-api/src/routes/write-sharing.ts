// SPDX-License-Identifier: Apache-2.0
import type { Identity } from '@yulian/network';
import type { GrantRecord, RequestRecord } from '@yulian/proofs';
import type { z } from 'zod';
import type { Idempotency, RequestHead } from '../http/route.js';
import type { Caller, Role } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall, placeView, resultOf } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import { grantView, requestView } from '../sharing/views.js';
import type { writtenGrant, writtenRequest } from './schemas/sharing.js';

/** What of a request's context writing takes. */
interface Context {
  readonly services: Services;
  readonly caller: Caller;
  readonly idempotency: Idempotency;
  readonly request: RequestHead;
}

/** A write of a grant or request: the role it takes, the function, its argument, the record's id. */
interface Write {
  readonly role: Role;
  readonly transaction: string;
  readonly argument: unknown;
  readonly id: string;
}

/** What each contract writes. */
interface Records {
  readonly grant: GrantRecord;
  readonly request: RequestRecord;
}

/** Does a write and shows the grant as it left it. */
export async function writeGrant(
  context: Context,
  write: Write,
): Promise<z.input<typeof writtenGrant>> {
  const { record, identity, place } = await transact(context, 'grant', write);
  const { ledger, clock } = context.services;
  const grant = await grantView(ledger, identity, record, { at: clock.now() });
  return { grant, transaction: place };
}

/** Does a write and shows the request as it left it. */
export async function writeRequest(
  context: Context,
  write: Write,
): Promise<z.input<typeof writtenRequest>> {
  const { record, place } = await transact(context, 'request', write);
  return { request: requestView(record), transaction: place };
}

async function transact<C extends keyof Records>(
  { services, caller, idempotency, request }: Context,
  contract: C,
  { role, transaction, argument, id }: Write,
): Promise<{ record: Records[C]; identity: Identity; place: ReturnType<typeof placeView> }> {
  const identity = services.ledgerIdentities.forCaller(caller, role);
  const { transactions } = services.organisations.require(caller.mspId);
  const outcome = await transactions.transact({
    identity,
    idempotency,
    signal: request.signal,
    prepare: () => contractCall(contract, transaction, argument),
  });
  const record =
    (resultOf(outcome) as Records[C] | undefined) ??
    (await ask<Records[C]>(services.ledger, identity, contract, 'get', id));
  return { record, identity, place: placeView(outcome) };
}
