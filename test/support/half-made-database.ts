// SPDX-License-Identifier: Apache-2.0
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a power cut may leave of a database that LevelDB was making: named, and not yet written. */
export async function leaveHalfMade(folder: string, log = ''): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'CURRENT'), 'MANIFEST-000001\n');
  await writeFile(join(folder, 'MANIFEST-000001'), '');
  await writeFile(join(folder, '000003.log'), log);
}
