// SPDX-License-Identifier: Apache-2.0

/** Stable codes of index failures. */
export type IndexErrorCode = 'INDEX_CLOSED' | 'INDEX_FAILED' | 'INDEX_LOCKED' | 'INDEX_BEHIND';

/** A failure of the read index. It can always be deleted and built anew. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
  readonly code: IndexErrorCode;

  constructor(code: IndexErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
