// SPDX-License-Identifier: Apache-2.0
import { LEDGER_WRITE_ERRORS, type ProblemCode } from '../http/problem-catalogue/index.js';
import { WRITE_ERRORS } from './licence-errors.js';

/** What any write of accounts and credits can be refused for. */
export const CREDIT_WRITE_ERRORS = [
  ...WRITE_ERRORS,
  'ECO_ACCOUNT_NOT_FOUND',
  'ACCOUNT_OF_ANOTHER',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];

/** What any act on a batch can be refused for. */
export const CREDIT_BATCH_ERRORS = [
  ...CREDIT_WRITE_ERRORS,
  'BODY_NOT_APPOINTED',
  'CREDIT_BATCH_NOT_FOUND',
  'CREDIT_BATCH_ACT_NOT_ALLOWED',
  'CREDIT_SECOND_ORGANISATION_REQUIRED',
  'FACT_OVERTAKEN',
] as const satisfies readonly ProblemCode[];

/** Why units are not free to be moved. */
export const MOVING_ERRORS = [
  'HOLDING_NOT_FOUND',
  'HOLDING_OF_ANOTHER',
  'HOLDING_RESERVED',
  'HOLDING_NOT_RESERVED',
  'HOLDING_IN_BUFFER',
  'HOLDING_RETIRED',
  'HOLDING_CANCELLED',
  'HOLDING_SPLIT',
  'SPLIT_COUNT_INVALID',
] as const satisfies readonly ProblemCode[];

/** Why units may not be free for what is wanted. */
export const HOLDING_ERRORS = [
  ...MOVING_ERRORS,
  'SERIALS_OVERLAP',
  'CREDIT_BATCH_UNDER_CORRECTION',
] as const satisfies readonly ProblemCode[];
