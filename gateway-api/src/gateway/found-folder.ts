// SPDX-License-Identifier: Apache-2.0
import type { ContractClass } from '@yulian/network';
import type { ConsortiumPlan, DataFolder } from '@yulian/network/operator';
import { makeFirstKeys } from './first-keys.js';
import { openStores } from './open-stores.js';

/** A data folder made for a consortium. */
export interface FoundedFolder {
  readonly channel: string;
  readonly organisations: readonly string[];
  readonly height: number;
  /** Where the first operators' API keys are; hand each to its unit, then delete the file. */
  readonly keyFile: string | undefined;
  /** Opens backups of the folder: to be moved off the machine. */
  readonly recoveryKey: string;
}

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
    const keyFile = await makeFirstKeys(stores);
    const { height } = await stores.ledger.info();
    const { recoveryKey } = folder;
    const mspIds = organisations.map(({ mspId }) => mspId);
    return { channel, organisations: mspIds, height, keyFile, recoveryKey };
  } finally {
    await stores.close();
  }
}
