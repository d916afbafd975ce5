// SPDX-License-Identifier: Apache-2.0
import { LEDGER_WRITE_ERRORS, type ProblemCode } from '../http/problem-catalogue/index.js';
import { WRITE_ERRORS } from './licence-errors.js';

/** What any act on a deferral can be refused for. */
export const DEFERRAL_ERRORS = [
  ...WRITE_ERRORS,
  'DEFERRAL_ACT_NOT_ALLOWED',
  'DEFERRAL_ACT_NOT_COMPETENT',
  'FACT_OVERTAKEN',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];

/** What any act on an objection can be refused for. */
export const OBJECTION_ERRORS = [
  ...WRITE_ERRORS,
  'OBJECTION_NOT_FOUND',
  'OBJECTION_ACT_NOT_ALLOWED',
  'OBJECTION_ACT_NOT_COMPETENT',
  'FACT_OVERTAKEN',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];

/** What acting for a person can fail at, whatever the act. */
export const PERSON_ERRORS = [
  'EXCHANGE_NOT_SERVED',
  'LEDGER_IDENTITY_MISSING',
  'INDEX_BEHIND',
] as const satisfies readonly ProblemCode[];
