// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDirectory, syncDirectory } from '../durable/files.js';
import type { DiskSpace } from '../durable/disk-space.js';
import type { OnStep } from '../durable/steps.js';
import {
  BlobCipher,
  blobDamaged,
  blobLayout,
  CHUNK_BYTES,
  HEADER_BYTES,
  SEALED_CHUNK_BYTES,
} from './blob-format.js';
import { BlobWriter, failWrite, requireRoom } from './blob-writer.js';
import { VaultError } from './vault-error.js';
import type { VaultKey } from './vault-key.js';

const ID_BYTES = 16;
const ERASED_AT_ONCE = 1 << 20;
const BLOB_ID = /^[0-9a-f]{32}$/;

/** A store's key, its disk, and who is told of durable steps. */
export interface BlobStoreOptions {
  readonly key: VaultKey;
  readonly space: DiskSpace;
  readonly onStep: OnStep;
}

/** Whether a text has the form of a blob's id. */
export function isBlobId(text: string): boolean {
  return BLOB_ID.test(text);
}

/**
 * Document bytes on disk, encrypted. A blob is staged in `incoming/`, counted by the row that
 * names it, and then published under `blobs/xx/`. So after a crash an incoming file either belongs
 * to a row and is published, or to none and is removed.
 */
export class BlobStore {
  readonly #incoming: string;
  readonly #blobs: string;
  readonly #key: VaultKey;
  readonly #space: DiskSpace;
  readonly #onStep: OnStep;

  private constructor(directory: string, { key, space, onStep }: BlobStoreOptions) {
    this.#incoming = join(directory, 'incoming');
    this.#blobs = join(directory, 'blobs');
    this.#key = key;
    this.#space = space;
    this.#onStep = onStep;
  }

