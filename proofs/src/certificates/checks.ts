// SPDX-License-Identifier: Apache-2.0
import type { AttestationProblem } from '../evidence/attestation.js';
import type { CheckState, Verdict } from '../verification/check.js';

/** What a certificate is asked, in the order in which the answers are read. */
export const CERTIFICATE_CHECK_NAMES = [
  'file',
  'evidence',
  'retirement',
  'units',
  'batch',
  'page',
] as const;

export type CertificateCheckName = (typeof CERTIFICATE_CHECK_NAMES)[number];

/** Permanent codes and the one state each stands for. Never reused. */
export const CERTIFICATE_CODES = {
  CERTIFICATE_READ: 'pass',
  CERTIFICATE_MALFORMED: 'fail',
  CERTIFICATE_NOT_CANONICAL: 'fail',
  CERTIFICATE_NOT_ATTACHED: 'fail',
  EVIDENCE_ENDORSED: 'pass',
  EVIDENCE_MALFORMED: 'fail',
  EVIDENCE_ENDORSEMENTS_TOO_FEW: 'fail',
  EVIDENCE_SIGNATURE_INVALID: 'fail',
  EVIDENCE_RESPELT: 'fail',
  EVIDENCE_NOT_TRUSTED: 'fail',
  EVIDENCE_OTHER_LEDGER: 'fail',
  RETIREMENT_RECORDED: 'pass',
  RETIREMENT_DIFFERS: 'fail',
  UNITS_RETIRED: 'pass',
  UNITS_NOT_RETIRED: 'fail',
  BATCH_VERIFIED: 'pass',
  BATCH_NOT_VERIFIED: 'fail',
  PAGE_MATCHES: 'pass',
  PAGE_DIFFERS: 'fail',
  PAGE_NONE: 'not-applicable',
  NOT_REACHED: 'cannot-check',
} as const satisfies Record<string, CheckState> & Record<AttestationProblem, 'fail'>;

export type CertificateCheckCode = keyof typeof CERTIFICATE_CODES;

/** One answered question. */
export interface CertificateCheck {
  readonly name: CertificateCheckName;
  readonly state: CheckState;
  readonly code: CertificateCheckCode;
}

export function certificateCheck(
  name: CertificateCheckName,
  code: CertificateCheckCode,
): CertificateCheck {
  return { name, code, state: CERTIFICATE_CODES[code] };
}

/** Passes only when nothing fails and everything could be asked. */
export function certificateVerdict(checks: readonly CertificateCheck[]): Verdict {
  if (checks.some(({ state }) => state === 'fail')) return 'fail';
  return checks.some(({ state }) => state === 'cannot-check') ? 'cannot-check' : 'pass';
}
