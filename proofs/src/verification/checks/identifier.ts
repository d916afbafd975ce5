// SPDX-License-Identifier: Apache-2.0
import { check, type Check } from '../check.js';
import type { LicenceQuestion } from '../licence-question.js';

/** Is the identifier well formed, its check character right (GB/T 36904)? */
export function checkIdentifier({ identifier }: LicenceQuestion): Check {
  if (identifier === undefined) return check('identifier', 'IDENTIFIER_NOT_FOUND_IN_FILE');
  return check('identifier', identifier.problem ?? 'IDENTIFIER_OK', {
    identifier: identifier.text,
  });
}
