// SPDX-License-Identifier: Apache-2.0
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { writeFileDurably } from '../durable/files.js';
import { VaultError } from './vault-error.js';

/** What a key is for. Each purpose has its own key, so that no two uses can be played against each other. */
export type KeyPurpose =
  | 'blob'
  | 'row'
  | 'row-name'
  | 'row-sum'
  | 'head'
  | 'backup'
  | 'digest'
  | 'number'
  | 'case-number'
  | 'earning-nullifier'
  | 'earning-salt'
  | 'earning-batch'
  | 'holder'
  | 'subject'
  | 'access'
  | 'correction-notice'
  | 'material'
  | 'idempotency'
  | 'impression'
  | 'person'
  | 'purchase'
  | 'request'
  | 'fingerprint'
  | 'api-key'
  | 'cursor'
  | 'session'
  | 'login'
  | 'login-attempt';

const KEY_BYTES = 32;
const HEX_KEY = /^[0-9a-f]{64}$/;
const OTHERS_MAY_READ = 0o077;

/** One organisation's master key and what is derived from it (HKDF-SHA-256, RFC 5869). */
export class VaultKey {
  readonly #master: Buffer;
  readonly #derived = new Map<string, Buffer>();

  /** @param master 32 random bytes. @throws VaultError `VAULT_KEY_INVALID` */
  constructor(master: Uint8Array) {
    if (master.length !== KEY_BYTES) {
      throw new VaultError('VAULT_KEY_INVALID', 'a vault key is 32 bytes');
    }
    this.#master = Buffer.from(master);
  }

  /** A random key. */
  static generate(): VaultKey {
    return new VaultKey(randomBytes(KEY_BYTES));
  }

  /** @param text 64 hex digits. @throws VaultError `VAULT_KEY_INVALID` */
  static fromHex(text: string): VaultKey {
    if (!HEX_KEY.test(text.trim())) {
      throw new VaultError('VAULT_KEY_INVALID', 'a vault key is written as 64 hex digits');
    }
    return new VaultKey(Buffer.from(text.trim(), 'hex'));
  }

  /** Says which key this is without giving it away: 16 hex digits. */
  get fingerprint(): string {
    return this.subkey('fingerprint').subarray(0, 8).toString('hex');
  }

  /** The 32-byte key of a purpose. */
  subkey(purpose: KeyPurpose): Buffer {
    const known = this.#derived.get(purpose);
    if (known !== undefined) return known;
    const key = this.derive(purpose, new Uint8Array(0), '');
    this.#derived.set(purpose, key);
    return key;
  }

  /** A 32-byte key of a purpose for one thing, such as one file. Not kept. */
  derive(purpose: KeyPurpose, salt: Uint8Array, context: string): Buffer {
    const info = `yulian vault 1 ${purpose} ${context}`;
    return Buffer.from(hkdfSync('sha256', this.#master, salt, info, KEY_BYTES));
  }

  /** HMAC-SHA-256 over the parts, each preceded by its length, so that no two lists collide. */
  mac(purpose: KeyPurpose, ...parts: readonly (string | Uint8Array)[]): Buffer {
    const hmac = createHmac('sha256', this.subkey(purpose));
    for (const part of parts) {
      const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      hmac.update(length).update(bytes);
    }
    return hmac.digest();
  }

  /** The master key as {@link fromHex} reads it: for its file, and to be sealed into a backup. */
  toHex(): string {
    return this.#master.toString('hex');
  }

  /** Keeps the key in a file of mode 0600; a file already there is replaced. */
  async save(file: string): Promise<void> {
    await writeFileDurably(file, `${this.toHex()}\n`);
  }
}

/**
 * Reads the master key from its file.
 *
 * @throws VaultError `VAULT_KEY_MISSING`, `VAULT_KEY_INVALID`, `VAULT_KEY_EXPOSED` when others than
 *   the owner can read the file
 */
export async function readVaultKey(file: string): Promise<VaultKey> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) {
    throw new VaultError('VAULT_KEY_MISSING', `there is no vault key at ${file}: put it back`, {
      place: file,
    });
  }
  if ((found.mode & OTHERS_MAY_READ) !== 0) {
    throw new VaultError('VAULT_KEY_EXPOSED', `others can read ${file}: chmod 600, or renew it`, {
      place: file,
    });
  }
  return VaultKey.fromHex(await readFile(file, 'utf8'));
}

/** Reads the master key, or makes and keeps one when `mayCreate`. @throws VaultError as {@link readVaultKey} */
export async function openVaultKey(file: string, mayCreate: boolean): Promise<VaultKey> {
  const found = await stat(file).catch(() => undefined);
  if (found !== undefined || !mayCreate) return readVaultKey(file);
  const key = VaultKey.generate();
  await key.save(file);
  return key;
}