  static async open(directory: string, options: BlobStoreOptions): Promise<BlobStore> {
    const store = new BlobStore(directory, options);
    await makeDirectory(store.#incoming);
    await makeDirectory(store.#blobs);
    return store;
  }

  /** Begins a blob. @throws VaultError `VAULT_FULL`, `VAULT_WRITE_FAILED` */
  async create(): Promise<BlobWriter> {
    await requireRoom(this.#space, SEALED_CHUNK_BYTES, 'new-work');
    const id = randomBytes(ID_BYTES).toString('hex');
    const file = await open(join(this.#incoming, id), 'wx', 0o600).catch(failWrite);
    return new BlobWriter(id, file, BlobCipher.create(this.#key, id), this.#space);
  }

  /**
   * Makes a written blob durable, so that a row may name it.
   *
   * @throws VaultError `VAULT_FULL`, `VAULT_WRITE_FAILED`; nothing of it stays then
   */
  async stage(writer: BlobWriter): Promise<void> {
    try {
      this.#onStep('vault.blob.write');
      await writer.finish();
      await syncDirectory(this.#incoming);
      this.#onStep('vault.blob.synced');
    } catch (cause) {
      await this.#remove(writer);
      failWrite(cause);
    }
  }

  /** Drops a blob that is still being written. One that is staged stays: a row may name it. */
  async discard(writer: BlobWriter): Promise<void> {
    if (!writer.isFinished) await this.#remove(writer);
  }

  /**
   * Drops a staged blob again where no row came to name it for want of room.
   *
   * @returns what to do with the failure of the row: it is thrown again
   */
  unstage(id: string): (error: unknown) => Promise<never> {
    return async (error) => {
      const isUnnamed = error instanceof VaultError && error.code === 'VAULT_FULL';
      if (isUnnamed) await rm(join(this.#incoming, id), { force: true });
      throw error;
    };
  }

  /** Moves a staged blob to its place, after its row is durable. @throws VaultError `VAULT_WRITE_FAILED` */
  async publish(id: string): Promise<void> {
    const folder = join(this.#blobs, id.slice(0, 2));
    await makeDirectory(folder).catch(failWrite);
    await rename(join(this.#incoming, id), this.#pathOf(id)).catch(failWrite);
    await syncDirectory(folder).catch(failWrite);
    this.#onStep('vault.blob.published');
  }

  /** After a crash: publishes what a row names, removes the rest. */
  async recover(isNamed: (id: string) => Promise<boolean>): Promise<void> {
    for (const name of await readdir(this.#incoming)) {
      if (isBlobId(name) && (await isNamed(name))) await this.publish(name);
      else await rm(join(this.#incoming, name), { force: true });
    }
  }

  /**
   * The plain bytes, verified piece by piece before they are handed on.
   *
   * @throws VaultError `VAULT_BLOB_NOT_FOUND`, `VAULT_BLOB_DAMAGED`
   */
  async *read(id: string): AsyncGenerator<Buffer, void, undefined> {
    const file = await this.#open(id);
    try {
      const { chunks } = await layoutOf(file, id);
      const cipher = await this.#cipherOf(file, id);
      for (let index = 0; index < chunks; index++) {
        yield await readChunk(file, cipher, id, index, chunks);
      }
    } finally {
      await file.close();
    }
  }

  /** How many plain bytes a blob has. @throws VaultError as {@link read} */
  async size(id: string): Promise<number> {
    const file = await this.#open(id);
    try {
      return (await layoutOf(file, id)).plainBytes;
    } finally {
      await file.close();
    }
  }

  /** Bytes [from, to) of a blob, to the chunk verified; cut at its end. @throws VaultError as {@link read} */
  async readRange(id: string, from: number, to: number): Promise<Buffer> {
    const file = await this.#open(id);
    try {
      const { chunks, plainBytes } = await layoutOf(file, id);
      const cipher = await this.#cipherOf(file, id);
      const end = Math.min(to, plainBytes);
      const parts: Buffer[] = [];
      const first = Math.floor(from / CHUNK_BYTES);
      for (let index = first; index * CHUNK_BYTES < end; index++) {
        parts.push(await readChunk(file, cipher, id, index, chunks));
      }
      const base = first * CHUNK_BYTES;
      return Buffer.concat(parts).subarray(from - base, Math.max(end, from) - base);
    } finally {
      await file.close();
    }
  }

  /** Whether a blob's file is there. */
  async has(id: string): Promise<boolean> {
    const file = await this.#open(id).catch(unlessNotFound);
    await file?.close();
    return file !== undefined;
  }

  /** Removes a blob that no row names any more. */
  async remove(id: string): Promise<void> {
    if (!isBlobId(id)) return;
    for (const path of [this.#pathOf(id), join(this.#incoming, id)])
      await rm(path, { force: true });
  }

  /**
   * Destroys a blob: its bytes are written over, then its file is removed. One that is gone
   * already is no fault, so that what was cut off can be done again.
   *
   * @throws VaultError `VAULT_WRITE_FAILED`
   */
  async erase(id: string): Promise<void> {
    const path = this.#pathOf(id);
    const file = await open(path, 'r+').catch(unlessMissing);
    if (file === undefined) return;
    try {
      const { size } = await file.stat();
      const noise = randomBytes(Math.min(size, ERASED_AT_ONCE));
      for (let at = 0; at < size; at += noise.length) {
        await file.write(noise, 0, Math.min(noise.length, size - at), at);
      }
      await file.sync();
    } catch (error) {
      failWrite(error);
    } finally {
      await file.close();
    }
    await rm(path, { force: true }).catch(failWrite);
    await syncDirectory(join(this.#blobs, id.slice(0, 2))).catch(failWrite);
  }

  /** Ids of all published blobs. */
  async *ids(): AsyncGenerator<string, void, undefined> {
    for (const folder of (await readdir(this.#blobs)).sort()) {
      for (const name of (await readdir(join(this.#blobs, folder))).sort()) yield name;
    }
  }

  /** The sealed bytes as they lie on disk: what a backup takes. @throws VaultError `VAULT_BLOB_NOT_FOUND` */
  async *sealed(id: string): AsyncGenerator<Buffer, void, undefined> {
    const file = await this.#open(id);
    try {
      for await (const part of file.createReadStream({ autoClose: false })) yield part as Buffer;
    } finally {
      await file.close();
    }
  }

  async #remove(writer: BlobWriter): Promise<void> {
    await writer.abort();
    await rm(join(this.#incoming, writer.id), { force: true });
  }

  async #open(id: string): Promise<FileHandle> {
    if (isBlobId(id)) {
      // Between its row and its publication a blob still lies in `incoming/`; it may move meanwhile.
      for (const path of [this.#pathOf(id), join(this.#incoming, id), this.#pathOf(id)]) {
        const file = await open(path, 'r').catch(unlessMissing);
        if (file !== undefined) return file;
      }
    }
    throw new VaultError('VAULT_BLOB_NOT_FOUND', `the stored document ${id} is missing`, {
      place: `blobs/${id}`,
    });
  }

  async #cipherOf(file: FileHandle, id: string): Promise<BlobCipher> {
    return BlobCipher.read(this.#key, id, await readAt(file, 0, HEADER_BYTES));
  }

  #pathOf(id: string): string {
    return join(this.#blobs, id.slice(0, 2), id);
  }
}

async function layoutOf(
  file: FileHandle,
  id: string,
): Promise<{ chunks: number; plainBytes: number }> {
  return blobLayout(id, (await file.stat()).size);
}

async function readChunk(
  file: FileHandle,
  cipher: BlobCipher,
  id: string,
  index: number,
  chunks: number,
): Promise<Buffer> {
  if (index >= chunks) throw blobDamaged(id, 'it was cut off');
  const at = HEADER_BYTES + index * SEALED_CHUNK_BYTES;
  return cipher.open(await readAt(file, at, SEALED_CHUNK_BYTES), index, index === chunks - 1);
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

function unlessNotFound(error: unknown): undefined {
  if (error instanceof VaultError && error.code === 'VAULT_BLOB_NOT_FOUND') return undefined;
  throw error;
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
