// SPDX-License-Identifier: Apache-2.0
import { factAsOf } from '../../status/bitemporal.js';
import { check, type Check } from '../check.js';
import type { LicenceQuestion } from '../licence-question.js';

/** Was it collected under the version of the standard that was in force on the day of issue? */
export function checkStandard({ assessment, knownAt }: LicenceQuestion): Check {
  const record = assessment?.licence ?? assessment?.batch?.record;
  if (assessment === undefined || record === undefined)
    return check('standard', 'STANDARD_UNKNOWN');
  const { standard, issuedAt } = record;
  const inForce = factAsOf(assessment.type.standards, { at: issuedAt, knownAt });
  if (inForce === undefined) return check('standard', 'STANDARD_UNKNOWN');
  const same = inForce.version === standard.version;
  return check('standard', same ? 'STANDARD_IN_FORCE' : 'STANDARD_NOT_IN_FORCE', {
    standard: standard.id,
    version: String(standard.version),
  });
}
