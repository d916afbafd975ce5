// SPDX-License-Identifier: Apache-2.0
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivateFile } from '../identity/index.js';
import type { NetworkParts } from './network-parts.js';
import { runProgram } from './run-program.js';
import { channelSettings, PROFILE } from './settings-channel.js';

/** Makes a channel's first block, unless it is there. @returns its file */
export async function genesisOf(network: NetworkParts, channel: string): Promise<string> {
  const place = network.folder.channel(channel);
  const genesis = join(place, 'genesis.block');
  if ((await stat(genesis).catch(() => undefined)) !== undefined) return genesis;
  await mkdir(place, { recursive: true, mode: 0o700 });
  return writeGenesis(network, channel, place);
}

/** Writes the first block that a channel of these members has, or would have. @returns its file */
export async function writeGenesis(
  { folder, settings, topology, programs }: NetworkParts,
  channel: string,
  place: string,
): Promise<string> {
  const genesis = join(place, 'genesis.block');
  const text = channelSettings(topology, folder, settings.batching);
  await writePrivateFile(join(place, 'configtx.yaml'), text);
  await runProgram(
    programs.bin('configtxgen'),
    [
      ...['-profile', PROFILE, '-channelID', channel],
      ...['-configPath', place, '-outputBlock', genesis],
    ],
    { FABRIC_CFG_PATH: place },
  );
  return genesis;
}
