// SPDX-License-Identifier: Apache-2.0
import type { ValidationCode } from '../ledger.js';
import { FormatError } from './encoding.js';

/** Fabric's numbers (`TxValidationCode`), as stored in blocks. */
const NUMBERS: Readonly<Record<ValidationCode, number>> = {
  VALID: 0,
  BAD_PAYLOAD: 2,
  BAD_CREATOR_SIGNATURE: 4,
  BAD_PROPOSAL_TXID: 8,
  DUPLICATE_TXID: 9,
  ENDORSEMENT_POLICY_FAILURE: 10,
  MVCC_READ_CONFLICT: 11,
  PHANTOM_READ_CONFLICT: 12,
  INVALID_OTHER_REASON: 255,
};

const NAMES = new Map(
  Object.entries(NUMBERS).map(([name, number]) => [number, name as ValidationCode]),
);

/** The stored number of a validation code. */
export function codeNumber(code: ValidationCode): number {
  return NUMBERS[code];
}

/** The validation code of a stored number. @throws FormatError */
export function codeName(number: number): ValidationCode {
  const name = NAMES.get(number);
  if (name === undefined) throw new FormatError(`unknown validation code ${String(number)}`);
  return name;
}
