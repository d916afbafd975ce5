// SPDX-License-Identifier: Apache-2.0
import { readFile, stat } from 'node:fs/promises';
import {
  certificateCodeTexts,
  looksLikeCertificate,
  verifyCertificateFile,
} from '@yulian/proofs/certificates';
import { nodePrimitives } from '@yulian/proofs/node';
import { readTrustFile } from '../../sdk/offline.js';
import { verifyTexts } from '../../texts/verify.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { outcomeOf, type Outcome } from './verified.js';

/** Larger files are no certificates: a hundred ranges take a hundredth of it. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * Verifies a certificate of retirement, JSON or PDF, offline; undefined when a file is none.
 *
 * @throws UsageError `TRUST_MISSING`
 * @throws EvidenceFileError when the trust file is none
 */
export async function verifyCertificateAt(
  { language }: Session,
  file: string,
  trustFile: string | undefined,
): Promise<Outcome | undefined> {
  if ((await stat(file)).size > MOST_BYTES) return undefined;
  const bytes = await readFile(file);
  if (!looksLikeCertificate(bytes)) return undefined;
  if (trustFile === undefined) throw new UsageError('TRUST_MISSING', verifyTexts.trustMissing);
  const roots = await readTrustFile(trustFile);
  const { verdict, id, checks, attested } = verifyCertificateFile(bytes, roots, nodePrimitives);
  return outcomeOf({
    ...{ file, verdict, identifier: id === '' ? null : id },
    knownUntil: attested?.readAt ?? null,
    checks: checks.map((check) => ({
      ...check,
      message: certificateCodeTexts[check.code][language],
      remedy: '',
    })),
  });
}
