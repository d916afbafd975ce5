// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { Trust } from '@yulian/proofs/signatures';
import { ConfigError } from '../config.js';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * Reads the certificates of authorities whose seals and signatures in files are believed.
 *
 * @param path file of PEM certificates; undefined: nobody is believed
 * @throws ConfigError
 */
export async function readSignatureRoots(path: string | undefined): Promise<readonly string[]> {
  if (path === undefined) return [];
  try {
    const roots = (await readFile(path, 'utf8')).match(CERTIFICATE) ?? [];
    // It is their use, and says what is wrong with them.
    new Trust(nodeSignaturePrimitives, roots);
    if (roots.length > 0) return roots;
  } catch {
    // Said below, with the name of the variable.
  }
  throw new ConfigError(['SIGNATURE_ROOTS takes a file of PEM certificates']);
}
