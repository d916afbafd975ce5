// SPDX-License-Identifier: Apache-2.0
import { isJsonObject } from '../json/index.js';
import type { AccessAnswer } from '../records/access-answer.js';
import type { Attestation } from './attestation.js';
import { isContent } from './licence-proof-shape.js';
import { hasMembers, isAttestation, isListOf, isText } from './members.js';

export const ACCESS_EVIDENCE_FORMAT = 'yulian/access-evidence/1';

/**
 * What either end of an access can show, in one file: the access with its receipts as the endorsing
 * organisations signed it, and the answer with the salts that open what the chain has of it.
 */
export interface AccessEvidence {
  readonly format: typeof ACCESS_EVIDENCE_FORMAT;
  /** Endorsed answer of `access:assess`. */
  readonly attestation: Attestation;
  /** Left out when nothing was delivered. */
  readonly answer?: AccessAnswer;
}

/** Whether something received has the members of such evidence, of the right types, and no others. */
export function isAccessEvidence(value: unknown): value is AccessEvidence {
  return (
    hasMembers(value, ['format', 'attestation'], ['answer']) &&
    value['format'] === ACCESS_EVIDENCE_FORMAT &&
    isAttestation(value['attestation']) &&
    (value['answer'] === undefined || isAnswer(value['answer']))
  );
}

/** What else is in it, its digest on chain covers. */
function isAnswer(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { access, outcome, record, recordSalt, entry, disclosure, document, absent, salt } = value;
  return (
    [access, outcome, salt].every(isText) &&
    [record, recordSalt].every((text) => text === undefined || isText(text)) &&
    (entry === undefined || isEntry(entry)) &&
    (disclosure === undefined || isDisclosure(disclosure)) &&
    (document === undefined || isDocument(document)) &&
    isListOf(absent, isText)
  );
}

function isEntry(value: unknown): boolean {
  return (
    hasMembers(value, ['content', 'index', 'proof']) &&
    isContent(value['content']) &&
    typeof value['index'] === 'number' &&
    isListOf(value['proof'], isText)
  );
}

function isDocument(value: unknown): boolean {
  return (
    hasMembers(value, ['sha256', 'sm3', 'size'], ['salt']) &&
    [value['sha256'], value['sm3']].every(isText) &&
    typeof value['size'] === 'number' &&
    (value['salt'] === undefined || isText(value['salt']))
  );
}

function isDisclosure(value: unknown): boolean {
  return hasMembers(value, ['leafCount', 'leaves']) && Array.isArray(value['leaves']);
}
