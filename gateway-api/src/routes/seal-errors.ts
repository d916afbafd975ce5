// SPDX-License-Identifier: Apache-2.0
import type { ProblemCode } from '../http/problem-catalogue/index.js';
import { WRITE_ERRORS } from './licence-errors.js';

/** What any write of a seal can be refused for. */
export const SEAL_ERRORS = [
  ...WRITE_ERRORS,
  'SEAL_NOT_FOUND',
] as const satisfies readonly ProblemCode[];

/** What an act on a seal can be refused for. */
export const SEAL_ACT_ERRORS = [
  ...SEAL_ERRORS,
  'SEAL_ACT_NOT_ALLOWED',
  'SEAL_ACT_NOT_COMPETENT',
  'SEAL_OWN_APPLICATION',
  'AUTHORITY_REQUIRED',
] as const satisfies readonly ProblemCode[];
