// SPDX-License-Identifier: Apache-2.0
import type { TrustRoots } from '../evidence/attestation.js';
import { looksLikePdf } from '../files/pdf.js';
import { BytesError } from '../bytes/index.js';
import { utf8Decode, utf8Encode } from '../bytes/utf8.js';
import type { Primitives } from '../primitives.js';
import { certificateCheck } from './checks.js';
import { attachedCertificate, type AttachedCertificate } from './pdf/attached.js';
import { certificatePdf, isCertificateAddress } from './pdf/certificate-pdf.js';
import { answered, verifyCertificate, type CertificateVerification } from './verify-certificate.js';

/**
 * Verifies a certificate's file, JSON or PDF, with nothing but pinned roots. Of a PDF the page is made
 * once more from the evidence in it: one changed byte, and it is another page.
 *
 * @throws never for a bad file: that is an answer, a check that fails
 */
export function verifyCertificateFile(
  bytes: Uint8Array,
  roots: TrustRoots,
  primitives: Primitives,
): CertificateVerification {
  if (!looksLikePdf(bytes)) return verifyCertificate(textOf(bytes), roots, primitives);
  const attached = attachedCertificate(bytes);
  if (attached === undefined) {
    return answered('', [certificateCheck('file', 'CERTIFICATE_NOT_ATTACHED')]);
  }
  const verified = verifyCertificate(attached.text, roots, primitives);
  const code = isPageOf(bytes, attached, verified) ? 'PAGE_MATCHES' : 'PAGE_DIFFERS';
  const others = verified.checks.filter(({ name }) => name !== 'page');
  const checks = [...others, certificateCheck('page', code)];
  const { address } = attached;
  return { ...answered(verified.id, checks, verified.attested), address };
}

/** Whether a file is a certificate at all, or claims to be one. Nothing is verified. */
export function looksLikeCertificate(bytes: Uint8Array): boolean {
  if (looksLikePdf(bytes)) return attachedCertificate(bytes) !== undefined;
  const head = String.fromCharCode(...bytes.subarray(0, 1));
  return head === '{' && textOf(bytes).includes('"yulian.retirement-certificate.v');
}

function isPageOf(
  bytes: Uint8Array,
  { text, address }: AttachedCertificate,
  { id, attested }: CertificateVerification,
): boolean {
  if (attested === undefined || !isCertificateAddress(address)) return false;
  if (!address.endsWith(`/c/${id}`)) return false;
  return (['zh-CN', 'en'] as const).some((language) => {
    const page = certificatePdf({ text, attested, address, language });
    return page.length === bytes.length && page.every((byte, at) => byte === bytes[at]);
  });
}

/** What is no UTF-8, or begins with a mark that says so, is no certificate. */
function textOf(bytes: Uint8Array): string {
  try {
    const text = utf8Decode(bytes);
    return utf8Encode(text).length === bytes.length ? text : '';
  } catch (error) {
    if (error instanceof BytesError) return '';
    throw error;
  }
}
