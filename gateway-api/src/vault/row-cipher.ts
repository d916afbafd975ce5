// SPDX-License-Identifier: Apache-2.0
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { VaultError } from './vault-error.js';
import type { VaultKey } from './vault-key.js';

const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const PREFIX_BYTES = 1 + NONCE_BYTES;

/** Bytes of a row's share in the sum. */
export const SHARE_BYTES = 32;

/** Seals rows: format byte, nonce, AES-256-GCM with the row's key as additional data. */
export class RowCipher {
  readonly #key: Buffer;
  readonly #sumKey: Buffer;

  constructor(key: VaultKey) {
    this.#key = key.subkey('row');
    this.#sumKey = key.subkey('row-sum');
  }

  seal(rowKey: string, plain: Uint8Array): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    cipher.setAAD(Buffer.from(rowKey, 'utf8'));
    const parts = [Buffer.of(FORMAT), nonce, cipher.update(plain), cipher.final()];
    return Buffer.concat([...parts, cipher.getAuthTag()]);
  }

  /** @throws VaultError `VAULT_ROW_DAMAGED` naming the row */
  open(rowKey: string, sealed: Buffer): Buffer {
    if (sealed.length < PREFIX_BYTES + TAG_BYTES || sealed[0] !== FORMAT) throw rowDamaged(rowKey);
    const decipher = createDecipheriv('aes-256-gcm', this.#key, sealed.subarray(1, PREFIX_BYTES));
    decipher.setAAD(Buffer.from(rowKey, 'utf8'));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    try {
      const plain = decipher.update(sealed.subarray(PREFIX_BYTES, sealed.length - TAG_BYTES));
      return Buffer.concat([plain, decipher.final()]);
    } catch (cause) {
      throw rowDamaged(rowKey, cause);
    }
  }

  /**
   * A row's share in the sum over all rows: keyed, so that no one without the key can find another
   * set of rows with the same sum. Nonce and tag stand for the content: the tag binds it.
   */
  share(rowKey: string, sealed: Buffer): Buffer {
    const hmac = createHmac('sha256', this.#sumKey).update(rowKey, 'utf8').update('\0');
    return hmac
      .update(sealed.subarray(0, PREFIX_BYTES))
      .update(sealed.subarray(Math.max(PREFIX_BYTES, sealed.length - TAG_BYTES)))
      .digest();
  }
}

function rowDamaged(rowKey: string, cause?: unknown): VaultError {
  const message = `the vault row ${rowKey} is not what was written; restore it from a backup`;
  return new VaultError('VAULT_ROW_DAMAGED', message, { place: `rows/${rowKey}`, cause });
}
