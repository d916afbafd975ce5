// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivateFile } from '@yulian/network';
import type { KeyMaterial } from '../member-keys.js';

/** Where the network of this run of the tests is; unset where Fabric cannot run. */
export const NETWORK_VARIABLE = 'YULIAN_TEST_NETWORK';

/** The network that this run of the tests has; undefined when none was started. */
export function testNetworkFolder(): string | undefined {
  return process.env[NETWORK_VARIABLE];
}

/** Skips a test, and says why, where Fabric cannot run. */
export function requireTestNetwork(context: Mocha.Context): string {
  const folder = testNetworkFolder();
  if (folder !== undefined) return folder;
  process.stderr.write(`    cannot run here: ${NETWORK_VARIABLE} is not set\n`);
  return context.skip();
}

/** Roots and nodes of a test network's organisations. */
export async function testNetworkMaterial(folder: string): Promise<KeyMaterial> {
  return JSON.parse(await readFile(materialFile(folder), 'utf8')) as KeyMaterial;
}

export async function keepMaterial(folder: string, material: KeyMaterial): Promise<void> {
  await writePrivateFile(materialFile(folder), JSON.stringify(material));
}

function materialFile(folder: string): string {
  return join(folder, 'test-keys.json');
}
