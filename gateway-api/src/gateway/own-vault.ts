// SPDX-License-Identifier: Apache-2.0
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LedgerError } from '@yulian/network';
import type { DataFolder } from '@yulian/network/operator';
import { Vault, VaultError, type VaultOptions } from '../vault/index.js';
import { GATEWAY_VAULT, vaultDirectory } from './maintenance/vault-names.js';

/**
 * Opens the gateway's own vault. On Fabric, where no ledger lies in the folder, this is what keeps a
 * second gateway out of it.
 *
 * @throws LedgerError `LEDGER_LOCKED` with `details.pid`
 * @throws VaultError as `Vault.open`
 */
export async function openOwnVault(
  folder: DataFolder,
  wish: Omit<VaultOptions, 'directory'>,
): Promise<Vault> {
  const directory = vaultDirectory(folder, GATEWAY_VAULT);
  const pidFile = join(directory, 'pid');
  try {
    const vault = await Vault.open({ directory, ...wish });
    await writeFile(pidFile, `${String(process.pid)}\n`, { mode: 0o600 });
    return vault;
  } catch (cause) {
    if (!(cause instanceof VaultError) || cause.code !== 'VAULT_LOCKED') throw cause;
    const pid = (await readFile(pidFile, 'utf8').catch(() => 'unknown')).trim();
    const message = `${folder.path} is in use: already running, pid ${pid}`;
    throw new LedgerError('LEDGER_LOCKED', message, { cause, details: { pid } });
  }
}
