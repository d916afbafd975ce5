// SPDX-License-Identifier: Apache-2.0
import { open } from 'node:fs/promises';

/** Makes the names in a folder durable: a new file can be lost although its content is synced. */
export async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
