// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { writePrivateFile, type ContractClass } from '@yulian/network';
import type { ConsortiumPlan, DataFolder } from '@yulian/network/operator';
import { ApiKeys, VaultKeyStore, type UnitLevel } from '../identity/index.js';
import { openStores, type Stores } from './open-stores.js';

/** A data folder made for a consortium. */
export interface FoundedFolder {
  readonly channel: string;
  readonly organisations: readonly string[];
  readonly height: number;
  /** Where the first operators' API keys are; hand each to its unit, then delete the file. */
  readonly keyFile: string;
  /** Opens backups of the folder: to be moved off the machine. */
  readonly recoveryKey: string;
}

const KEY_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Founds a consortium in a new data folder: keys and certificates, the founding transaction, the
 * vaults, and for each unit with the role operator a first API key, with which it makes the others.
 */
export async function foundFolder(
  folder: DataFolder,
  contracts: readonly ContractClass[],
  plan: ConsortiumPlan,
): Promise<FoundedFolder> {
  const stores = await openStores({ folder, contracts, plan });
  try {
    const { channel, organisations } = stores.consortium;
    const keyFile = join(folder.path, 'operator-keys.json');
    await writePrivateFile(keyFile, `${JSON.stringify(await firstKeys(stores), undefined, 2)}\n`);
    const { height } = await stores.ledger.info();
    const { recoveryKey } = folder;
    const mspIds = organisations.map(({ mspId }) => mspId);
    return { channel, organisations: mspIds, height, keyFile, recoveryKey };
  } finally {
    await stores.close();
  }
}

async function firstKeys({ own, consortium }: Stores) {
  const now = (): string => new Date().toISOString();
  const keys = new ApiKeys(new VaultKeyStore(own.rows), own.key.subkey('api-key'), now);
  const expiresAt = new Date(Date.now() + KEY_DAYS * DAY_MS).toISOString();
  const made: { unit: string; mspId: string; expiresAt: string; key: string }[] = [];
  for (const { mspId, identities } of consortium.organisations) {
    for (const { unit, level } of identities.filter(({ role }) => role === 'operator')) {
      const wish = { mspId, unit, level: level as UnitLevel, roles: ['operator'] as const };
      const { text } = await keys.create({ ...wish, label: 'first', expiresAt, demo: false });
      made.push({ unit, mspId, expiresAt, key: text });
    }
  }
  return made;
}
