// SPDX-License-Identifier: Apache-2.0

/** Stable codes of text that is not the bytes it claims to be. */
export type BytesErrorCode =
  'HEX_MALFORMED' | 'BASE64_MALFORMED' | 'UTF8_MALFORMED' | 'UTF8_LONE_SURROGATE';

/** Text that does not decode, or that has no bytes. The text itself is never in the message. */
export class BytesError extends Error {
  override readonly name = 'BytesError';
  readonly code: BytesErrorCode;

  constructor(code: BytesErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
