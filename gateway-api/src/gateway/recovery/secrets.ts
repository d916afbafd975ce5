// SPDX-License-Identifier: Apache-2.0
import type { KeyObject } from 'node:crypto';
import { canonicalBytes } from '@yulian/proofs';
import { VaultKey } from '../../vault/index.js';
import type { PrivateFiles } from './private-files.js';
import { seal, unseal, type Sealed } from './seal.js';

/** What of a data folder nobody but its operator may read. */
export interface Secrets {
  readonly files: PrivateFiles;
  /** The vaults' master keys, by the vault's name. */
  readonly vaultKeys: ReadonlyMap<string, VaultKey>;
}

/** The secrets as JSON. */
interface WrittenSecrets {
  /** Path and base64. */
  readonly files: readonly (readonly [string, string])[];
  /** Name and hex. */
  readonly vaultKeys: readonly (readonly [string, string])[];
}

/**
 * Seals secrets to a recovery key, together with what surrounds them: they open only beside it.
 *
 * @returns bytes of a JSON file
 */
export async function sealSecrets(
  { files, vaultKeys }: Secrets,
  recipient: KeyObject,
  surroundings: object,
): Promise<Buffer> {
  const written: WrittenSecrets = {
    files: [...files].map(([path, content]) => [path, content.toString('base64')]),
    vaultKeys: [...vaultKeys].map(([name, key]) => [name, key.toHex()]),
  };
  const plaintext = Buffer.from(JSON.stringify(written));
  const sealed = await seal(plaintext, recipient, canonicalBytes(surroundings));
  return Buffer.from(`${JSON.stringify(sealed)}\n`);
}

/** @returns undefined when the key is another, or secrets or surroundings were changed */
export async function unsealSecrets(
  bytes: Buffer,
  key: KeyObject,
  surroundings: object,
): Promise<Secrets | undefined> {
  const sealed = parsed(bytes);
  const plaintext = sealed && (await unseal(sealed, key, canonicalBytes(surroundings)));
  if (plaintext === undefined) return undefined;
  const { files, vaultKeys } = JSON.parse(plaintext.toString()) as WrittenSecrets;
  return {
    files: new Map(files.map(([path, content]) => [path, Buffer.from(content, 'base64')])),
    vaultKeys: new Map(vaultKeys.map(([name, key]) => [name, VaultKey.fromHex(key)])),
  };
}

function parsed(bytes: Buffer): Sealed | undefined {
  try {
    return JSON.parse(bytes.toString()) as Sealed;
  } catch {
    return undefined;
  }
}
