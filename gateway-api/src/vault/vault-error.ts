// SPDX-License-Identifier: Apache-2.0

/** Stable codes of what the vault can refuse or find broken. Never reused, never renamed. */
export const VAULT_ERROR_CODES = [
  'VAULT_KEY_MISSING',
  'VAULT_KEY_INVALID',
  'VAULT_KEY_EXPOSED',
  'VAULT_KEY_WRONG',
  'VAULT_LOCKED',
  'VAULT_FORMAT_UNKNOWN',
  'VAULT_BLOB_NOT_FOUND',
  'VAULT_BLOB_DAMAGED',
  'VAULT_ROW_DAMAGED',
  'VAULT_ROWS_MISSING',
  'VAULT_ROWS_UNREADABLE',
  'VAULT_WRITE_FAILED',
  'VAULT_FULL',
  'VAULT_CLOSED',
  'VAULT_BACKUP_DAMAGED',
  'VAULT_NOT_EMPTY',
] as const;

export type VaultErrorCode = (typeof VAULT_ERROR_CODES)[number];

/** A vault's failure. `place` names the file or row; it never holds personal data. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly code: VaultErrorCode;
  readonly place: string | undefined;

  constructor(
    code: VaultErrorCode,
    message: string,
    more: { readonly place?: string; readonly cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.code = code;
    this.place = more.place;
  }
}

/** Nothing was written, because the disk has no room left. */
export function vaultFull(cause?: unknown): VaultError {
  return new VaultError('VAULT_FULL', 'the disk is full: make room on it', { cause });
}
