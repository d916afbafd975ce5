// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import {
  cp,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { writePrivateFile } from '@yulian/network';
import type { DataFolder } from '@yulian/network/operator';
import { syncDirectory } from '../../durable/files.js';
import { ignoreSteps, type OnStep } from '../../durable/steps.js';
import { backupVault, type Vault } from '../../vault/index.js';
import { OperatorError } from './operator-error.js';

export const BACKUP_FORMAT = 'yulian.backup.v1';

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
  /** Blocks in the backup. */
  readonly height: number;
  readonly parts: readonly BackupPart[];
}

/** What is backed up, opened or not. */
export interface BackupSource {
  readonly folder: DataFolder;
  readonly channel: string;
  /** Writes the ledger's blocks into a file. */
  readonly ledger: (file: string) => Promise<{ readonly height: number }>;
  /** Vaults by their name in the backup. */
  readonly vaults: ReadonlyMap<string, Vault>;
}

/** Keys, certificates and settings: everything in a data folder but its stores. */
const PLAIN_FILES = ['consortium.json', 'demo.json', 'orderer', 'organisations'] as const;
const STORES = new Set(['ledger', 'index', 'vault', 'backups']);

/**
 * Writes a backup of a whole data folder: first the ledger, then the vaults, so that whatever the
 * blocks refer to is there too; then keys and settings. It appears under its name when it is
 * complete and durable. It holds private keys: 0700.
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
  const { height } = await source.ledger(join(draft, 'ledger.backup'));
  await mkdir(join(draft, 'keys'), { mode: 0o700 });
  for (const [name, vault] of source.vaults) {
    await writeStream(join(draft, 'vaults', `${name}.backup`), backupVault(vault, onStep));
    await vault.key.save(join(draft, 'keys', name));
  }
  onStep('backup.files');
  await copyPlainFiles(source.folder.path, join(draft, 'files'));
  const parts: BackupPart[] = [];
  for (const path of await filesBelow(draft)) parts.push(await partOf(draft, path));
  const { channel } = source;
  const manifest: BackupManifest = { format: BACKUP_FORMAT, takenAt, channel, height, parts };
  onStep('backup.manifest');
  await writePrivateFile(join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await syncTree(draft);
  return manifest;
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

async function copyPlainFiles(from: string, to: string): Promise<void> {
  for (const name of PLAIN_FILES) {
    const source = join(from, name);
    if ((await stat(source).catch(() => undefined)) === undefined) continue;
    await cp(source, join(to, name), {
      recursive: true,
      filter: (path) => !STORES.has(relative(from, path).split('/').at(-1) ?? ''),
    });
  }
}

/** Makes all files and directories below a folder durable. */
export async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    // What is true of a file is true of a directory: it is opened and synced.
    if (entry.isFile() || entry.isDirectory()) await syncDirectory(path);
  }
  await syncDirectory(folder);
}

/** Paths of all files below a folder, sorted. */
export async function filesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** @throws Error when the folder holds no complete backup */
export async function readManifest(backup: string): Promise<BackupManifest> {
  const text = await readFile(join(backup, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Omit<BackupManifest, 'format'> & { readonly format: string };
  const { format, ...rest } = manifest;
  if (format !== BACKUP_FORMAT) throw new Error(`${backup} has an unknown format`);
  return { format, ...rest };
}
