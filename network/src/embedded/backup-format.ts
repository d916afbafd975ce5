// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { LedgerError } from '../errors.js';
import { FieldReader, FieldWriter, FormatError } from './encoding.js';

// A backup is: the tag; blocks 0 to n-1, each behind its length; a length of 0; the trailer behind
// its length; SHA-256 of everything before it.

const BACKUP_TAG = 'yulian.backup/1';
const DIGEST_SIZE = 32;
const LENGTH_SIZE = 4;
const MAX_RECORD = 256 * 1024 * 1024;

/** What a backup says about itself at its end. */
export interface BackupTrailer {
  /** Number of blocks. */
  readonly height: number;
  /** Hash of the newest block, hex. */
  readonly headHash: string;
  /** Digest of the state after it, hex. */
  readonly stateDigest: string;
}

/** Writes a backup's parts and digests them on the way. */
export class BackupWriter {
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');
  #size = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Bytes so far. */
  get size(): number {
    return this.#size;
  }

  begin(): Promise<void> {
    return this.#write(new FieldWriter().string(BACKUP_TAG).finish());
  }

  block(bytes: Buffer): Promise<void> {
    return this.#write(new FieldWriter(bytes.length + LENGTH_SIZE).bytes(bytes).finish());
  }

  /** Ends the backup; answers its digest, hex. */
  async end({ height, headHash, stateDigest }: BackupTrailer): Promise<string> {
    const trailer = new FieldWriter()
      .u64(height)
      .fixed(Buffer.from(headHash, 'hex'))
      .fixed(Buffer.from(stateDigest, 'hex'))
      .finish();
    await this.#write(new FieldWriter().u32(0).bytes(trailer).finish());
    const digest = this.#hash.digest();
    await this.#file.writeFile(digest);
    this.#size += digest.length;
    return digest.toString('hex');
  }

  async #write(bytes: Buffer): Promise<void> {
    this.#hash.update(bytes);
    await this.#file.writeFile(bytes);
    this.#size += bytes.length;
  }
}

/** Reads a backup whose digest was checked. All methods throw LedgerError `BACKUP_INVALID`. */
export class BackupReader {
  readonly #file: FileHandle;
  #position = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Checks the digest over the whole file first. */
  static async open(file: FileHandle, path: string): Promise<BackupReader> {
    const { size } = await file.stat();
    if (size <= DIGEST_SIZE) throw invalid('it is too short');
    const hash = createHash('sha256');
    const end = size - DIGEST_SIZE - 1;
    for await (const chunk of createReadStream(path, { end })) hash.update(chunk as Buffer);
    const reader = new BackupReader(file);
    reader.#position = size - DIGEST_SIZE;
    if (!hash.digest().equals(await reader.#take(DIGEST_SIZE))) {
      throw invalid('its digest is wrong: it was changed or is incomplete');
    }
    reader.#position = 0;
    if ((await reader.#record())?.toString() !== BACKUP_TAG) throw invalid('it is no backup');
    return reader;
  }

  /** All blocks in order; answers the trailer at the end. */
  async *blocks(): AsyncGenerator<Buffer, BackupTrailer> {
    for (;;) {
      const block = await this.#record();
      if (block === undefined) break;
      yield block;
    }
    return parseTrailer((await this.#record()) ?? Buffer.alloc(0));
  }

  /** Undefined for a length of 0. */
  async #record(): Promise<Buffer | undefined> {
    const length = (await this.#take(LENGTH_SIZE)).readUInt32BE();
    if (length > MAX_RECORD) throw invalid('a record is too large');
    return length === 0 ? undefined : this.#take(length);
  }

  async #take(size: number): Promise<Buffer> {
    const buffer = Buffer.allocUnsafe(size);
    const { bytesRead } = await this.#file.read(buffer, 0, size, this.#position);
    if (bytesRead !== size) throw invalid('it is cut short');
    this.#position += size;
    return buffer;
  }
}

function parseTrailer(bytes: Buffer): BackupTrailer {
  try {
    const reader = new FieldReader(bytes);
    const trailer = {
      height: reader.u64(),
      headHash: reader.fixed(DIGEST_SIZE).toString('hex'),
      stateDigest: reader.fixed(DIGEST_SIZE).toString('hex'),
    };
    reader.end();
    return trailer;
  } catch (error) {
    if (error instanceof FormatError) throw invalid('its end cannot be read');
    throw error;
  }
}

function invalid(why: string): LedgerError {
  return new LedgerError('BACKUP_INVALID', `the backup cannot be used: ${why}`);
}
