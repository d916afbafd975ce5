// SPDX-License-Identifier: Apache-2.0
import { defined } from '../../json/index.js';
import {
  licenceStatus,
  statusSource,
  type LicenceState,
  type LicenceStatus,
} from '../../records/licence-status.js';
import type { LicenceOnChain } from '../../records/assessment.js';
import type { LicenceContent } from '../../records/licence.js';
import type { AsOf } from '../../status/bitemporal.js';
import { check, type Check, type CheckCode } from '../check.js';
import type { LicenceQuestion } from '../licence-question.js';

const CODE_OF_STATE: Record<LicenceState, CheckCode> = {
  VALID: 'STATUS_IN_FORCE',
  NOT_YET_VALID: 'STATUS_NOT_YET_VALID',
  EXPIRED: 'STATUS_EXPIRED',
  SUSPENDED: 'STATUS_SUSPENDED',
  DOWNGRADED: 'STATUS_DOWNGRADED',
  SUPERSEDED: 'STATUS_SUPERSEDED',
  WITHDRAWN: 'STATUS_WITHDRAWN',
  RESCINDED: 'STATUS_RESCINDED',
  REVOKED: 'STATUS_REVOKED',
  CANCELLED: 'STATUS_CANCELLED',
  TRANSFERRED_OUT: 'STATUS_TRANSFERRED_OUT',
  UNKNOWN_THEN: 'STATUS_NOT_KNOWN_THEN',
};

/** Is it in force at the moment asked about? */
export function checkStatus(question: LicenceQuestion): Check {
  const { assessment, content, at } = question;
  const status =
    assessment === undefined ? undefined : onChainStatus(assessment, question, content);
  if (assessment === undefined || status === undefined) return check('status', 'STATUS_UNKNOWN');
  const { knownUntil } = question;
  const isStale = knownUntil !== undefined && at > knownUntil;
  // What had ended stays ended; what was in force may have ended since.
  if (isStale && status.state === 'VALID') return check('status', 'STATUS_UNKNOWN');
  if (question.isTooOld === true && status.state === 'VALID') {
    return check('status', 'STATUS_PROOF_TOO_OLD', { readAt: assessment.readAt });
  }
  return check('status', CODE_OF_STATE[status.state], {
    at,
    ...factParams(status),
    ...recordParams(status, assessment, content),
  });
}

function factParams({ fact }: LicenceStatus): Readonly<Record<string, string>> {
  return fact === undefined ? {} : { since: fact.from, basis: fact.basis };
}

function recordParams(
  { state }: LicenceStatus,
  { licence, batch }: LicenceOnChain,
  content: LicenceContent | undefined,
): Readonly<Record<string, string>> {
  const supersededBy = state === 'SUPERSEDED' ? licence?.supersededBy : undefined;
  const { validTo } = licence ?? content ?? batch?.record ?? {};
  return defined({ validTo, supersededBy });
}

/**
 * Status of what the chain holds under an identifier. A batch entry without a row of its own needs
 * its content, for its own validity is in there.
 *
 * @returns undefined when that is missing and the batch itself stands
 */
export function onChainStatus(
  { licence, batch }: LicenceOnChain,
  asOf: AsOf,
  content?: LicenceContent,
): LicenceStatus | undefined {
  if (licence !== undefined) return licenceStatus(statusSource(licence, batch?.record), asOf);
  if (batch === undefined) return undefined;
  if (content !== undefined) {
    return licenceStatus(statusSource({ ...content, facts: [] }, batch.record), asOf);
  }
  const { facts, validTo } = batch.record;
  const status = licenceStatus({ validFrom: facts[0]?.from ?? asOf.at, validTo, facts }, asOf);
  return status.state === 'VALID' ? undefined : status;
}
