// SPDX-License-Identifier: Apache-2.0
import { hasPower } from '../../records/authority.js';
import { factAsOf } from '../../status/bitemporal.js';
import { check, type Check } from '../check.js';
import type { LicenceQuestion } from '../licence-question.js';

/** Had the issuer authority for this type on the day of issue, and is nothing paused now? */
export function checkAuthority({ assessment, content, at, knownAt }: LicenceQuestion): Check {
  const issuedAt = (assessment?.licence ?? content ?? assessment?.batch?.record)?.issuedAt;
  if (assessment === undefined || issuedAt === undefined)
    return check('authority', 'AUTHORITY_UNKNOWN');
  const { issuer, type } = assessment;
  const name = factAsOf(issuer.facts, { at: issuedAt })?.name ?? issuer.uscc;
  const params = { issuer: name, type: type.title, issuedAt };
  if (!hasPower(issuer.authority, 'issue', { at: issuedAt, knownAt })) {
    const known = issuer.authority.some(
      ({ recordedAt }) => knownAt === undefined || recordedAt <= knownAt,
    );
    return check(
      'authority',
      known || knownAt === undefined ? 'AUTHORITY_NOT_HELD' : 'AUTHORITY_UNKNOWN',
      params,
    );
  }
  const asOf = { at, knownAt };
  if (factAsOf(issuer.pauses, asOf)?.state === 'PAUSED')
    return check('authority', 'ISSUER_PAUSED', params);
  if (factAsOf(type.pauses, asOf)?.state === 'PAUSED')
    return check('authority', 'TYPE_PAUSED', params);
  return check('authority', 'AUTHORITY_HELD', params);
}
