// SPDX-License-Identifier: Apache-2.0
import { verifyLedgerFolder } from '@yulian/gateway-api/maintenance';
import { DataFolder, openNode, type Node } from '@yulian/network/operator';
// After the network: it silences Fabric's library before contracts load that.
import { contracts } from '@yulian/chaincode';
import {
  checkIndex as checkIndexIn,
  checkVaultDirectory,
  GatewayVaultFacts,
  keyFileOf,
  openVaultKey,
  ReadIndex,
  Vault,
} from '@yulian/gateway-api/storage';
import { digestTree } from '../corruption/digest-tree.js';
import type { Tasks } from './protocol.js';

/** Verifies a ledger that nobody has open. */
export async function checkLedger({
  directory,
  checkpoint,
}: Tasks['checkLedger']['ask']): Promise<Tasks['checkLedger']['answer']> {
  const { ok, problem } = await verifyLedgerFolder(directory, { checkpoint });
  if (ok === (problem === undefined)) return { problem };
  throw new Error('a chain is sound exactly when nothing is wrong with it');
}

/** Checks a vault that nobody has open; when it is sound, how far it has come. */
export async function checkVault({
  directory,
  atLeast,
}: Tasks['checkVault']['ask']): Promise<Tasks['checkVault']['answer']> {
  const key = await openVaultKey(keyFileOf(directory), false);
  for await (const { code, place } of checkVaultDirectory({ directory, key }, atLeast)) {
    return { finding: { code, place } };
  }
  const vault = await Vault.open({ directory, key });
  try {
    return { checkpoint: vault.checkpoint };
  } finally {
    await vault.close();
  }
}

interface Opened {
  readonly node: Node;
  readonly facts: GatewayVaultFacts;
}

/** Stays open: only the index changes from one check to the next. */
const opened = new Map<string, Promise<Opened>>();

/** Checks an index; one that seems sound is brought up to date, as a start does. */
export async function checkIndex({
  directory,
  folder,
}: Tasks['checkIndex']['ask']): Promise<Tasks['checkIndex']['answer']> {
  const opening = opened.get(folder) ?? openFolder(folder);
  opened.set(folder, opening);
  const { node, facts } = await opening;
  const { ledger } = node;
  const finding = await checkIndexIn({ directory, ledger, facts });
  if (finding !== undefined) return { finding };
  const index = await ReadIndex.open({ directory, ledger, facts });
  try {
    await index.waitFor((await ledger.info()).height - 1);
  } finally {
    await index.close();
  }
  return {};
}

async function openFolder(path: string): Promise<Opened> {
  const folder = new DataFolder(path);
  const consortium = await folder.readConsortium();
  if (consortium === undefined) throw new Error(`${path} holds no consortium`);
  const node = await openNode(folder, consortium, { contracts: [...contracts] });
  const vaults = new Map<string, Vault>();
  for (const { mspId } of consortium.organisations) {
    vaults.set(mspId, await Vault.open({ directory: folder.vault(mspId) }));
  }
  return { node, facts: new GatewayVaultFacts(vaults) };
}

/** What a folder holds, whoever may have gone through it. */
export function digest({ directory }: Tasks['digest']['ask']): Promise<string> {
  return digestTree(directory);
}
