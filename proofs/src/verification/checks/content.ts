// SPDX-License-Identifier: Apache-2.0
import { commitDocument } from '../../commitment/index.js';
import type { Primitives } from '../../primitives.js';
import { check, type Check } from '../check.js';
import type { DocumentAnchor } from '../../records/licence.js';
import { contentOf, type LicenceQuestion, type PresentedDigests } from '../licence-question.js';

/** Are these the very bytes that were anchored? Both digests must agree. */
export function checkContent(question: LicenceQuestion, primitives: Primitives): Check {
  const { assessment, digests } = question;
  if (assessment === undefined) return check('content', 'NOT_ON_CHAIN');
  if (digests === undefined) return check('content', 'CONTENT_NOT_GIVEN');
  const content = contentOf(question);
  if (content === undefined) return check('content', 'CONTENT_HELD_ELSEWHERE');
  const same = isSame(content.document, digests, question.documentSalt, primitives);
  if (same === undefined) return check('content', 'CONTENT_NEEDS_FILE');
  const code = same ? 'CONTENT_MATCHES' : 'CONTENT_DIFFERS';
  return check('content', code, { identifier: content.id });
}

/** Undefined when the commitment cannot be opened here. */
function isSame(
  document: DocumentAnchor,
  { sha256, sm3, size }: PresentedDigests,
  salt: Uint8Array | undefined,
  primitives: Primitives,
): boolean | undefined {
  if ('sha256' in document) return document.sha256 === sha256 && document.sm3 === sm3;
  if (salt === undefined || size === undefined) return undefined;
  return commitDocument({ sha256, sm3, size }, salt, primitives) === document.commitment;
}
