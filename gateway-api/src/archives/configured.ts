// SPDX-License-Identifier: Apache-2.0
import { access, constants, readFile } from 'node:fs/promises';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { Trust } from '@yulian/proofs/signatures';
import { ConfigError, type ArchiveConfig } from '../config.js';
import { malwareCommand } from './malware-command.js';
import type { ArchiveSettings } from './settings.js';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * Reads what the settings name, so that what is wrong is said at the start and not at a test.
 *
 * @throws ConfigError
 */
export async function archiveSettings(config: ArchiveConfig): Promise<ArchiveSettings> {
  const { signatureRoots, malwareScanner, retestDays } = config;
  return {
    signatureRoots: signatureRoots === undefined ? [] : await rootsIn(signatureRoots),
    scan: malwareScanner === undefined ? undefined : await scannerAt(malwareScanner),
    retestDays,
  };
}

async function rootsIn(path: string): Promise<readonly string[]> {
  try {
    const roots = (await readFile(path, 'utf8')).match(CERTIFICATE) ?? [];
    new Trust(nodeSignaturePrimitives, roots);
    if (roots.length > 0) return roots;
  } catch {
    // Said below, with the name of the variable.
  }
  throw new ConfigError(['SIGNATURE_ROOTS takes a file of PEM certificates']);
}

async function scannerAt(path: string): Promise<ReturnType<typeof malwareCommand>> {
  try {
    await access(path, constants.X_OK);
  } catch {
    throw new ConfigError(['MALWARE_SCANNER takes a program that can be run']);
  }
  return malwareCommand(path);
}
