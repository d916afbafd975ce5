// SPDX-License-Identifier: Apache-2.0
import { commitDocument } from '../../commitment/index.js';
import type { Primitives } from '../../primitives.js';
import { check, type Check } from '../check.js';
import { contentOf, type LicenceQuestion } from '../licence-question.js';

/** Are these the very bytes that were anchored? Both digests must agree. */
export function checkContent(question: LicenceQuestion, primitives: Primitives): Check {
  const { assessment, digests, documentSalt } = question;
  if (assessment === undefined) return check('content', 'NOT_ON_CHAIN');
  if (digests === undefined) return check('content', 'CONTENT_NOT_GIVEN');
  const document = contentOf(question)?.document;
  if (document === undefined) return check('content', 'CONTENT_HELD_ELSEWHERE');
  const identifier = assessment.id;
  if ('sha256' in document) {
    const same = document.sha256 === digests.sha256 && document.sm3 === digests.sm3;
    return check('content', same ? 'CONTENT_MATCHES' : 'CONTENT_DIFFERS', { identifier });
  }
  const { size } = digests;
  if (documentSalt === undefined || size === undefined)
    return check('content', 'CONTENT_NEEDS_FILE');
  const commitment = commitDocument({ ...digests, size }, documentSalt, primitives);
  const same = commitment === document.commitment;
  return check('content', same ? 'CONTENT_MATCHES' : 'CONTENT_DIFFERS', { identifier });
}
