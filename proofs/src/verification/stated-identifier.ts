// SPDX-License-Identifier: Apache-2.0
import { normaliseIdentifier, parseLicenceIdentifier } from '../identifiers/index.js';
import type { StatedIdentifier } from './licence-question.js';

/** Parts with check characters of their own. */
const CHECKED = [
  'LICENCE_IDENTIFIER_CHECK_DIGIT',
  'LICENCE_IDENTIFIER_TYPE_CODE',
  'LICENCE_IDENTIFIER_ISSUER_CODE',
];

/** Reads an identifier as stated and says what is wrong with it, if anything. */
export function statedIdentifier(text: string): StatedIdentifier {
  const normal = normaliseIdentifier(text);
  const parsed = parseLicenceIdentifier(normal);
  if (parsed.ok) return { text: normal };
  const problem = CHECKED.includes(parsed.code) ? 'IDENTIFIER_CHECK_DIGIT' : 'IDENTIFIER_MALFORMED';
  return { text: normal, problem };
}
