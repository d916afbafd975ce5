// SPDX-License-Identifier: Apache-2.0
import { check, type Check } from '../check.js';
import { recordIdentifier, type LicenceQuestion } from '../licence-question.js';

/**
 * Are the identifiers well formed, their check characters right (GB/T 36904), and is each the one of
 * the record that the answer is about? A genuine file says nothing of a licence that it is not.
 */
export function checkIdentifier(question: LicenceQuestion): Check {
  const { identifier, named = [], number } = question;
  const stated = identifier === undefined ? named : [identifier, ...named];
  const wrong = stated.find(({ problem }) => problem !== undefined);
  if (wrong?.problem !== undefined) {
    return check('identifier', wrong.problem, { identifier: wrong.text });
  }
  const record = recordIdentifier(question);
  const other = stated.find(({ text }) => record !== undefined && text !== record);
  if (record !== undefined && other !== undefined) {
    return check('identifier', 'IDENTIFIER_OF_ANOTHER', { identifier: other.text, record });
  }
  if (number === 'of-another') return check('identifier', 'NUMBER_OF_ANOTHER');
  if (number === 'unknown') return check('identifier', 'NUMBER_NOT_KNOWN_HERE');
  const [first] = stated;
  if (first === undefined) return check('identifier', 'IDENTIFIER_NOT_FOUND_IN_FILE');
  return check('identifier', 'IDENTIFIER_OK', { identifier: first.text });
}
