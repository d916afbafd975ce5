// SPDX-License-Identifier: Apache-2.0
import { LEDGER_WRITE_ERRORS, type ProblemCode } from '../http/problem-catalogue/index.js';
import { WRITE_ERRORS } from './licence-errors.js';

/** What any act on earnings, points and pools can be refused for. */
export const EARNING_ERRORS = [
  ...WRITE_ERRORS,
  'FACT_OVERTAKEN',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];

/** What giving points can be refused for. */
export const POINT_ERRORS = [
  'EARNING_NOT_FOUND',
  'FACTOR_SET_NOT_FOUND',
  'POINTS_OTHER_UNIT',
  'POINTS_WITHOUT_CONSENT',
  'POINTS_NOTHING_TO_COLLECT',
  'POINTS_EXPIRED',
  'POINTS_NOT_ENOUGH',
  'POOL_NOT_FOUND',
  'POOL_NOT_OPEN',
  'POOL_NOT_FITTING',
] as const satisfies readonly ProblemCode[];
