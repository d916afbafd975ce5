// SPDX-License-Identifier: Apache-2.0
import { LEDGER_WRITE_ERRORS, type ProblemCode } from '../http/problem-catalogue/index.js';
import { WRITE_ERRORS } from './licence-errors.js';

/** What any act on a correction case can be refused for. */
export const CORRECTION_ERRORS = [
  ...WRITE_ERRORS,
  'CORRECTION_NOT_FOUND',
  'CORRECTION_ACT_NOT_ALLOWED',
  'CORRECTION_ACT_NOT_COMPETENT',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];

/** What raising a case can be refused for. */
export const RAISE_ERRORS = [
  ...WRITE_ERRORS,
  'RECORD_ALREADY_EXISTS',
  'RECORD_NOT_FOUND',
  'CORRECTION_ACCESS_NOT_OWN',
  'CORRECTION_ACCESS_UNANSWERED',
  'CORRECTION_FIELD_NOT_ASKED',
  'CORRECTION_ALREADY_OPEN',
  'SOURCE_NOT_CLAIMED',
  'SOURCE_ELSEWHERE',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];
