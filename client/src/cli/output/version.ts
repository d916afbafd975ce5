// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';

/** The version that package.json names. */
export async function version(): Promise<string> {
  const manifest = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
