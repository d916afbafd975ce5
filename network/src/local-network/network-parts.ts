// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NetworkFolder } from './network-folder.js';
import type { Programs } from './programs.js';
import type { NetworkSettings } from './settings-file.js';
import { ORDERER_MSP, type Topology } from './topology.js';

/** What a network is, whoever runs its processes: this machine or containers. */
export interface NetworkParts {
  readonly folder: NetworkFolder;
  readonly settings: NetworkSettings;
  readonly topology: Topology;
  readonly programs: Programs;
}

/** Root certificates by MSP id, PEM. */
export async function rootsOf({
  folder,
  settings,
}: Pick<NetworkParts, 'folder' | 'settings'>): Promise<ReadonlyMap<string, string>> {
  const mspIds = [...settings.mspIds, ORDERER_MSP];
  const entries = mspIds.map(async (mspId) => {
    const file = join(folder.msp(mspId), 'cacerts', 'ca.pem');
    return [mspId, await readFile(file, 'utf8')] as const;
  });
  return new Map(await Promise.all(entries));
}
