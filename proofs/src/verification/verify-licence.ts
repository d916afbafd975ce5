// SPDX-License-Identifier: Apache-2.0
import type { Primitives } from '../primitives.js';
import { verdictOf, type Check, type Verdict } from './check.js';
import { checkAuthority } from './checks/authority.js';
import { checkBasis } from './checks/basis.js';
import { checkContent } from './checks/content.js';
import { checkIdentifier } from './checks/identifier.js';
import { checkSignature } from './checks/signature.js';
import { checkStandard } from './checks/standard.js';
import { checkStatus } from './checks/status.js';
import type { LicenceQuestion } from './licence-question.js';

/** The answer to "may this document be relied on?". */
export interface Verification {
  readonly verdict: Verdict;
  readonly checks: readonly Check[];
}

/**
 * Verifies one licence document against what the chain holds of it.
 *
 * @param evidence the check of where the assessment came from: a live ledger or a proof file
 */
export function verifyLicence(
  question: LicenceQuestion,
  primitives: Primitives,
  evidence: Check,
): Verification {
  const checks = [
    checkIdentifier(question),
    checkContent(question, primitives),
    checkStatus(question),
    checkAuthority(question),
    checkStandard(question),
    checkBasis(question),
    checkSignature(question),
    evidence,
  ];
  return { verdict: verdictOf(checks), checks };
}
