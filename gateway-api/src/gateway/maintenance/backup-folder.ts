// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DataFolder } from '@yulian/network/operator';
import { filesBelow, syncDirectory, syncTree, writeFileDurably } from '../../durable/files.js';
import { ignoreSteps, type OnStep } from '../../durable/steps.js';
import { backupVault, type Vault } from '../../vault/index.js';
import { readPrivateFiles } from '../recovery/private-files.js';
import { ensureRecoveryKey } from '../recovery/recovery-key.js';
import { sealSecrets } from '../recovery/secrets.js';
import { OperatorError } from './operator-error.js';

/** The part that holds the blocks. */
export const LEDGER_PART = 'ledger.backup';

export const BACKUP_FORMAT = 'yulian.backup.v2';

/** The part that holds keys, certificates and settings, sealed. */
export const SECRETS_PART = 'secrets.sealed';

/** One file of a backup. */
export interface BackupPart {
  /** Below the backup's folder. */
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** `manifest.json`: what a backup holds; written last, so a backup without it is not one. */
export interface BackupManifest {
  readonly format: typeof BACKUP_FORMAT;
  readonly takenAt: string;
  readonly channel: string;
  /** Blocks in the backup; on Fabric, whose peers keep them, those that it may refer to. */
  readonly height: number;
  /** Fingerprint of the recovery key that opens it. */
  readonly recoveryKey: string;
  readonly parts: readonly BackupPart[];
}

/** What is backed up, opened or not. */
export interface BackupSource {
  readonly folder: DataFolder;
  readonly channel: string;
  /** Writes the ledger's blocks into a file, unless a network's peers keep them. */
  readonly ledger: (file: string) => Promise<{ readonly height: number }>;
  /** Vaults by their name in the backup. */
  readonly vaults: ReadonlyMap<string, Vault>;
}

/**
 * Writes a backup of a whole data folder: first the ledger, then the vaults, so that whatever the
 * blocks refer to is there too; then keys and settings, sealed to the folder's recovery key together
 * with the digests of the rest. It appears under its name when it is complete and durable.
 *
 * @param target must not exist
 * @throws OperatorError `BACKUP_EXISTS`
 */
export async function backupDataFolder(
  source: BackupSource,
  target: string,
  takenAt: string,
  onStep: OnStep = ignoreSteps,
): Promise<BackupManifest> {
  if ((await stat(target).catch(() => undefined)) !== undefined) {
    throw new OperatorError('BACKUP_EXISTS', `there is something at ${target}: take another name`);
  }
  const draft = `${target}.partial`;
  // A run that was cut off has left one.
  await rm(draft, { recursive: true, force: true });
  try {
    const manifest = await writeDraft(source, draft, takenAt, onStep);
    await rename(draft, target);
    await syncDirectory(dirname(target));
    onStep('backup.published');
    return manifest;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

async function writeDraft(
  source: BackupSource,
  draft: string,
  takenAt: string,
  onStep: OnStep,
): Promise<BackupManifest> {
  await mkdir(join(draft, 'vaults'), { recursive: true, mode: 0o700 });
  const { height } = await source.ledger(join(draft, LEDGER_PART));
  for (const [name, vault] of source.vaults) {
    await writeStream(join(draft, 'vaults', `${name}.backup`), backupVault(vault, onStep));
  }
  const { key, fingerprint } = await ensureRecoveryKey(source.folder);
  const parts: BackupPart[] = [];
  for (const path of await filesBelow(draft)) parts.push(await partOf(draft, path));
  const { channel } = source;
  const head = {
    format: BACKUP_FORMAT,
    takenAt,
    channel,
    height,
    recoveryKey: fingerprint,
  } as const;
  onStep('backup.files');
  const secrets = {
    files: await readPrivateFiles(source.folder),
    vaultKeys: new Map([...source.vaults].map(([name, vault]) => [name, vault.key])),
  };
  const sealed = await sealSecrets(secrets, key, { ...head, parts });
  await writeFileDurably(join(draft, SECRETS_PART), sealed);
  const manifest = { ...head, parts: [...parts, await partOf(draft, SECRETS_PART)] };
  onStep('backup.manifest');
  await writeFileDurably(join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await syncTree(draft);
  return manifest;
}

/** What the secrets of a backup are sealed together with: the manifest, but for themselves. */
export function surroundingsOf(manifest: BackupManifest): BackupManifest {
  return { ...manifest, parts: manifest.parts.filter(({ path }) => path !== SECRETS_PART) };
}

/** Reads a file of a backup and says its digest and size. */
export async function partOf(root: string, path: string): Promise<BackupPart> {
  const hash = createHash('sha256');
  const file = await open(join(root, path));
  try {
    for await (const chunk of file.createReadStream({ autoClose: false }))
      hash.update(chunk as Buffer);
    return { path, sha256: hash.digest('hex'), size: (await file.stat()).size };
  } finally {
    await file.close();
  }
}

async function writeStream(path: string, source: AsyncIterable<Uint8Array>): Promise<void> {
  const file: FileHandle = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of source) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** @throws Error when the folder holds no complete backup */
export async function readManifest(backup: string): Promise<BackupManifest> {
  const text = await readFile(join(backup, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Omit<BackupManifest, 'format'> & { readonly format: string };
  const { format, ...rest } = manifest;
  if (format !== BACKUP_FORMAT) throw new Error(`${backup} has an unknown format`);
  return { format, ...rest };
}
