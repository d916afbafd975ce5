// SPDX-License-Identifier: Apache-2.0
import type { CommittedDocument, FieldOpening } from '@yulian/proofs';
import type { RowChange, RowStore } from './row-store.js';
import { RowTable } from './row-table.js';

/** What opens the field commitment of one record. */
export interface RecordOpenings {
  /** Root of the field commitment, hex: what the chain holds of the fields. */
  readonly commitment: string;
  /** The record's id on chain. */
  readonly recordId: string;
  /** USCC of the unit that collected the fields. */
  readonly unit: string;
  /** In the order of the leaves. */
  readonly fields: readonly FieldOpening[];
  /** The licence number 证照编号, if the record has one. */
  readonly number?: string;
}

/** What opens the commitment of a document that carries no signature. */
export interface DocumentOpening extends CommittedDocument {
  /** What the chain holds instead of the digests, hex. */
  readonly commitment: string;
  /** Base64url. */
  readonly salt: string;
  readonly recordId: string;
  /** The document in the vault, if its bytes are here. */
  readonly documentId?: string;
}

/**
 * Openings of what is committed on chain, found by the commitment itself. So two attempts at one
 * record never overwrite each other: whichever is committed finds its own openings.
 */
export class Openings {
  readonly #rows: RowStore;
  readonly #records: RowTable<RecordOpenings>;
  readonly #documents: RowTable<DocumentOpening>;

  constructor(rows: RowStore) {
    this.#rows = rows;
    this.#records = new RowTable(rows, 'opening');
    this.#documents = new RowTable(rows, 'document-opening');
  }

  /** Durable when it resolves: before the commitment is anchored. @throws VaultError `VAULT_WRITE_FAILED` */
  async add(record: RecordOpenings | undefined, document?: DocumentOpening): Promise<void> {
    const changes: RowChange[] = [];
    if (record !== undefined) changes.push(this.#records.change(record.commitment, record));
    if (document !== undefined) {
      changes.push(this.#documents.change(document.commitment, document));
    }
    await this.#rows.write(changes);
  }

  /** @param commitment root of the field commitment, hex */
  async ofRecord(commitment: string): Promise<RecordOpenings | undefined> {
    return this.#records.get(commitment);
  }

  /** @param commitment the document's, hex */
  async ofDocument(commitment: string): Promise<DocumentOpening | undefined> {
    return this.#documents.get(commitment);
  }

  /** Ids of the documents that a commitment stands for. */
  async *documentIds(): AsyncGenerator<string, void, undefined> {
    for await (const [, { documentId }] of this.#documents.entries()) {
      if (documentId !== undefined) yield documentId;
    }
  }
}
