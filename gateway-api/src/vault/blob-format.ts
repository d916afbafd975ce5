// SPDX-License-Identifier: Apache-2.0
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { VaultError } from './vault-error.js';
import type { VaultKey } from './vault-key.js';

// A blob is a header and then chunks, each AES-256-GCM (NIST SP 800-38D) under a key of its own
// file. Nonce and additional data carry the chunk's position and whether it is the last one, so
// that chunks cannot be dropped, repeated, moved or cut off (the STREAM construction, Hoang et al.,
// CRYPTO 2015).

const MAGIC = Buffer.from('YLBLOB1\n', 'latin1');
const SALT_BYTES = 32;
const NONCE_BYTES = 12;
const FINAL_FLAG_AT = 11;

const TAG_BYTES = 16;
export const CHUNK_BYTES = 64 * 1024;
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES;
export const HEADER_BYTES = MAGIC.length + SALT_BYTES;

/** Seals and opens the chunks of one blob. */
export class BlobCipher {
  readonly header: Buffer;
  readonly #key: Buffer;
  readonly #id: string;

  private constructor(key: VaultKey, id: string, header: Buffer) {
    this.header = header;
    this.#id = id;
    this.#key = key.derive('blob', header.subarray(MAGIC.length), id);
  }

  /** For a new blob: a fresh salt, hence a fresh key. */
  static create(key: VaultKey, id: string): BlobCipher {
    return new BlobCipher(key, id, Buffer.concat([MAGIC, randomBytes(SALT_BYTES)]));
  }

  /** For a blob on disk. @throws VaultError `VAULT_BLOB_DAMAGED` */
  static read(key: VaultKey, id: string, header: Buffer): BlobCipher {
    if (header.length !== HEADER_BYTES || !header.subarray(0, MAGIC.length).equals(MAGIC)) {
      throw blobDamaged(id, 'its header is not a blob header');
    }
    return new BlobCipher(key, id, Buffer.from(header));
  }

  seal(plain: Uint8Array, index: number, final: boolean): Buffer {
    const nonce = nonceOf(index, final);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    cipher.setAAD(Buffer.concat([this.header, nonce]));
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws VaultError `VAULT_BLOB_DAMAGED` unless these are the bytes once sealed at that place */
  open(sealed: Buffer, index: number, final: boolean): Buffer {
    if (sealed.length < TAG_BYTES) throw blobDamaged(this.#id, 'it was cut off');
    const nonce = nonceOf(index, final);
    const decipher = createDecipheriv('aes-256-gcm', this.#key, nonce);
    decipher.setAAD(Buffer.concat([this.header, nonce]));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    try {
      const plain = decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES));
      return Buffer.concat([plain, decipher.final()]);
    } catch (cause) {
      throw blobDamaged(this.#id, `chunk ${String(index)} is not what was written`, cause);
    }
  }
}

function nonceOf(index: number, final: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeBigUInt64BE(BigInt(index));
  nonce[FINAL_FLAG_AT] = final ? 1 : 0;
  return nonce;
}

/** How a damaged blob is reported: by the name of its file. */
export function blobDamaged(id: string, why: string, cause?: unknown): VaultError {
  const message = `the stored document ${id} is damaged: ${why}; restore it from a backup`;
  return new VaultError('VAULT_BLOB_DAMAGED', message, { place: `blobs/${id}`, cause });
}

/** Where the chunks of a sealed file of `fileBytes` lie. @throws VaultError `VAULT_BLOB_DAMAGED` */
export function blobLayout(id: string, fileBytes: number): { chunks: number; plainBytes: number } {
  const body = fileBytes - HEADER_BYTES;
  const chunks = Math.ceil(body / SEALED_CHUNK_BYTES);
  if (chunks < 1 || body - (chunks - 1) * SEALED_CHUNK_BYTES < TAG_BYTES) {
    throw blobDamaged(id, 'it was cut off');
  }
  return { chunks, plainBytes: body - chunks * TAG_BYTES };
}
