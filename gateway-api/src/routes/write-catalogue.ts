// SPDX-License-Identifier: Apache-2.0
import type { CatalogueItemRecord, SourceRecord } from '@yulian/proofs';
import type { z } from 'zod';
import { itemView, sourceView } from '../catalogue/catalogue-view.js';
import type { Idempotency, RequestHead } from '../http/route.js';
import type { Caller, Role } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall, placeView, resultOf } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import type { writtenItem, writtenSource } from './schemas/catalogue.js';

/** What of a request's context writing takes. */
interface WriteContext {
  readonly services: Services;
  readonly caller: Caller;
  readonly idempotency: Idempotency;
  readonly request: Pick<RequestHead, 'signal'>;
}

/** A call of the catalogue's contract. */
interface CatalogueWrite {
  readonly role: Role;
  readonly transaction: string;
  readonly argument: object;
  /** Of what it answers with: asked for when only the chain tells of the write. */
  readonly id: string;
}

/** Does a write and shows the item as it left it. */
export async function writeItem(
  context: WriteContext,
  write: CatalogueWrite,
): Promise<z.input<typeof writtenItem>> {
  const [record, transaction] = await transact<CatalogueItemRecord>(context, write, 'get');
  const now = context.services.clock.now();
  return { item: itemView(record, { at: now }, now), transaction };
}

/** Does a write and shows the source as it left it. */
export async function writeSource(
  context: WriteContext,
  write: CatalogueWrite,
): Promise<z.input<typeof writtenSource>> {
  const [record, transaction] = await transact<SourceRecord>(context, write, 'getSource');
  return { source: sourceView(record), transaction };
}

async function transact<T>(
  { services, caller, idempotency, request }: WriteContext,
  { role, transaction, argument, id }: CatalogueWrite,
  query: 'get' | 'getSource',
): Promise<readonly [T, ReturnType<typeof placeView>]> {
  const identity = services.ledgerIdentities.forCaller(caller, role);
  const { transactions } = services.organisations.require(caller.mspId);
  const outcome = await transactions.transact({
    identity,
    idempotency,
    signal: request.signal,
    prepare: () => contractCall('catalogue', transaction, argument),
  });
  const record =
    (resultOf(outcome) as T | undefined) ??
    (await ask<T>(services.ledger, identity, 'catalogue', query, id));
  return [record, placeView(outcome)];
}
