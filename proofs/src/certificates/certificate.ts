// SPDX-License-Identifier: Apache-2.0
import type { Attestation } from '../evidence/attestation.js';
import { canonicalJson } from '../json/canonical-json.js';
import { isJsonObject, JsonError, parseStrictJson } from '../json/index.js';
import type { CreditBatchRecord } from '../records/credit-batch.js';
import type { HoldingRecord } from '../records/holding.js';
import type { RetirementRecord } from '../records/retirement.js';

export const CERTIFICATE_FORMAT = 'yulian.retirement-certificate.v1';

/**
 * A certificate of retirement 注销证书: one file that verifies without a network. What endorsing
 * organisations attest of the retirement, its units and their batches. It is canonical JSON, so
 * that it has one spelling and any other byte is seen.
 */
export interface RetirementCertificate {
  readonly format: typeof CERTIFICATE_FORMAT;
  /** `ret_…`. */
  readonly id: string;
  /** Endorsed answer of `retirement:evidence`. */
  readonly attestation: Attestation;
}

/** What endorsers attest: the answer of `retirement:evidence`. */
export interface AttestedRetirement {
  readonly format: 1;
  readonly channel: string;
  readonly readAt: string;
  readonly retirement: RetirementRecord;
  readonly holdings: readonly HoldingRecord[];
  readonly batches: readonly CreditBatchRecord[];
  readonly epoch: { readonly number: number; readonly advancedAt: string };
}

/** The one text of a certificate. */
export function certificateText(certificate: RetirementCertificate): string {
  return canonicalJson(certificate);
}

/** Reads a certificate's text; `'MALFORMED'` when it is none, `'NOT_CANONICAL'` when it is respelt. */
export function readCertificate(
  text: string,
): RetirementCertificate | 'MALFORMED' | 'NOT_CANONICAL' {
  try {
    const value: unknown = parseStrictJson(text);
    if (!isCertificate(value)) return 'MALFORMED';
    return canonicalJson(value) === text ? value : 'NOT_CANONICAL';
  } catch (error) {
    if (error instanceof JsonError) return 'MALFORMED';
    throw error;
  }
}

/** Whether something received has the members of a certificate, and no others. */
function isCertificate(value: unknown): value is RetirementCertificate {
  if (!isJsonObject(value)) return false;
  const { format, id, attestation, ...more } = value;
  return (
    format === CERTIFICATE_FORMAT &&
    typeof id === 'string' &&
    isAttestation(attestation) &&
    Object.keys(more).length === 0
  );
}

function isAttestation(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { payload, endorsements, ...more } = value;
  return (
    typeof payload === 'string' &&
    Array.isArray(endorsements) &&
    endorsements.every(isEndorsement) &&
    Object.keys(more).length === 0
  );
}

function isEndorsement(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { endorser, signature, ...more } = value;
  return (
    typeof endorser === 'string' && typeof signature === 'string' && Object.keys(more).length === 0
  );
}
