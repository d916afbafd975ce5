// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import type { BlobStore } from './blob-store.js';
import type { BlobWriter } from './blob-writer.js';
import type { RowChange, RowStore } from './row-store.js';
import { RowTable } from './row-table.js';

/** A file that arrives in parts. */
export interface PartialUpload {
  /** 32 hex digits, random. */
  readonly id: string;
  /** USCC of the unit for which it is uploaded. */
  readonly unit: string;
  /** The uploader's code. */
  readonly uploadedBy: string;
  /** As the sender calls it; perhaps personal. */
  readonly fileName: string;
  /** Bytes when it is complete. */
  readonly size: number;
  /** Bytes that are durable here. */
  readonly offset: number;
  readonly parts: number;
  /** RFC 3339 UTC: what is not complete then is dropped. */
  readonly expiresAt: string;
  /** Id of the document that became of it. */
  readonly document?: string;
}

/** How many uploads a unit may have under way. */
export interface UploadLimit {
  readonly most: number;
  /** RFC 3339 UTC. */
  readonly now: string;
}

interface StoredPart {
  /** Name of its file. */
  readonly blob: string;
}

const ID_BYTES = 16;
const PART_DIGITS = 6;

/**
 * Files that arrive in parts, each part sealed in a file of its own and counted by its row, in one
 * write with the new offset. So what was acknowledged is there after a crash, and what was not is
 * no part of the upload.
 */
export class PartialUploads {
  readonly #rows: RowStore;
  readonly #blobs: BlobStore;
  readonly #uploads: RowTable<PartialUpload>;
  readonly #parts: RowTable<StoredPart>;
  readonly #held = new Set<string>();
  #beginning: Promise<unknown> = Promise.resolve();

  /** @param blobs of the parts; none of the documents' */
  constructor(rows: RowStore, blobs: BlobStore) {
    this.#rows = rows;
    this.#blobs = blobs;
    this.#uploads = new RowTable(rows, 'upload');
    this.#parts = new RowTable(rows, 'upload-part');
  }

