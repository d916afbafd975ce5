// SPDX-License-Identifier: Apache-2.0
import type { FileHandle } from 'node:fs/promises';
import { isDiskFull, type DiskSpace, type RoomFor } from '../durable/disk-space.js';
import { BlobCipher, CHUNK_BYTES } from './blob-format.js';
import { VaultError, vaultFull } from './vault-error.js';

/** Writes one blob, chunk by chunk; holds at most one chunk in memory. */
export class BlobWriter {
  readonly id: string;
  readonly #file: FileHandle;
  readonly #cipher: BlobCipher;
  readonly #space: DiskSpace;
  readonly #pending = Buffer.alloc(CHUNK_BYTES);
  #filled = 0;
  #index = 0;
  #size = 0;
  #finished = false;

  constructor(id: string, file: FileHandle, cipher: BlobCipher, space: DiskSpace) {
    this.id = id;
    this.#file = file;
    this.#cipher = cipher;
    this.#space = space;
  }

  /** Plain bytes taken so far. */
  get size(): number {
    return this.#size;
  }

  /** All is written and synced. */
  get isFinished(): boolean {
    return this.#finished;
  }

  /** Takes some bytes; resolves when the next may come. @throws VaultError `VAULT_FULL`, `VAULT_WRITE_FAILED` */
  async write(bytes: Uint8Array): Promise<void> {
    let rest = bytes;
    while (rest.length > 0) {
      // A full chunk is written only once more bytes follow: the last one must carry the final flag.
      if (this.#filled === CHUNK_BYTES) await this.#flush(false);
      const part = rest.subarray(0, CHUNK_BYTES - this.#filled);
      this.#pending.set(part, this.#filled);
      this.#filled += part.length;
      this.#size += part.length;
      rest = rest.subarray(part.length);
    }
  }

  /** Writes the last chunk and syncs the file. */
  async finish(): Promise<void> {
    await this.#flush(true);
    await this.#file.sync();
    await this.#file.close();
    this.#finished = true;
  }

  /** Gives up; the file is left to whoever removes it. */
  async abort(): Promise<void> {
    await this.#file.close().catch(() => undefined);
  }

  async #flush(final: boolean): Promise<void> {
    if (this.#index === 0) await writeAll(this.#file, this.#cipher.header);
    const sealed = this.#cipher.seal(this.#pending.subarray(0, this.#filled), this.#index, final);
    this.#index += 1;
    this.#filled = 0;
    await requireRoom(this.#space, sealed.length, 'new-work');
    await writeAll(this.#file, sealed);
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let rest = bytes;
  while (rest.length > 0) {
    const { bytesWritten } = await file.write(rest).catch(failWrite);
    rest = rest.subarray(bytesWritten);
  }
}

/** @throws VaultError `VAULT_FULL` */
export async function requireRoom(space: DiskSpace, bytes: number, asker: RoomFor): Promise<void> {
  if (!(await space.take(bytes, asker))) throw vaultFull();
}

/** @throws VaultError `VAULT_WRITE_FAILED`, or `VAULT_FULL` where the disk says so */
export function failWrite(cause: unknown): never {
  if (cause instanceof VaultError) throw cause;
  if (isDiskFull(cause)) throw vaultFull(cause);
  throw new VaultError('VAULT_WRITE_FAILED', 'the document could not be stored', { cause });
}
