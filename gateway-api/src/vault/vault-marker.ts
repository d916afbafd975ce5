// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileDurably } from '../durable/files.js';
import { VaultError } from './vault-error.js';
import type { VaultKey } from './vault-key.js';

/** Version of everything the vault stores. */
export const VAULT_FORMAT = 1;

const MARKER = 'vault.json';

/** The file that says that a vault is here, in which format and under which key. */
export interface VaultMarker {
  readonly format: number;
  readonly key: string;
}

/** @returns undefined when there is no vault. @throws VaultError `VAULT_FORMAT_UNKNOWN` */
export async function readMarker(directory: string): Promise<VaultMarker | undefined> {
  const text = await readFile(join(directory, MARKER), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const marker = parse(text);
  // To the byte: what was written otherwise was not written by us.
  if (marker?.format === VAULT_FORMAT && text === textOf(marker)) return marker;
  throw new VaultError('VAULT_FORMAT_UNKNOWN', `${MARKER} does not name a format known here`, {
    place: MARKER,
  });
}

/** @throws VaultError `VAULT_KEY_WRONG` unless the vault was made with this key */
export function requireKeyOf(marker: Pick<VaultMarker, 'key'>, key: VaultKey): void {
  if (marker.key === key.fingerprint) return;
  throw new VaultError('VAULT_KEY_WRONG', 'the vault was made with another master key', {
    place: MARKER,
  });
}

export async function writeMarker(directory: string, key: VaultKey): Promise<void> {
  const marker: VaultMarker = { format: VAULT_FORMAT, key: key.fingerprint };
  await writeFileDurably(join(directory, MARKER), textOf(marker));
}

function textOf({ format, key }: VaultMarker): string {
  return `${JSON.stringify({ format, key })}\n`;
}

function parse(text: string): VaultMarker | undefined {
  try {
    const { format, key } = JSON.parse(text) as Partial<VaultMarker>;
    return typeof format === 'number' && typeof key === 'string' ? { format, key } : undefined;
  } catch {
    return undefined;
  }
}
