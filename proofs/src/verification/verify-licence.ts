// SPDX-License-Identifier: Apache-2.0
import type { Primitives } from '../primitives.js';
import {
  check,
  verdictOf,
  type Check,
  type CheckName,
  type CheckState,
  type Verdict,
} from './check.js';
import { checkAuthority } from './checks/authority.js';
import { checkBasis } from './checks/basis.js';
import { checkContent } from './checks/content.js';
import { checkIdentifier } from './checks/identifier.js';
import { checkSeal } from './checks/seal.js';
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
    checkSeal(question),
    evidence,
  ];
  return { verdict: verdictOf(checks), checks };
}

/**
 * Two verifications of the same document made one: of each check the worse answer, of equal ones
 * the first.
 */
export function worseOf(first: Verification, second: Verification): Verification {
  const checks = first.checks.map((one) => {
    const other = second.checks.find(({ name }) => name === one.name);
    return other !== undefined && WORSE[other.state] > WORSE[one.state] ? other : one;
  });
  return { verdict: verdictOf(checks), checks };
}

const WORSE: Readonly<Record<CheckState, number>> = {
  'not-applicable': 0,
  pass: 0,
  'cannot-check': 1,
  fail: 2,
};

/**
 * Verifies what can be verified of a file while the ledger cannot be reached: its identifier, and its
 * signatures by themselves. It never passes.
 */
export function verifyUnreached(
  question: Pick<LicenceQuestion, 'at' | 'identifier' | 'signatures'>,
): Verification {
  const unreached = (name: CheckName): Check => check(name, 'LEDGER_NOT_REACHED');
  const seal = checkSeal(question);
  const checks = [
    checkIdentifier(question),
    ...(['content', 'status', 'authority', 'standard', 'basis'] as const).map(unreached),
    checkSignature(question),
    seal.state === 'not-applicable' ? seal : unreached('seal'),
    unreached('evidence'),
  ];
  return { verdict: verdictOf(checks), checks };
}
