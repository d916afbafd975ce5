// SPDX-License-Identifier: Apache-2.0
import { check, type Check } from '../check.js';
import type { LicenceQuestion } from '../licence-question.js';

/** Does the file carry a signature of its own? What it says is not examined here. */
export function checkSignature({ signed }: LicenceQuestion): Check {
  if (signed === undefined) return check('signature', 'SIGNATURE_UNKNOWN');
  return check('signature', signed ? 'SIGNATURE_NOT_EXAMINED' : 'SIGNATURE_NONE');
}
