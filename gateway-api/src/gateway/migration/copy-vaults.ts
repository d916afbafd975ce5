// SPDX-License-Identifier: Apache-2.0
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writePrivateFile } from '@yulian/network';
import type { DataFolder } from '@yulian/network/operator';
import type { OnStep } from '../../durable/steps.js';
import { backupVault, restoreVault, type Vault } from '../../vault/index.js';
import { vaultDirectory } from '../maintenance/vault-names.js';

/**
 * Copies vaults with their keys, each read back before it takes its place. Those that an earlier run
 * has copied are left alone.
 *
 * @param vaults by name
 * @throws VaultError as `restoreVault`
 */
export async function copyVaults(
  vaults: ReadonlyMap<string, Vault>,
  target: DataFolder,
  onStep: OnStep,
): Promise<void> {
  for (const [name, vault] of vaults) {
    const directory = vaultDirectory(target, name);
    if (await exists(directory)) continue;
    await mkdir(dirname(directory), { recursive: true, mode: 0o700 });
    await restoreVault(backupVault(vault, onStep), {
      directory,
      key: vault.key,
      keyFile: 'key',
      onStep,
    });
  }
}

/** Whether any of these vaults is there already. */
export async function holdsVaults(names: readonly string[], target: DataFolder): Promise<boolean> {
  const found = await Promise.all(names.map((name) => exists(vaultDirectory(target, name))));
  return found.includes(true);
}

/** Backups of the target are sealed to the same key as those of the source. */
export async function copyRecoveryKey(source: DataFolder, target: DataFolder): Promise<void> {
  for (const name of ['recoveryRecipient', 'recoveryKey'] as const) {
    // The operator may have moved the private half away, as told.
    const content = await readFile(source[name], 'utf8').catch(() => undefined);
    if (content !== undefined) await writePrivateFile(target[name], content);
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
