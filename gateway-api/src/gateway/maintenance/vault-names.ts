// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import type { ConsortiumFile, DataFolder } from '@yulian/network/operator';

/** Name of the gateway's own vault, beside those of the organisations: it keeps the API keys. */
export const GATEWAY_VAULT = 'gateway';

/** Where a vault of this name lies in a data folder. */
export function vaultDirectory(folder: DataFolder, name: string): string {
  return name === GATEWAY_VAULT ? join(folder.path, GATEWAY_VAULT) : folder.vault(name);
}

/** The vaults of a data folder: one for each organisation, and the gateway's. */
export function vaultNames({ organisations }: ConsortiumFile): readonly string[] {
  return [...organisations.map(({ mspId }) => mspId), GATEWAY_VAULT];
}
