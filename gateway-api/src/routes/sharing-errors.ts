// SPDX-License-Identifier: Apache-2.0
import type { ProblemCode } from '../http/problem-catalogue/index.js';
import { LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { WRITE_ERRORS } from './licence-errors.js';

/** What a scope can be refused for. */
export const SCOPE_ERRORS = [
  'REGION_NOT_FOUND',
  'REGION_NOT_VALID',
  'LEGAL_TIME_INVALID',
] as const satisfies readonly ProblemCode[];

/** What an item of the catalogue can be refused for. */
export const ITEM_ERRORS = [
  'CATALOGUE_ITEM_NOT_FOUND',
  'ITEM_NOT_SHARED',
  'ITEM_FIELDS_NOT_OFFERED',
] as const satisfies readonly ProblemCode[];

/** What any act on a grant can be refused for. */
export const GRANT_ERRORS = [
  ...WRITE_ERRORS,
  'GRANT_NOT_FOUND',
  'GRANT_ACT_NOT_ALLOWED',
  'GRANT_ACT_NOT_COMPETENT',
  'FACT_OVERTAKEN',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];

/** What any act on a request can be refused for. */
export const REQUEST_ERRORS = [
  ...WRITE_ERRORS,
  'REQUEST_NOT_FOUND',
  'REQUEST_ACT_NOT_ALLOWED',
  'REQUEST_ACT_NOT_COMPETENT',
  'FACT_OVERTAKEN',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];
