// SPDX-License-Identifier: Apache-2.0
import type { ProblemCode } from '../http/problem-catalogue/index.js';

const CALLER_ERRORS = [
  'ARGUMENT_INVALID',
  'ROLE_REQUIRED',
  'UNIT_NOT_CALLERS',
  'UNIT_NOT_FOUND',
  'UNIT_NOT_ACTIVE',
  'UNIT_PAUSED',
  'TYPE_PAUSED',
  'IDEMPOTENCY_REPLAY',
  'CONSORTIUM_NOT_FOUNDED',
] as const satisfies readonly ProblemCode[];

/** What issuing, alone or in a batch, can be refused for. */
export const ISSUE_ERRORS = [
  ...CALLER_ERRORS,
  'AUTHORITY_REQUIRED',
  'AUTHORITY_ENDED',
  'EFFECT_TOO_FAR_AHEAD',
  'STANDARD_NOT_FOUND',
  'STANDARD_NOT_IN_FORCE',
  'FIELDS_INVALID',
  'FIELDS_CONTRADICT',
  'FIELDS_NOT_IN_STANDARD',
  'DOCUMENT_NOT_FOUND',
  'DOCUMENT_IDENTIFIER_DIFFERS',
  'IDENTIFIER_INVALID',
  'LICENCE_ALREADY_EXISTS',
  'LICENCE_VERSION_INVALID',
  'VALIDITY_INVALID',
  'VALIDITY_TOO_LONG',
  'LEGAL_TIME_INVALID',
  'RELIES_ON_NOT_FOUND',
  'RELIES_ON_NOT_IN_FORCE',
  'RELIES_ON_TYPE_MISSING',
] as const satisfies readonly ProblemCode[];

/** What an act on a licence or a batch can be refused for. */
export const ACT_ERRORS = [
  ...CALLER_ERRORS,
  'LICENCE_NOT_FOUND',
  'IDENTIFIER_INVALID',
  'ACT_NOT_ALLOWED',
  'ACT_NOT_COMPETENT',
  'LEGAL_TIME_INVALID',
  'FACT_OUT_OF_ORDER',
  'EFFECT_TOO_FAR_AHEAD',
  'BATCH_PROOF_INVALID',
] as const satisfies readonly ProblemCode[];

/** What only batches can be refused for. */
export const BATCH_ERRORS = [
  'BATCH_NOT_FOUND',
  'BATCH_NOT_ALLOWED',
  'BATCH_TOO_LARGE',
  'BATCH_SERIALS_TAKEN',
] as const satisfies readonly ProblemCode[];

/** What any registry write can be refused for. */
export const WRITE_ERRORS: typeof CALLER_ERRORS = CALLER_ERRORS;
