// SPDX-License-Identifier: Apache-2.0

/** Stable codes of JSON that is refused, when read or when written. */
export type JsonErrorCode =
  | 'JSON_MALFORMED'
  | 'JSON_NOT_UTF8'
  | 'JSON_BOM'
  | 'JSON_TOO_LARGE'
  | 'JSON_TOO_DEEP'
  | 'JSON_TOO_MANY_VALUES'
  | 'JSON_DUPLICATE_KEY'
  | 'JSON_LONE_SURROGATE'
  | 'JSON_NUMBER_UNSAFE'
  | 'JSON_NUMBER_NOT_FINITE'
  | 'JSON_VALUE_UNSUPPORTED'
  | 'JSON_CYCLE';

/**
 * JSON that is refused. The message names the rule and the place in the text, never the content.
 */
export class JsonError extends Error {
  override readonly name = 'JsonError';
  readonly code: JsonErrorCode;
  /** JSON Pointer (RFC 6901) of the value concerned; empty for the whole document. */
  readonly pointer: string;
  /** UTF-16 position in the text that was read; undefined when a value was being written. */
  readonly offset: number | undefined;

  constructor(code: JsonErrorCode, message: string, pointer: string, offset?: number) {
    super(message);
    this.code = code;
    this.pointer = pointer;
    this.offset = offset;
  }
}
