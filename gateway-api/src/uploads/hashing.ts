// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { describeDocument, type DocumentDescription } from '@yulian/proofs';

/** Files up to this size are also looked into; larger ones are only hashed. */
const MOST_EXAMINED_BYTES = 16 * 1024 * 1024;

/** What streaming a file through gives. */
export interface HashedFile {
  readonly sha256: string;
  readonly sm3: string;
  readonly size: number;
  readonly description: DocumentDescription;
  /** The file itself, unless it is too large to look into. */
  readonly bytes: Uint8Array | undefined;
}

/** Hashes a file as it passes, and keeps no more of it than what is looked into. */
export class FileHasher {
  readonly #sha256 = createHash('sha256');
  readonly #sm3 = createHash('sm3');
  readonly #fileName: string;
  #kept: Buffer[] | undefined = [];
  #size = 0;

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  update(chunk: Buffer): void {
    this.#sha256.update(chunk);
    this.#sm3.update(chunk);
    this.#size += chunk.length;
    if (this.#size > MOST_EXAMINED_BYTES) this.#kept = undefined;
    else this.#kept?.push(chunk);
  }

  finish(): HashedFile {
    const bytes = this.#kept === undefined ? undefined : Buffer.concat(this.#kept);
    return {
      sha256: this.#sha256.digest('hex'),
      sm3: this.#sm3.digest('hex'),
      size: this.#size,
      // A file too large to look into counts as unsigned: its digests then stay off the chain.
      description: describeDocument(bytes ?? new Uint8Array([0]), this.#fileName),
      bytes,
    };
  }
}
