// SPDX-License-Identifier: Apache-2.0

/** Stable codes of what a comparison cannot take. */
export type OprfErrorCode =
  /** A serialised element is 33 bytes. */
  | 'OPRF_ELEMENT_LENGTH'
  /** Bytes that are no point of P-256 in compressed form. */
  | 'OPRF_ELEMENT_NOT_ON_CURVE'
  /** The identity, which would show every value under the same output. */
  | 'OPRF_ELEMENT_IDENTITY'
  /** A serialised scalar is 32 bytes. */
  | 'OPRF_SCALAR_LENGTH'
  /** Zero, or not below the order of the group. */
  | 'OPRF_SCALAR_RANGE'
  /** Longer than RFC 9497 allows, or hashed to the identity. */
  | 'OPRF_INPUT'
  /** No key comes of this seed (RFC 9497, DeriveKeyPairError). */
  | 'OPRF_KEY'
  /** A digest of an answer is 32 bytes. */
  | 'OPRF_OUTPUT_LENGTH';

/** What a comparison cannot take. Never holds a value or a secret. */
export class OprfError extends Error {
  override readonly name = 'OprfError';
  readonly code: OprfErrorCode;

  constructor(code: OprfErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
