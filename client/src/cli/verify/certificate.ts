// SPDX-License-Identifier: Apache-2.0
import {
  certificateCodeTexts,
  looksLikeCertificate,
  verifyCertificateFile,
} from '@yulian/proofs/certificates';
import { nodePrimitives } from '@yulian/proofs/node';
import { defined } from '../../sdk/defined.js';
import type { HeldFile } from '../../sdk/held-file.js';
import { readTrustFile } from '../../sdk/offline.js';
import { verifyTexts } from '../../texts/verify.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { outcomeOf, type Outcome } from './verified.js';

/** Whether a file is a certificate of retirement, JSON or PDF, or claims to be one. */
export function isCertificate({ bytes }: HeldFile): boolean {
  return bytes !== undefined && looksLikeCertificate(bytes);
}

/**
 * Verifies a certificate with nothing but pinned roots.
 *
 * @throws UsageError `TRUST_MISSING`
 * @throws EvidenceFileError `TRUST_FILE_MALFORMED`
 */
export async function verifyCertificate(
  { language }: Session,
  { path: file, bytes = new Uint8Array() }: HeldFile,
  trustFile: string | undefined,
): Promise<Outcome> {
  if (trustFile === undefined) throw new UsageError('TRUST_MISSING', verifyTexts.trustMissing);
  const roots = await readTrustFile(trustFile);
  const verified = verifyCertificateFile(bytes, roots, nodePrimitives);
  const { verdict, id, checks, attested, address: leadsTo } = verified;
  return outcomeOf({
    ...{ file, verdict, identifier: id === '' ? null : id },
    knownUntil: attested?.readAt ?? null,
    checks: checks.map((check) => ({
      ...check,
      message: certificateCodeTexts[check.code][language],
      remedy: '',
    })),
    ...defined({ leadsTo }),
  });
}
