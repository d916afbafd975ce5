// SPDX-License-Identifier: Apache-2.0
import { LEDGER_WRITE_ERRORS, type ProblemCode } from '../http/problem-catalogue/index.js';
import { ACT_ERRORS, WRITE_ERRORS } from './licence-errors.js';

/** What finding a record and its wrong fact, and putting it right, can be refused for. */
const RECTIFY_ERRORS = [
  ...ACT_ERRORS.filter((code) => code !== 'ACT_NOT_COMPETENT' && code !== 'BATCH_PROOF_INVALID'),
  'BATCH_NOT_FOUND',
  'MATERIAL_NOT_FOUND',
  'AUTHORITY_NOT_FOUND',
  'AUTHORITY_BACKDATED',
  'STANDARD_NOT_FOUND',
  'STANDARD_BACKDATED',
  'SERVICE_ITEM_NOT_FOUND',
  'CATALOGUE_ITEM_NOT_FOUND',
  'RECORD_NOT_FOUND',
  'RECTIFICATION_DATE_REQUIRED',
  'FACT_NOT_STANDING',
  'FACT_NOT_LAST',
  'FACT_NOT_RECTIFIABLE',
  'RECTIFICATION_UNCHANGED',
  'RECTIFICATION_ACT_NOT_COMPETENT',
] as const satisfies readonly ProblemCode[];

/** What proposing one can be refused for. */
export const PROPOSE_RECTIFICATION_ERRORS = [
  ...WRITE_ERRORS,
  ...RECTIFY_ERRORS,
  'RECORD_ALREADY_EXISTS',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];

/** What confirming, refusing or withdrawing one can be refused for. */
export const RECTIFICATION_ERRORS = [
  ...WRITE_ERRORS,
  ...RECTIFY_ERRORS,
  'RECTIFICATION_NOT_FOUND',
  'RECTIFICATION_ACT_NOT_ALLOWED',
  'RECTIFICATION_BY_PROPOSER',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];
