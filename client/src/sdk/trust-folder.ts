// SPDX-License-Identifier: Apache-2.0
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { CertificateError } from '@yulian/proofs';
import type { Authorities } from '@yulian/proofs/node/judge-pool';
import { Trust } from '@yulian/proofs/signatures';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { EvidenceFileError } from './offline.js';

const CERTIFICATES = new Set(['.pem', '.crt', '.cer', '.der']);
const LIST = '.crl';
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * Reads the authorities whose seals and signatures are believed: every certificate in a folder
 * (`.pem`, `.crt`, `.cer`, `.der`), and what they have revoked (`.crl`, DER).
 *
 * @throws EvidenceFileError `TRUST_FOLDER_MALFORMED` when a file is not what its name says, or there
 *   is no certificate
 * @throws the file system's own errors
 */
export async function readTrustFolder(folder: string): Promise<Authorities> {
  const roots: (string | Uint8Array)[] = [];
  const lists: Uint8Array[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const extension = extname(name).toLowerCase();
    if (extension === LIST) lists.push(await readFile(join(folder, name)));
    if (CERTIFICATES.has(extension))
      roots.push(...certificatesIn(await readFile(join(folder, name))));
  }
  if (roots.length === 0) throw new EvidenceFileError('TRUST_FOLDER_MALFORMED', folder);
  try {
    // It is their use, and says what is wrong with them.
    new Trust(nodeSignaturePrimitives, roots, lists);
    return { roots, lists };
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    throw new EvidenceFileError('TRUST_FOLDER_MALFORMED', folder);
  }
}

/** Those of a PEM file, which may hold several, or the one that the bytes are. */
function certificatesIn(bytes: Buffer): (string | Uint8Array)[] {
  const all = bytes.toString('latin1').match(PEM);
  return all ?? [bytes];
}
