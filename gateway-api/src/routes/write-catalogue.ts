// SPDX-License-Identifier: Apache-2.0
import type { CatalogueItemRecord, SourceRecord } from '@yulian/proofs';
import type { z } from 'zod';
import { itemView, sourceView } from '../catalogue/catalogue-view.js';
import type { Role } from '../identity/caller.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import type { writtenItem, writtenSource } from './schemas/catalogue.js';
import { writeRecord, type WriteContext, type WrittenRecord } from './write-record.js';

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
  const { record, place } = await transact<CatalogueItemRecord>(context, write, 'get');
  const now = context.services.clock.now();
  return { item: itemView(record, { at: now }, now), transaction: place };
}

/** Does a write and shows the source as it left it. */
export async function writeSource(
  context: WriteContext,
  write: CatalogueWrite,
): Promise<z.input<typeof writtenSource>> {
  const { record, place } = await transact<SourceRecord>(context, write, 'getSource');
  return { source: sourceView(record), transaction: place };
}

function transact<T>(
  context: WriteContext,
  { role, transaction, argument, id }: CatalogueWrite,
  query: 'get' | 'getSource',
): Promise<WrittenRecord<T>> {
  return writeRecord<T>(context, {
    role,
    prepare: () => contractCall('catalogue', transaction, argument),
    question: ['catalogue', query, id],
  });
}
