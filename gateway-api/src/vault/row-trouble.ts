// SPDX-License-Identifier: Apache-2.0
import { VaultError } from './vault-error.js';

const LEVEL_FILE = /\b(\d{6}\.(?:ldb|sst|log)|MANIFEST-\d{6}|CURRENT)\b/;

/** Turns what `level` throws into the vault's own errors, naming the file where `level` names one. */
export function rowsUnreadable(error: unknown): VaultError {
  if (error instanceof VaultError) return error;
  const causes = chainOf(error);
  if (causes.some(({ code }) => code === 'LEVEL_LOCKED')) {
    return new VaultError('VAULT_LOCKED', 'the vault is open in another process: stop that first', {
      cause: error,
    });
  }
  const file = causes.map(({ message }) => LEVEL_FILE.exec(message)?.[1]).find(Boolean);
  const place = file === undefined ? 'rows' : `rows/${file}`;
  return new VaultError('VAULT_ROWS_UNREADABLE', `the vault cannot read ${place}: restore it`, {
    place,
    cause: error,
  });
}

function chainOf(error: unknown): { code: unknown; message: string }[] {
  const chain: { code: unknown; message: string }[] = [];
  for (let at = error; at instanceof Error; at = at.cause) {
    chain.push({ code: 'code' in at ? at.code : undefined, message: at.message });
  }
  return chain;
}
