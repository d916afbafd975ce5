// SPDX-License-Identifier: Apache-2.0
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  backupFolder,
  type ChainReport,
  type ContractClass,
  type LedgerStep,
} from '@yulian/network';
import {
  openNode,
  type ConsortiumFile,
  type DataFolder,
  type OperatedLedger,
} from '@yulian/network/operator';
import type { StorageStep } from '../../durable/steps.js';
import { checkIndex, GatewayVaultFacts, type IndexFinding } from '../../index/index.js';
import { checkVaultDirectory, openVaultKey, keyFileOf, Vault } from '../../vault/index.js';
import { backupDataFolder, type BackupManifest } from './backup-folder.js';
import { OperatorError } from './operator-error.js';
import { vaultDirectory, vaultNames } from './vault-names.js';
import { verifyLedgerFolder } from './verify-ledger.js';

/** What is wrong in a vault, and in which. */
export interface VaultTrouble {
  readonly vault: string;
  readonly code: string;
  readonly place: string;
}

/** What verifying a data folder found. */
export interface FolderReport {
  readonly ok: boolean;
  readonly chain: ChainReport;
  readonly vaults: readonly VaultTrouble[];
  /** What is wrong with the read index, if it was looked at: a folder's in use is not. */
  readonly index?: IndexFinding | undefined;
}

/** @throws OperatorError `DATA_FOLDER_EMPTY` */
async function requireConsortiumFile(folder: DataFolder): Promise<ConsortiumFile> {
  const consortium = await folder.readConsortium();
  if (consortium !== undefined) return consortium;
  throw new OperatorError('DATA_FOLDER_EMPTY', `${folder.path} holds no consortium`);
}

/**
 * Backs up a data folder that no gateway has open.
 *
 * @param onStep fault injection
 * @throws LedgerError `LEDGER_LOCKED`
 * @throws OperatorError `BACKUP_EXISTS`
 */
export async function backupClosedFolder(
  folder: DataFolder,
  target: string,
  takenAt: string,
  onStep: (step: StorageStep | LedgerStep) => void = () => undefined,
): Promise<BackupManifest> {
  const consortium = await requireConsortiumFile(folder);
  const vaults = new Map<string, Vault>();
  try {
    await mkdir(dirname(target), { recursive: true });
    for (const name of vaultNames(consortium)) {
      vaults.set(name, await Vault.open({ directory: vaultDirectory(folder, name) }));
    }
    const { channel } = consortium;
    const ledger = (file: string) =>
      consortium.ledger === 'fabric'
        ? withLedger(folder, consortium, (open) => open.info())
        : backupFolder(folder.ledger, file, { onStep });
    return await backupDataFolder({ folder, channel, ledger, vaults }, target, takenAt, onStep);
  } finally {
    for (const vault of vaults.values()) await vault.close();
  }
}

/** What verifying a closed folder takes. */
export interface VerifyFolderOptions {
  readonly checkpoint?: { readonly height: number; readonly hash: string } | undefined;
  /** With them the ledger can be opened, and the index compared with one built from it. */
  readonly contracts?: readonly ContractClass[];
}

/** Verifies chain, vaults and index of a data folder that no gateway has open. */
export async function verifyClosedFolder(
  folder: DataFolder,
  { checkpoint, contracts }: VerifyFolderOptions = {},
): Promise<FolderReport> {
  const consortium = await requireConsortiumFile(folder);
  const options = checkpoint === undefined ? {} : { checkpoint };
  const chain =
    consortium.ledger === 'fabric'
      ? await withLedger(folder, consortium, (ledger) => ledger.verifyChain(options))
      : await verifyLedgerFolder(folder.ledger, options);
  const vaults: VaultTrouble[] = [];
  for (const name of vaultNames(consortium)) {
    const directory = vaultDirectory(folder, name);
    const key = await openVaultKey(keyFileOf(directory), false);
    for await (const { code, place } of checkVaultDirectory({ directory, key })) {
      vaults.push({ vault: name, code, place });
    }
  }
  const isSound = chain.ok && vaults.length === 0;
  // An index is built from ledger and vaults: before those are sound it can be held against nothing.
  const index =
    isSound && contracts !== undefined ? await indexOf(folder, consortium, contracts) : undefined;
  return { ok: isSound && index === undefined, chain, vaults, index };
}

/** Asks a network, whose contracts do not run here. */
async function withLedger<T>(
  folder: DataFolder,
  consortium: ConsortiumFile,
  use: (ledger: OperatedLedger) => Promise<T>,
): Promise<T> {
  const { ledger } = await openNode(folder, consortium, { contracts: [] });
  try {
    return await use(ledger);
  } finally {
    await ledger.close();
  }
}

async function indexOf(
  folder: DataFolder,
  consortium: ConsortiumFile,
  contracts: readonly ContractClass[],
): Promise<IndexFinding | undefined> {
  const { ledger } = await openNode(folder, consortium, { contracts });
  const vaults = new Map<string, Vault>();
  try {
    for (const { mspId } of consortium.organisations) {
      vaults.set(mspId, await Vault.open({ directory: folder.vault(mspId) }));
    }
    const facts = new GatewayVaultFacts(vaults);
    return await checkIndex({ directory: folder.index, ledger, facts });
  } finally {
    for (const vault of vaults.values()) await vault.close();
    await ledger.close();
  }
}
