// SPDX-License-Identifier: Apache-2.0
import { open } from 'node:fs/promises';

/**
 * Writes a file that does not exist yet, and has it on the disk when it resolves.
 *
 * @param mode permissions: 0o600 for what is secret
 * @throws the file system's own errors (`EEXIST`, …)
 */
export async function writeNewFile(path: string, text: string, mode = 0o644): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Appends to a file, or begins it, and has it on the disk when it resolves. */
export async function appendToFile(path: string, text: string): Promise<void> {
  const file = await open(path, 'a', 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
