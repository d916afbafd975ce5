// SPDX-License-Identifier: Apache-2.0
import type { SealRecord } from '@yulian/proofs';
import type { z } from 'zod';
import type { PreparedCall } from '../exactly-once/request.js';
import type { Idempotency, RequestHead } from '../http/route.js';
import type { Caller, Role } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { placeView, resultOf } from '../ledger-queries/contract-call.js';
import { sealView } from '../seals/seal-view.js';
import type { Services } from '../services.js';
import type { writtenSeal } from './schemas/seals.js';

/** A write that answers with a seal. */
export interface SealWrite {
  readonly services: Services;
  readonly caller: Caller;
  readonly role: Role;
  readonly idempotency: Idempotency;
  readonly request: RequestHead;
  readonly prepare: () => Promise<PreparedCall> | PreparedCall;
  /** Asked for when only the chain tells of the write. */
  readonly id: string;
}

/** Does a write and shows the seal as it left it. */
export async function writeSeal({
  services,
  caller,
  role,
  idempotency,
  request,
  prepare,
  id,
}: SealWrite): Promise<z.input<typeof writtenSeal>> {
  const identity = services.ledgerIdentities.forCaller(caller, role);
  const { transactions } = services.organisations.require(caller.mspId);
  const outcome = await transactions.transact({
    identity,
    idempotency,
    signal: request.signal,
    prepare,
  });
  const record =
    (resultOf(outcome) as SealRecord | undefined) ??
    (await ask<SealRecord>(services.ledger, identity, 'seal', 'get', id));
  return { seal: sealView(record, { at: services.clock.now() }), transaction: placeView(outcome) };
}
