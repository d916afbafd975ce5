// SPDX-License-Identifier: Apache-2.0
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Identity } from '../ledger.js';
import { createIdentity, type IdentityMaterial } from './key-identity.js';

const OWNER_ONLY = 0o600;
const OTHERS_BITS = 0o077;

/**
 * Writes an identity into a folder of its own: `msp-id`, `certificate.pem` and `key.pem`, all
 * readable by the owner alone. Replaces what was there, file by file, each at once.
 */
export async function saveIdentity(folder: string, material: IdentityMaterial): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writePrivateFile(join(folder, 'key.pem'), material.privateKey);
  await writePrivateFile(join(folder, 'certificate.pem'), material.certificate);
  await writePrivateFile(join(folder, 'msp-id'), material.mspId);
}

/**
 * Reads what {@link saveIdentity} wrote.
 *
 * @throws Error when a file is missing, or when others may read the key
 */
export async function readIdentity(folder: string): Promise<IdentityMaterial> {
  const [privateKey, certificate, mspId] = await Promise.all([
    readKeyFile(join(folder, 'key.pem')),
    readFile(join(folder, 'certificate.pem'), 'utf8'),
    readFile(join(folder, 'msp-id'), 'utf8'),
  ]);
  return { mspId: mspId.trim(), certificate, privateKey };
}

/** The identity saved in a folder, ready to sign. @throws as {@link readIdentity} */
export async function loadIdentity(folder: string): Promise<Identity> {
  return createIdentity(await readIdentity(folder));
}

/**
 * Reads a private key file.
 *
 * @throws Error when group or others may read it
 */
export async function readKeyFile(path: string): Promise<string> {
  const { mode } = await stat(path);
  if ((mode & OTHERS_BITS) !== 0) {
    throw new Error(`${path} can be read by others; run: chmod 600 ${path}`);
  }
  return readFile(path, 'utf8');
}

/** Writes a file that only its owner may read; whoever reads sees the old content or the new. */
export async function writePrivateFile(path: string, content: string): Promise<void> {
  const temporary = `${path}.new`;
  const file = await open(temporary, 'w', OWNER_ONLY);
  try {
    await file.chmod(OWNER_ONLY);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}
