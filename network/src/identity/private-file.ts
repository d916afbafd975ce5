// SPDX-License-Identifier: Apache-2.0
import { open, readFile, rename, stat } from 'node:fs/promises';

const OWNER_ONLY = 0o600;
const OTHERS_BITS = 0o077;

/**
 * Reads a file that holds a secret.
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
