// SPDX-License-Identifier: Apache-2.0
import { access, constants } from 'node:fs/promises';
import { ConfigError, type ArchiveConfig } from '../config.js';
import { malwareCommand } from './malware-command.js';
import type { ConfiguredArchives } from './settings.js';

/**
 * Reads what the settings name, so that what is wrong is said at the start and not at a test.
 *
 * @throws ConfigError
 */
export async function archiveSettings({
  malwareScanner,
  retestDays,
}: ArchiveConfig): Promise<ConfiguredArchives> {
  const scan = malwareScanner === undefined ? undefined : await scannerAt(malwareScanner);
  return { scan, retestDays };
}

async function scannerAt(path: string): Promise<ReturnType<typeof malwareCommand>> {
  try {
    await access(path, constants.X_OK);
  } catch {
    throw new ConfigError(['MALWARE_SCANNER takes a program that can be run']);
  }
  return malwareCommand(path);
}
