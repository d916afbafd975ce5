// SPDX-License-Identifier: Apache-2.0
import { LEDGER_WRITE_ERRORS, type ProblemCode } from '../http/problem-catalogue/index.js';
import { WRITE_ERRORS } from './licence-errors.js';

/** What any act on a service item can be refused for. */
export const SERVICE_ITEM_ERRORS = [
  ...WRITE_ERRORS,
  'SERVICE_ITEM_NOT_OWN',
  'LEGAL_TIME_INVALID',
  'FACT_OVERTAKEN',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];

/** What the content of a service item can be refused for. */
export const SERVICE_CONTENT_ERRORS = [
  'CATALOGUE_ITEM_NOT_FOUND',
  'SERVICE_ITEM_NOT_FOUND',
  'SERVICE_ITEM_ASKS_HELD',
] as const satisfies readonly ProblemCode[];

/** What any act on a case can be refused for. */
export const CASE_ERRORS = [
  ...WRITE_ERRORS,
  'CASE_NOT_FOUND',
  'CASE_ACT_NOT_ALLOWED',
  'CASE_ACT_NOT_COMPETENT',
  'FACT_OVERTAKEN',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];
