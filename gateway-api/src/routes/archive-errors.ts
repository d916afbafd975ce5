// SPDX-License-Identifier: Apache-2.0
import type { ProblemCode } from '../http/problem-catalogue/index.js';
import { LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { WRITE_ERRORS } from './licence-errors.js';

/** What every act on a package can be refused for. */
export const ARCHIVE_WRITE_ERRORS = [
  ...WRITE_ERRORS,
  'RECORD_NOT_FOUND',
  'ARCHIVE_ACT_NOT_ALLOWED',
  'ARCHIVE_ACT_NOT_COMPETENT',
  'LEGAL_TIME_INVALID',
  'FACT_OUT_OF_ORDER',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];

/** What an act beside tests and erasure can be refused for. */
export const ARCHIVE_ACT_ERRORS = [
  ...ARCHIVE_WRITE_ERRORS,
  'RETENTION_SHORTENED',
  'RETENTION_UNCHANGED',
  'RETENTION_NOT_OVER',
  'DISPOSAL_APPROVED_BY_PROPOSER',
  'DISPOSAL_SUPERVISOR_REPEATED',
] as const satisfies readonly ProblemCode[];

/** What collecting can be refused for. */
export const COLLECT_ERRORS = [
  'JUDGES_BUSY',
  'FILE_OVERRUNS',
  ...ARCHIVE_WRITE_ERRORS,
  'ARCHIVE_CODE_NOT_IN_PATTERN',
  'RETENTION_SHORTENED',
  'DOCUMENT_NOT_FOUND',
  'ARCHIVE_PACKAGE_INVALID',
  'VAULT_WRITE_FAILED',
] as const satisfies readonly ProblemCode[];
