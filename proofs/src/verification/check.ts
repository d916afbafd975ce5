// SPDX-License-Identifier: Apache-2.0

/** What one check found. `cannot-check` never means forged. */
export type CheckState = 'pass' | 'fail' | 'cannot-check' | 'not-applicable';

/** The questions a verification asks, in the order in which a clerk reads the answers. */
export const CHECK_NAMES = [
  'identifier',
  'content',
  'status',
  'authority',
  'standard',
  'basis',
  'signature',
  'seal',
  'evidence',
] as const;

export type CheckName = (typeof CHECK_NAMES)[number];

/**
 * Permanent codes and the one state each stands for. Never reused, never given another meaning:
 * they are printed on 核验单 and kept by others.
 */
export const CHECK_CODES = {
  IDENTIFIER_OK: 'pass',
  IDENTIFIER_CHECK_DIGIT: 'fail',
  IDENTIFIER_MALFORMED: 'fail',
  IDENTIFIER_OF_ANOTHER: 'fail',
  NUMBER_OF_ANOTHER: 'fail',
  NUMBER_NOT_KNOWN_HERE: 'cannot-check',
  IDENTIFIER_NOT_FOUND_IN_FILE: 'not-applicable',
  CONTENT_MATCHES: 'pass',
  CONTENT_DIFFERS: 'fail',
  CONTENT_NOT_GIVEN: 'cannot-check',
  CONTENT_NEEDS_FILE: 'cannot-check',
  CONTENT_HELD_ELSEWHERE: 'cannot-check',
  NOT_ON_CHAIN: 'cannot-check',
  STATUS_IN_FORCE: 'pass',
  STATUS_NOT_YET_VALID: 'fail',
  STATUS_EXPIRED: 'fail',
  STATUS_SUSPENDED: 'fail',
  STATUS_DOWNGRADED: 'fail',
  STATUS_SUPERSEDED: 'fail',
  STATUS_WITHDRAWN: 'fail',
  STATUS_RESCINDED: 'fail',
  STATUS_REVOKED: 'fail',
  STATUS_CANCELLED: 'fail',
  STATUS_TRANSFERRED_OUT: 'fail',
  STATUS_NOT_KNOWN_THEN: 'cannot-check',
  STATUS_UNKNOWN: 'cannot-check',
  STATUS_PROOF_TOO_OLD: 'cannot-check',
  AUTHORITY_HELD: 'pass',
  AUTHORITY_NOT_HELD: 'fail',
  AUTHORITY_UNKNOWN: 'cannot-check',
  AUTHORITY_ENDED_BEFORE_RECORDING: 'cannot-check',
  ISSUER_PAUSED: 'cannot-check',
  TYPE_PAUSED: 'cannot-check',
  STANDARD_IN_FORCE: 'pass',
  STANDARD_NOT_IN_FORCE: 'fail',
  STANDARD_UNKNOWN: 'cannot-check',
  BASIS_NONE: 'not-applicable',
  BASIS_IN_FORCE: 'pass',
  BASIS_NOT_IN_FORCE: 'fail',
  BASIS_UNKNOWN: 'cannot-check',
  SIGNATURE_VALID: 'pass',
  SIGNATURE_CONTENT_CHANGED: 'fail',
  SIGNATURE_INVALID: 'fail',
  SIGNER_NOT_TRUSTED: 'cannot-check',
  SIGNATURE_UNSUPPORTED: 'cannot-check',
  SIGNATURE_UNREADABLE: 'cannot-check',
  SIGNATURE_TOO_LARGE: 'cannot-check',
  SIGNATURE_OVERRUNS: 'cannot-check',
  SIGNATURE_NONE: 'not-applicable',
  SIGNATURE_UNKNOWN: 'not-applicable',
  SEAL_USE_RECORDED: 'pass',
  SEAL_USE_RECORDED_LATER: 'pass',
  SEAL_DIFFERS: 'fail',
  SEAL_NOT_USABLE: 'fail',
  SEAL_USE_UNSOUND: 'fail',
  SEAL_USE_UNDER_REVIEW: 'cannot-check',
  SEAL_USE_DISPUTED: 'cannot-check',
  SEAL_USE_NOT_RECORDED: 'cannot-check',
  SEAL_NOT_ON_CHAIN: 'cannot-check',
  SEAL_NOT_ASKED: 'cannot-check',
  SEAL_NONE: 'not-applicable',
  SEAL_UNKNOWN: 'not-applicable',
  LEDGER_NOT_REACHED: 'cannot-check',
  EVIDENCE_LIVE: 'not-applicable',
  EVIDENCE_ENDORSED: 'pass',
  EVIDENCE_MALFORMED: 'fail',
  EVIDENCE_ENDORSEMENTS_TOO_FEW: 'fail',
  EVIDENCE_SIGNATURE_INVALID: 'fail',
  EVIDENCE_RESPELT: 'fail',
  EVIDENCE_NOT_TRUSTED: 'fail',
  EVIDENCE_OTHER_LEDGER: 'fail',
  EVIDENCE_BATCH_PROOF_INVALID: 'fail',
  EVIDENCE_DISCLOSURE_INVALID: 'fail',
} as const satisfies Record<string, CheckState>;

export type CheckCode = keyof typeof CHECK_CODES;

/** One answered question. Texts for people come from `describeCheck`. */
export interface Check {
  readonly name: CheckName;
  readonly state: CheckState;
  readonly code: CheckCode;
  /** Public facts that the text names: times, states, identifiers. */
  readonly params: Readonly<Record<string, string>>;
}

export type Verdict = 'pass' | 'fail' | 'cannot-check';

/** Answers a check; its state follows from the code. */
export function check(
  name: CheckName,
  code: CheckCode,
  params: Readonly<Record<string, string>> = {},
): Check {
  return { name, state: CHECK_CODES[code], code, params };
}

/** Checks without which nothing can be said for a document. */
const DECISIVE: readonly CheckName[] = ['content', 'status', 'authority'];

/** Checks that decide as well where a file is signed or sealed: it is believed for its seal. */
const DECISIVE_WHERE_SEALED: readonly CheckName[] = ['signature', 'seal'];

/**
 * Fails when any check fails; else cannot check when content, status or authority, the signature or the
 * seal of a file that carries one, or a number that was named, could not be decided; else passes.
 */
export function verdictOf(checks: readonly Pick<Check, 'name' | 'state'>[]): Verdict {
  if (checks.some(({ state }) => state === 'fail')) return 'fail';
  const isOpen = checks.some(
    ({ name, state }) => state === 'cannot-check' && (isDecisive(name) || name === 'identifier'),
  );
  const isDecided = DECISIVE.every((name) =>
    checks.some((one) => one.name === name && one.state === 'pass'),
  );
  return isDecided && !isOpen ? 'pass' : 'cannot-check';
}

/** Whether a verification cannot pass while this check is undecided. */
export function isDecisive(name: CheckName): boolean {
  return DECISIVE.includes(name) || DECISIVE_WHERE_SEALED.includes(name);
}
