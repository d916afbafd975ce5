// SPDX-License-Identifier: Apache-2.0
import { mkdir, readFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { writePrivateFile } from '../identity/index.js';
import type { NetworkFolder } from './network-folder.js';
import type { Batching } from './settings-channel.js';

/** `network.json`: what a local network is made from; kept, so that each start finds the same. */
export interface NetworkSettings {
  readonly format: 1;
  readonly portBase: number;
  /** First of the ports at which peers and orderers are reached; absent: where they listen. */
  readonly reachedPortBase?: number;
  readonly channels: readonly string[];
  /** In the order in which they joined. */
  readonly mspIds: readonly string[];
  /** How many of them were there from the beginning; all unless said. */
  readonly founders?: number;
  /** How many organisations must endorse. */
  readonly endorsements: number;
  readonly batching: Batching;
  /** Password of each authority's registrar. */
  readonly registrarSecret: string;
}

/** What a new network is to be. */
export type NetworkWish = Omit<NetworkSettings, 'format' | 'founders' | 'registrarSecret'>;

/** Reads the settings of a network; undefined when there is none. */
export async function readSettings(folder: NetworkFolder): Promise<NetworkSettings | undefined> {
  const text = await readFile(folder.settings, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as NetworkSettings);
}

/** Keeps the settings of a new network. */
export async function writeSettings(
  folder: NetworkFolder,
  wish: NetworkWish,
): Promise<NetworkSettings> {
  const registrarSecret = randomBytes(24).toString('base64url');
  const settings: NetworkSettings = { format: 1, ...wish, registrarSecret };
  await mkdir(folder.path, { recursive: true, mode: 0o700 });
  return keep(folder, settings);
}

/** Adds an organisation to the settings of a network, unless it is there. */
export async function addMember(
  folder: NetworkFolder,
  settings: NetworkSettings,
  mspId: string,
): Promise<NetworkSettings> {
  const { mspIds, founders = mspIds.length } = settings;
  if (mspIds.includes(mspId)) return settings;
  return keep(folder, { ...settings, mspIds: [...mspIds, mspId], founders });
}

async function keep(folder: NetworkFolder, settings: NetworkSettings): Promise<NetworkSettings> {
  await writePrivateFile(folder.settings, `${JSON.stringify(settings, undefined, 2)}\n`);
  return settings;
}
