// SPDX-License-Identifier: Apache-2.0

/** Stable codes of commitments that cannot be made or shown. */
export type CommitmentErrorCode =
  /** A key that reads like an array position: `{"0": …}` and `[…]` would have the same paths. */
  | 'COMMITMENT_KEY_NUMERIC'
  | 'COMMITMENT_TOO_MANY_FIELDS'
  | 'COMMITMENT_SALT'
  /** A path to be shown under which there is no field. */
  | 'COMMITMENT_PATH_UNKNOWN'
  | 'COMMITMENT_PATH_REPEATED'
  | 'COMMITMENT_DIGEST';

/** A commitment that cannot be made or shown. Names paths, never values. */
export class CommitmentError extends Error {
  override readonly name = 'CommitmentError';
  readonly code: CommitmentErrorCode;
  /** JSON Pointer of the field concerned; empty when none is. */
  readonly pointer: string;

  constructor(code: CommitmentErrorCode, message: string, pointer = '') {
    super(message);
    this.code = code;
    this.pointer = pointer;
  }
}
