// SPDX-License-Identifier: Apache-2.0
import type { KeyObject } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { restoreFolder, type LedgerStep } from '@yulian/network';
import { DataFolder } from '@yulian/network/operator';
import { filesBelow, syncDirectory, syncTree } from '../../durable/files.js';
import type { OnStep, StorageStep } from '../../durable/steps.js';
import { restoreVault, type VaultKey } from '../../vault/index.js';
import { writePrivateFiles } from '../recovery/private-files.js';
import { recipientOf } from '../recovery/recovery-key.js';
import { unsealSecrets, type Secrets } from '../recovery/secrets.js';
import {
  LEDGER_PART,
  partOf,
  readManifest,
  SECRETS_PART,
  surroundingsOf,
  type BackupManifest,
} from './backup-folder.js';
import { OperatorError } from './operator-error.js';
import { vaultDirectory } from './vault-names.js';

/** A data folder restored and verified. */
export interface RestoreSummary {
  readonly directory: string;
  readonly height: number;
  /** Undefined on Fabric: blocks and state are the peers'. */
  readonly stateDigest: string | undefined;
  readonly parts: number;
}

/** How to restore. */
export interface FolderRestoreOptions {
  /** Private half of the key that the backup is sealed to: see `readRecoveryKey`. */
  readonly recoveryKey: KeyObject;
  /** A head noted outside: the backup must reach it and agree with it. */
  readonly checkpoint?: { readonly height: number; readonly hash: string } | undefined;
  /** Fault injection. */
  readonly onStep?: (step: StorageStep | LedgerStep) => void;
}

/**
 * Makes a data folder from a backup. Every part is checked against the manifest, and the manifest
 * against the seal of the secrets; every block and every vault row is verified; the folder appears
 * only when all of it is right and durable. The read index is not in a backup: it is built anew.
 *
 * @param target missing or empty
 * @throws OperatorError `BACKUP_INCOMPLETE`, `BACKUP_DAMAGED`, `RECOVERY_KEY_WRONG`,
 *   `DATA_FOLDER_NOT_EMPTY`
 * @throws LedgerError `BACKUP_INVALID`
 * @throws VaultError as `restoreVault`
 */
export async function restoreDataFolder(
  backup: string,
  target: string,
  { recoveryKey, checkpoint, onStep = () => undefined }: FolderRestoreOptions,
): Promise<RestoreSummary> {
  await requireEmpty(target);
  const manifest = await checkParts(backup);
  const secrets = await openSecrets(backup, manifest, recoveryKey);
  const draft = `${target}.restoring`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  onStep('restore.files');
  await writePrivateFiles(draft, secrets.files);
  await syncTree(draft);
  const folder = new DataFolder(draft);
  const blocks = await restoreBlocks(backup, folder, { checkpoint, onStep });
  if (blocks !== undefined && blocks.height !== manifest.height) {
    throw new OperatorError('BACKUP_DAMAGED', 'the manifest names another height than the blocks');
  }
  for (const [name, key] of secrets.vaultKeys) {
    const file = join(backup, 'vaults', `${name}.backup`);
    await restoreOneVault(file, key, vaultDirectory(folder, name), onStep);
  }
  onStep('restore.swap');
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
  await syncDirectory(dirname(target));
  onStep('restore.published');
  return {
    directory: target,
    height: manifest.height,
    stateDigest: blocks?.stateDigest,
    parts: manifest.parts.length,
  };
}

/** Undefined on Fabric, whose peers keep the blocks. */
async function restoreBlocks(
  backup: string,
  folder: DataFolder,
  { checkpoint, onStep = () => undefined }: Omit<FolderRestoreOptions, 'recoveryKey'>,
): Promise<{ readonly height: number; readonly stateDigest: string } | undefined> {
  const consortium = await folder.readConsortium();
  if (consortium?.ledger !== 'fabric') {
    return restoreFolder(
      join(backup, LEDGER_PART),
      folder.ledger,
      checkpoint === undefined ? { onStep } : { checkpoint, onStep },
    );
  }
  if (checkpoint === undefined) return undefined;
  const message =
    'this backup holds no blocks: restore without the checkpoint, then verify the chain';
  throw new OperatorError('USAGE', `${message} with it`);
}

async function restoreOneVault(
  file: string,
  key: VaultKey,
  directory: string,
  onStep: OnStep,
): Promise<void> {
  await mkdir(dirname(directory), { recursive: true, mode: 0o700 });
  const source = await open(file);
  try {
    const bytes = source.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>;
    await restoreVault(bytes, { directory, key, keyFile: 'key', onStep });
  } finally {
    await source.close();
  }
}

async function openSecrets(
  backup: string,
  manifest: BackupManifest,
  key: KeyObject,
): Promise<Secrets> {
  if (recipientOf(key).fingerprint !== manifest.recoveryKey) {
    const message = `${backup} opens with recovery key ${manifest.recoveryKey}: this is another`;
    throw new OperatorError('RECOVERY_KEY_WRONG', message);
  }
  const sealed = await readFile(join(backup, SECRETS_PART));
  const secrets = await unsealSecrets(sealed, key, surroundingsOf(manifest));
  if (secrets !== undefined) return secrets;
  throw new OperatorError(
    'BACKUP_DAMAGED',
    'the manifest and the sealed keys do not belong together',
  );
}

async function requireEmpty(target: string): Promise<void> {
  const found = await readdir(target).catch(() => []);
  if (found.length === 0) return;
  throw new OperatorError(
    'DATA_FOLDER_NOT_EMPTY',
    `${target} is not empty: restore into a new folder, or move it away`,
  );
}

async function checkParts(backup: string): Promise<BackupManifest> {
  const manifest = await readManifest(backup).catch(() => {
    throw new OperatorError('BACKUP_INCOMPLETE', `${backup} holds no complete backup`);
  });
  const present = (await filesBelow(backup)).filter((path) => path !== 'manifest.json');
  const named = manifest.parts.map(({ path }) => path);
  if (present.join('\n') !== [...named].sort().join('\n')) {
    throw new OperatorError('BACKUP_DAMAGED', 'files are missing from the backup, or were added');
  }
  for (const part of manifest.parts) {
    const { sha256, size } = await partOf(backup, part.path);
    if (sha256 === part.sha256 && size === part.size) continue;
    throw new OperatorError('BACKUP_DAMAGED', `${part.path} differs from what was backed up`);
  }
  return manifest;
}
