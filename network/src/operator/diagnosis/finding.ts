// SPDX-License-Identifier: Apache-2.0

/** What looking at a data folder and its ledger can find. Never reused, never renamed. */
export const DIAGNOSIS_CODES = [
  'FOLDER_OK',
  'FOLDER_FORMAT_UNKNOWN',
  'FOLDER_INCOMPLETE',
  'CERTIFICATES_OK',
  'CERTIFICATE_EXPIRING',
  'CERTIFICATE_EXPIRED',
  'CERTIFICATE_UNREADABLE',
  'PEER_OK',
  'PEER_BEHIND',
  'PEER_CLOSED',
  'PEER_TLS_WRONG',
  'PEER_SILENT',
  'PEER_REFUSES',
  'CHAINCODE_OK',
  'CHAINCODE_OLD',
  'CHAINCODE_DOWN',
  'CHAINCODE_REFUSES',
  'CHAINCODE_NOT_ASKED',
  'PEER_CLOCK_OK',
  'PEER_CLOCK_OFF',
  'PEER_CLOCK_FAR_OFF',
  'PEER_CLOCK_UNKNOWN',
  'NEWEST_BLOCK_OK',
  'NEWEST_BLOCK_AHEAD',
  'NEWEST_BLOCK_UNKNOWN',
  'ORDERER_OK',
  'ORDERER_BEHIND',
  'ORDERER_CLOSED',
  'ORDERER_TLS_WRONG',
  'ORDERER_SILENT',
  'ORDERER_REFUSES',
  'ORDERERS_UNKNOWN',
  'LEADER_OK',
  'LEADER_NONE',
  'LEADER_UNKNOWN',
  'ORDERING_NO_SPARE',
  'ORDERING_NO_MAJORITY',
] as const;

export type DiagnosisCode = (typeof DIAGNOSIS_CODES)[number];

/** One thing that was found. */
export interface Diagnosis {
  readonly code: DiagnosisCode;
  /** What the sentence about it is filled with. Public names, addresses and numbers only. */
  readonly values: Readonly<Record<string, string | number>>;
}

export function found(code: DiagnosisCode, values: Diagnosis['values'] = {}): Diagnosis {
  return { code, values };
}
