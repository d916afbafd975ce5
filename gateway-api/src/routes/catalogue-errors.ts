// SPDX-License-Identifier: Apache-2.0
import { LEDGER_WRITE_ERRORS, type ProblemCode } from '../http/problem-catalogue/index.js';
import { WRITE_ERRORS } from './licence-errors.js';

/** What any write of the catalogue can be refused for. */
export const CATALOGUE_ERRORS = [
  ...WRITE_ERRORS,
  'AUTHORITY_REQUIRED',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];

/** What an act on an item can be refused for. */
export const ITEM_ERRORS = [
  ...CATALOGUE_ERRORS,
  'CATALOGUE_ITEM_NOT_FOUND',
  'CATALOGUE_ITEM_NOT_OWN',
  'CATALOGUE_ACT_NOT_ALLOWED',
] as const satisfies readonly ProblemCode[];

/** What a draft can be refused for. */
export const DRAFT_ERRORS = [
  'STANDARD_NOT_FOUND',
  'FIELDS_NOT_IN_STANDARD',
  'CATALOGUE_FIELD_NOT_DISCLOSABLE',
] as const satisfies readonly ProblemCode[];

/** What an act on a source can be refused for. */
export const SOURCE_ERRORS = [
  ...ITEM_ERRORS,
  'SOURCE_NOT_FOUND',
  'SOURCE_ACT_NOT_ALLOWED',
  'SOURCE_ACT_NOT_COMPETENT',
  'SOURCE_FIELD_NOT_OFFERED',
] as const satisfies readonly ProblemCode[];
