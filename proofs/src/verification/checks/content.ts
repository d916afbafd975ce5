// SPDX-License-Identifier: Apache-2.0
import type { Primitives } from '../../primitives.js';
import { check, type Check } from '../check.js';
import { isAnchored } from '../../records/anchored-document.js';
import { contentOf, type LicenceQuestion } from '../licence-question.js';

/** Are these the very bytes that were anchored? Both digests must agree. */
export function checkContent(question: LicenceQuestion, primitives: Primitives): Check {
  const { assessment, digests } = question;
  if (assessment === undefined) return check('content', 'NOT_ON_CHAIN');
  if (digests === undefined) return check('content', 'CONTENT_NOT_GIVEN');
  const content = contentOf(question);
  if (content === undefined) return check('content', 'CONTENT_HELD_ELSEWHERE');
  const same = isAnchored(content.document, digests, question.documentSalt, primitives);
  if (same === undefined) return check('content', 'CONTENT_NEEDS_FILE');
  const code = same ? 'CONTENT_MATCHES' : 'CONTENT_DIFFERS';
  return check('content', code, { identifier: content.id });
}
