// SPDX-License-Identifier: Apache-2.0
import { hasPower } from '../../records/authority.js';
import type { Assessment } from '../../records/assessment.js';
import { factAsOf, type AsOf, type Fact } from '../../status/bitemporal.js';
import { check, type Check, type CheckCode } from '../check.js';
import type { LicenceQuestion } from '../licence-question.js';

/** Had the issuer authority for this type on the day of issue, and is nothing paused now? */
export function checkAuthority(question: LicenceQuestion): Check {
  const { assessment } = question;
  const issuedAt = issuedAtOf(question);
  if (assessment === undefined || issuedAt === undefined) {
    return check('authority', 'AUTHORITY_UNKNOWN');
  }
  const { issuer, type } = assessment;
  const name = factAsOf(issuer.facts, { at: issuedAt })?.name ?? issuer.uscc;
  const recordedAt = recordedAtOf(assessment, issuedAt);
  const code = authorityCode(assessment, question, { issuedAt, recordedAt });
  const late = code === 'AUTHORITY_ENDED_BEFORE_RECORDING' ? { recordedAt } : {};
  return check('authority', code, { issuer: name, type: type.title, issuedAt, ...late });
}

function issuedAtOf({ assessment, content }: LicenceQuestion): string | undefined {
  return (assessment?.licence ?? content ?? assessment?.batch?.record)?.issuedAt;
}

/** When the chain learned of it, with its batch or alone, whichever came first. */
function recordedAtOf({ licence, batch }: Assessment, issuedAt: string): string {
  return batch?.record.facts[0]?.recordedAt ?? licence?.facts[0]?.recordedAt ?? issuedAt;
}

function authorityCode(
  { issuer, type }: Assessment,
  { at, knownAt }: AsOf,
  { issuedAt, recordedAt }: { readonly issuedAt: string; readonly recordedAt: string },
): CheckCode {
  if (!hasPower(issuer.authority, 'issue', { at: issuedAt, knownAt })) {
    return anythingKnown(issuer.authority, knownAt) ? 'AUTHORITY_NOT_HELD' : 'AUTHORITY_UNKNOWN';
  }
  if (!hasPower(issuer.authority, 'issue', { at: recordedAt, knownAt })) {
    return 'AUTHORITY_ENDED_BEFORE_RECORDING';
  }
  const asOf = { at, knownAt };
  if (factAsOf(issuer.pauses, asOf)?.state === 'PAUSED') return 'ISSUER_PAUSED';
  if (factAsOf(type.pauses, asOf)?.state === 'PAUSED') return 'TYPE_PAUSED';
  return 'AUTHORITY_HELD';
}

/** Before the chain knew anything of the authority, its absence says nothing. */
function anythingKnown(facts: readonly Fact[], knownAt: string | undefined): boolean {
  return knownAt === undefined || facts.some(({ recordedAt }) => recordedAt <= knownAt);
}
