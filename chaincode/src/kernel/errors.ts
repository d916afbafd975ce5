// SPDX-License-Identifier: Apache-2.0
import { canonicalJson } from '@yulian/proofs';

/** Stable codes of what a contract can refuse. Never reused, never renamed. */
export const CONTRACT_ERROR_CODES = [
  // input and caller
  'ARGUMENT_INVALID',
  'ROLE_REQUIRED',
  'CERTIFICATE_REVOKED',
  'UNIT_NOT_CALLERS',
  'UNIT_NOT_FOUND',
  'UNIT_NOT_ACTIVE',
  'UNIT_PAUSED',
  'TYPE_PAUSED',
  'EPOCH_TOO_EARLY',
  'IDEMPOTENCY_REPLAY',
  // records of any kind that have no codes of their own
  'RECORD_NOT_FOUND',
  'RECORD_ALREADY_EXISTS',
  // consortium and registry
  'CONSORTIUM_ALREADY_FOUNDED',
  'CONSORTIUM_NOT_FOUNDED',
  'CONSORTIUM_INVALID',
  'ORGANISATION_NOT_FOUND',
  'ORGANISATION_ALREADY_EXISTS',
  'NOT_A_COMMITTEE_MEMBER',
  'PROPOSAL_NOT_FOUND',
  'PROPOSAL_ALREADY_EXISTS',
  'PROPOSAL_CLOSED',
  'PROPOSAL_ALREADY_VOTED',
  'UNIT_ALREADY_EXISTS',
  'REGION_NOT_FOUND',
  'REGION_NOT_VALID',
  'CALENDAR_NOT_FOUND',
  'FACT_OUT_OF_ORDER',
  'FACT_OVERTAKEN',
  'PAUSE_NOT_FOUND',
  'PAUSE_ALREADY_IN_FORCE',
  'CERTIFICATE_NOT_OWN',
  'CERTIFICATE_ALREADY_REVOKED',
  'REVOCATION_NOT_FOUND',
  // issuing authorities
  'NOT_TYPE_DEFINER',
  'AUTHORITY_NOT_FOUND',
  'AUTHORITY_BACKDATED',
  'AUTHORITY_REQUIRED',
  // standards
  'STANDARD_NOT_FOUND',
  'STANDARD_SCHEMA_INVALID',
  'STANDARD_VERSION_OUT_OF_ORDER',
  'STANDARD_BACKDATED',
  'STANDARD_NOT_IN_FORCE',
  'FIELDS_NOT_IN_STANDARD',
  // licences
  'IDENTIFIER_INVALID',
  'LICENCE_NOT_FOUND',
  'LICENCE_ALREADY_EXISTS',
  'LICENCE_VERSION_INVALID',
  'VALIDITY_INVALID',
  'VALIDITY_TOO_LONG',
  'LEGAL_TIME_INVALID',
  'ACT_NOT_ALLOWED',
  'ACT_NOT_COMPETENT',
  'RELIES_ON_NOT_FOUND',
  'RELIES_ON_NOT_IN_FORCE',
  'RELIES_ON_TYPE_MISSING',
  'BATCH_NOT_FOUND',
  'BATCH_NOT_ALLOWED',
  'BATCH_TOO_LARGE',
  'BATCH_SERIALS_TAKEN',
  'BATCH_PROOF_INVALID',
  // materials
  'MATERIAL_NOT_FOUND',
  'MATERIAL_ALREADY_EXISTS',
  'MATERIAL_NOT_OWN',
  'MATERIAL_IS_COPY',
  'ANNOTATION_EXPIRED',
  'REVIEW_NOT_FOUND',
  'REVIEW_ALREADY_OPEN',
  'REVIEW_CLOSED',
  'REVIEW_NOT_NAMED',
  'REVIEW_ALREADY_VOTED',
  // seals
  'SEAL_NOT_FOUND',
  'SEAL_ALREADY_EXISTS',
  'SEAL_OWN_APPLICATION',
  'SEAL_NOT_REPLACEABLE',
  'SEAL_ACT_NOT_ALLOWED',
  'SEAL_ACT_NOT_COMPETENT',
  'SEAL_DIFFERS_FROM_APPLICATION',
  'SEAL_ES_ID_TAKEN',
  'SEAL_FILING_NUMBER_TAKEN',
  'SEAL_REPLACED_NOT_CANCELLED',
  'SEAL_NOT_USABLE',
  'SEAL_NOT_PAUSED',
  'IMPRESSION_NOT_FOUND',
  'IMPRESSION_ALREADY_SETTLED',
  'IMPRESSION_FILE_TAKEN',
  'COMPROMISE_NOT_FOUND',
  'COMPROMISE_UNDER_WAY',
  'COMPROMISE_MARKED',
  'SEAL_REVIEW_NOT_FOUND',
  'SEAL_REVIEW_CLOSED',
  // archives
  'ARCHIVE_CODE_NOT_IN_PATTERN',
  'ARCHIVE_ACT_NOT_ALLOWED',
  'ARCHIVE_ACT_NOT_COMPETENT',
  'ARCHIVE_ROOT_DIFFERS',
  'RETENTION_SHORTENED',
  'RETENTION_UNCHANGED',
  'RETENTION_NOT_OVER',
  'DISPOSAL_APPROVED_BY_PROPOSER',
  'DISPOSAL_SUPERVISOR_REPEATED',
  // sharing catalogue
  'CATALOGUE_ITEM_NOT_FOUND',
  'CATALOGUE_ITEM_ALREADY_EXISTS',
  'CATALOGUE_ITEM_NOT_OWN',
  'CATALOGUE_ACT_NOT_ALLOWED',
  'CATALOGUE_DRAFT_REPLACED',
  'CATALOGUE_FIELD_NOT_DISCLOSABLE',
  'CATALOGUE_ITEM_IS_SOURCE',
  'CATALOGUE_UPDATE_NOT_FOUND',
  'CATALOGUE_UPDATE_NOT_LATER',
  // the one source of an element
  'SOURCE_NOT_FOUND',
  'SOURCE_ALREADY_CLAIMED',
  'SOURCE_NOT_CLAIMED',
  'SOURCE_ELSEWHERE',
  'SOURCE_ACT_NOT_ALLOWED',
  'SOURCE_ACT_NOT_COMPETENT',
  'SOURCE_FIELD_NOT_OFFERED',
  'SOURCE_FIELD_STILL_CLAIMED',
  'SOURCE_OFFERED_TO_ITSELF',
  // sharing: grants
  'ITEM_NOT_SHARED',
  'ITEM_FIELDS_NOT_OFFERED',
  'GRANT_NOT_FOUND',
  'GRANT_ACT_NOT_ALLOWED',
  'GRANT_ACT_NOT_COMPETENT',
  'GRANT_NOT_DELEGABLE',
  'GRANT_NOT_DOWNWARD',
  'SCOPE_WIDER',
  // sharing: requests
  'REQUEST_NOT_FOUND',
  'REQUEST_ACT_NOT_ALLOWED',
  'REQUEST_ACT_NOT_COMPETENT',
  'REQUEST_COMPLETION_ASKED',
  'REQUEST_ALREADY_EXTENDED',
  'REQUEST_OVERDUE',
  'REQUEST_NOT_OVERDUE',
  'REQUEST_ALREADY_VOTED',
  // sharing: accesses
  'ACCESS_ID_TAKEN',
  'ACCESS_ACT_NOT_ALLOWED',
  'ACCESS_ACT_NOT_COMPETENT',
  'ACCESS_DELIVERY_INVALID',
  'ACCESS_RECEIPT_DIFFERS',
  'EXCHANGE_KEY_NOT_FOUND',
  'EXCHANGE_KEY_IN_USE',
  // service items
  'SERVICE_ITEM_NOT_FOUND',
  'SERVICE_ITEM_ALREADY_EXISTS',
  'SERVICE_ITEM_NOT_OWN',
  'SERVICE_ITEM_NOT_IN_FORCE',
  'SERVICE_ITEM_ACT_NOT_ALLOWED',
  // cases
  'CASE_NOT_FOUND',
  'CASE_NUMBER_TAKEN',
  'CASE_NOT_OPEN',
  'CASE_OF_OTHER_ITEM',
  'CASE_ACT_NOT_ALLOWED',
  'CASE_ACT_NOT_COMPETENT',
  'CASE_CHANNEL_NOT_OFFERED',
  'CASE_MATERIAL_NOT_ASKED',
  'CASE_MATERIAL_MISSING',
  'CASE_EVIDENCE_NOT_FOUND',
  'CASE_EVIDENCE_NOT_FITTING',
  'CASE_COMPLETION_ASKED',
  'CASE_CO_SIGN_ASKED',
  'CASE_CO_SIGN_NOT_NAMED',
  'CASE_CO_SIGN_ANSWERED',
  'CASE_CO_SIGN_MISSING',
  'CASE_CO_SIGN_DECLINED',
  'CASE_PROCEDURE_NOT_LISTED',
  'CASE_PROCEDURE_USED',
  'CASE_PART_NOT_IN_BUNDLE',
  'CASE_PART_TAKEN',
  'CASE_PART_NOT_DELIVERED',
  'CASE_RESULT_NOT_FITTING',
  'CASE_RESULT_TAKEN',
  'CASE_FILE_NOT_SEALED',
  'CASE_ARCHIVE_NOT_FITTING',
  // taking over the state of another chain
  'MIGRATION_UNDER_WAY',
  'MIGRATION_NOT_BEGUN',
  'MIGRATION_ALREADY_BEGUN',
  'MIGRATION_CLOSED',
  'MIGRATION_TARGET_NOT_FRESH',
  'MIGRATION_OTHER_CONSORTIUM',
  'MIGRATION_OUT_OF_STEP',
  'MIGRATION_CHUNK_DIFFERS',
  'MIGRATION_ROW_INVALID',
  'MIGRATION_ROOT_DIFFERS',
] as const;

export type ContractErrorCode = (typeof CONTRACT_ERROR_CODES)[number];

/** What else a refusal says: where, and the facts a caller needs to mend it. */
export interface ContractErrorDetail {
  /** JSON Pointer into the argument. */
  readonly pointer?: string;
  /** Public codes, states, times: never personal data. */
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>;
}

/**
 * A contract's no. A peer hands on the message alone, so the message carries everything:
 * the code, a space, and canonical JSON `{ detail, pointer?, params? }`.
 */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly code: ContractErrorCode;
  readonly #detail: string;
  readonly #more: ContractErrorDetail;

  constructor(code: ContractErrorCode, detail: string, more: ContractErrorDetail = {}) {
    super(`${code} ${canonicalJson({ detail, ...more })}`);
    this.code = code;
    this.#detail = detail;
    this.#more = more;
  }

  /** The same refusal, its pointer seen from further out: of a part below `prefix`. */
  under(prefix: string): ContractError {
    const { pointer, ...rest } = this.#more;
    if (pointer === undefined) return this;
    return new ContractError(this.code, this.#detail, { ...rest, pointer: prefix + pointer });
  }
}
