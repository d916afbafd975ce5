// SPDX-License-Identifier: Apache-2.0
import type { CommittedDocument, FoundSignatures } from '@yulian/proofs';
import type { BlobStore } from './blob-store.js';
import type { BlobWriter } from './blob-writer.js';
import { digestMac } from './numbers.js';
import type { RowChange, RowStore } from './row-store.js';
import { RowTable } from './row-table.js';
import type { VaultKey } from './vault-key.js';

/** A document in the vault. */
export interface StoredDocument extends CommittedDocument {
  /** 32 hex digits, random; also the name of its blob. */
  readonly id: string;
  /** What the bytes are, such as `ofd` or `pdf`. */
  readonly kind: string;
  /** That the file carries a signature value: only then may its plain digests go on chain. */
  readonly signed: boolean;
  /** Left out by version 0.1.0: see `foundSignatures`. */
  readonly signatures?: FoundSignatures['signatures'];
  /** Why it cannot be told whether it carries signatures. */
  readonly unknownFor?: NonNullable<FoundSignatures['unknownFor']>;
  /** The licence identifier found in the file. */
  readonly identifier?: string;
  /** USCC of the unit for which it was uploaded. */
  readonly unit: string;
  /** The uploader's code. */
  readonly uploadedBy: string;
  /** RFC 3339 UTC. */
  readonly uploadedAt: string;
}

/** Documents and their bytes; found again by id, or by digest through a keyed HMAC. */
export class Documents {
  readonly #rows: RowStore;
  readonly #blobs: BlobStore;
  readonly #key: VaultKey;
  readonly #documents: RowTable<StoredDocument>;
  readonly #byDigest: RowTable<string>;

  constructor(rows: RowStore, blobs: BlobStore, key: VaultKey) {
    this.#rows = rows;
    this.#blobs = blobs;
    this.#key = key;
    this.#documents = new RowTable(rows, 'document');
    this.#byDigest = new RowTable(rows, 'document-digest');
  }

  /**
   * Stores a document whose bytes `writer` has taken. Durable when it resolves.
   *
   * @param also what must be written together with it, or not at all
   * @throws VaultError `VAULT_FULL`, `VAULT_WRITE_FAILED`; then nothing of it stays
   */
  async add(
    writer: BlobWriter,
    about: Omit<StoredDocument, 'id' | 'size'>,
    also: readonly RowChange[] = [],
  ): Promise<StoredDocument> {
    const document: StoredDocument = { ...about, id: writer.id, size: writer.size };
    await this.#blobs.stage(writer);
    const changes = [
      this.#documents.change(document.id, document),
      this.#byDigest.change(
        `${this.#digestName('sha256', document.sha256)}/${document.id}`,
        document.id,
      ),
      this.#byDigest.change(`${this.#digestName('sm3', document.sm3)}/${document.id}`, document.id),
    ];
    await this.#rows.write([...changes, ...also]).catch(this.#blobs.unstage(document.id));
    await this.#blobs.publish(document.id);
    return document;
  }

  /**
   * Destroys a document: its bytes, then what is known of it. Durable when it resolves; what was cut
   * off is completed by doing it again.
   *
   * @throws VaultError `VAULT_WRITE_FAILED`
   */
  async erase(id: string): Promise<void> {
    const document = await this.#documents.get(id);
    if (document === undefined) return;
    await this.#blobs.erase(id);
    await this.#rows.write([
      this.#documents.change(id, undefined),
      this.#byDigest.change(`${this.#digestName('sha256', document.sha256)}/${id}`, undefined),
      this.#byDigest.change(`${this.#digestName('sm3', document.sm3)}/${id}`, undefined),
    ]);
  }

  async get(id: string): Promise<StoredDocument | undefined> {
    return this.#documents.get(id);
  }

  /** Documents with these bytes, oldest id first. `hex` in lower case. */
  async findByDigest(algorithm: 'sha256' | 'sm3', hex: string): Promise<StoredDocument[]> {
    const found: StoredDocument[] = [];
    const prefix = `${this.#digestName(algorithm, hex)}/`;
    for await (const [, id] of this.#byDigest.entries({ prefix })) {
      const document = await this.#documents.get(id);
      if (document !== undefined) found.push(document);
    }
    return found;
  }

  /** The bytes, verified as they come. @throws VaultError `VAULT_BLOB_NOT_FOUND`, `VAULT_BLOB_DAMAGED` */
  read(id: string): AsyncGenerator<Buffer, void, undefined> {
    return this.#blobs.read(id);
  }

  /** Every document. */
  async *all(): AsyncGenerator<StoredDocument, void, undefined> {
    for await (const [, document] of this.#documents.entries()) yield document;
  }

  #digestName(algorithm: 'sha256' | 'sm3', hex: string): string {
    return digestMac(this.#key, algorithm, hex);
  }
}