  /** After a crash: keeps the files that a row names, and no others. */
  async recover(): Promise<void> {
    const named = new Set<string>();
    for await (const [, { blob }] of this.#parts.entries()) named.add(blob);
    await this.#blobs.recover((blob) => Promise.resolve(named.has(blob)));
    for await (const blob of this.#blobs.ids()) {
      if (!named.has(blob)) await this.#blobs.remove(blob);
    }
  }

  /**
   * Begins an upload, unless its unit has too many that are not complete.
   *
   * @param limit how many a unit may have, not counting what has expired by now
   * @returns undefined when it has as many
   * @throws VaultError `VAULT_WRITE_FAILED`
   */
  async begin(
    about: Pick<PartialUpload, 'unit' | 'uploadedBy' | 'fileName' | 'size' | 'expiresAt'>,
    limit: UploadLimit,
  ): Promise<PartialUpload | undefined> {
    // One after the other: two that count at once would both find room for one.
    const before = this.#beginning;
    const begun = before.then(() => this.#begin(about, limit));
    this.#beginning = begun.catch(() => undefined);
    return begun;
  }

  /** An upload; undefined also when its parts were lost, as after a restore: backups leave them out. */
  async get(id: string): Promise<PartialUpload | undefined> {
    const upload = await this.#uploads.get(id);
    if (upload === undefined || upload.parts === 0) return upload;
    const [first] = await this.#partsOf(upload, 1);
    return first !== undefined && (await this.#blobs.has(first)) ? upload : undefined;
  }

  /** Keeps others from an upload; undefined when somebody else does. Answers how to let it go. */
  hold(id: string): (() => void) | undefined {
    if (this.#held.has(id)) return undefined;
    this.#held.add(id);
    return () => this.#held.delete(id);
  }

  /** Begins a part. @throws VaultError `VAULT_WRITE_FAILED` */
  createPart(): Promise<BlobWriter> {
    return this.#blobs.create();
  }

  /** Drops a part that is still being written. */
  async discardPart(writer: BlobWriter): Promise<void> {
    await this.#blobs.discard(writer);
  }

  /** Adds a written part; it is durable when this resolves. @throws VaultError `VAULT_WRITE_FAILED` */
  async append(
    upload: PartialUpload,
    writer: BlobWriter,
    expiresAt: string,
  ): Promise<PartialUpload> {
    await this.#blobs.stage(writer);
    const offset = upload.offset + writer.size;
    const longer = { ...upload, offset, parts: upload.parts + 1, expiresAt };
    const rows = [
      this.#uploads.change(upload.id, longer),
      this.#parts.change(partName(upload.id, upload.parts), { blob: writer.id }),
    ];
    await this.#rows.write(rows).catch(this.#blobs.unstage(writer.id));
    await this.#blobs.publish(writer.id);
    return longer;
  }

  /** All bytes so far. @throws VaultError `VAULT_BLOB_NOT_FOUND`, `VAULT_BLOB_DAMAGED` */
  async *read(upload: PartialUpload): AsyncGenerator<Buffer, void, undefined> {
    for (const blob of await this.#partsOf(upload)) yield* this.#blobs.read(blob);
  }

  /**
   * Turns an upload into a document, and drops its parts.
   *
   * @param document the document's id
   * @param store writes the document together with these changes
   */
  async complete(
    upload: PartialUpload,
    document: string,
    store: (changes: readonly RowChange[]) => Promise<unknown>,
  ): Promise<PartialUpload> {
    const files = await this.#partsOf(upload);
    const complete = { ...upload, parts: 0, document };
    await store([this.#uploads.change(upload.id, complete), ...this.#withoutParts(upload)]);
    await this.#removeFiles(files);
    return complete;
  }

  /** Forgets an upload; the document that became of it stays. */
  async remove(upload: PartialUpload): Promise<void> {
    const files = await this.#partsOf(upload);
    const changes = [this.#uploads.change(upload.id, undefined), ...this.#withoutParts(upload)];
    await this.#rows.write(changes);
    await this.#removeFiles(files);
  }

  /** Forgets those that expired before an instant. Answers how many. */
  async expire(now: string): Promise<number> {
    let count = 0;
    for await (const [id, upload] of this.#uploads.entries()) {
      if (upload.expiresAt > now) continue;
      const release = this.hold(id);
      if (release === undefined) continue;
      await this.remove(upload).finally(release);
      count += 1;
    }
    return count;
  }

  async #begin(
    about: Parameters<PartialUploads['begin']>[0],
    { most, now }: UploadLimit,
  ): Promise<PartialUpload | undefined> {
    let open = 0;
    for await (const [, { unit, document, expiresAt }] of this.#uploads.entries()) {
      if (unit === about.unit && document === undefined && expiresAt > now) open += 1;
    }
    if (open >= most) return undefined;
    const id = randomBytes(ID_BYTES).toString('hex');
    const upload: PartialUpload = { ...about, id, offset: 0, parts: 0 };
    await this.#rows.write([this.#uploads.change(id, upload)]);
    return upload;
  }

  async #partsOf({ id, parts }: PartialUpload, most = parts): Promise<readonly string[]> {
    const names = Array.from({ length: Math.min(most, parts) }, (_, i) => partName(id, i));
    const found = await this.#parts.getMany(names);
    return found.flatMap((part) => (part === undefined ? [] : [part.blob]));
  }

  async #removeFiles(blobs: readonly string[]): Promise<void> {
    for (const blob of blobs) await this.#blobs.remove(blob);
  }

  #withoutParts({ id, parts }: PartialUpload): RowChange[] {
    return Array.from({ length: parts }, (_, i) => this.#parts.change(partName(id, i), undefined));
  }
}

function partName(id: string, number: number): string {
  return `${id}/${String(number).padStart(PART_DIGITS, '0')}`;
}
