// SPDX-License-Identifier: Apache-2.0

/** Stable codes of work in judges' threads that came to no answer. */
export type JudgingErrorCode =
  /** Too much waits already, or this waited too long: the same may be asked again later. */
  | 'JUDGES_BUSY'
  /** The file takes more time or memory than one file is given. */
  | 'FILE_OVERRUNS'
  /** Whoever asked does not wait any more. */
  | 'JUDGES_ASKER_GONE'
  | 'JUDGES_CLOSED'
  /** A fault of the program, not of the file. */
  | 'JUDGES_FAILED';

/** Work in a judge's thread that came to no answer. */
export class JudgingError extends Error {
  override readonly name = 'JudgingError';
  readonly code: JudgingErrorCode;

  constructor(code: JudgingErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
