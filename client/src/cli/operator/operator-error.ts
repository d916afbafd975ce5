// SPDX-License-Identifier: Apache-2.0
import type { ExitCode } from '../exit-codes.js';

/** The operator program refused; its message is in English. */
export class OperatorRefusal extends Error {
  override readonly name = 'OperatorRefusal';
  /** Stable. */
  readonly code: string;
  readonly exitCode: ExitCode;

  constructor(code: string, message: string, exitCode: ExitCode) {
    super(message);
    this.code = code;
    this.exitCode = exitCode;
  }
}

/** The operator program ended without an answer: it is not there, or it crashed. */
export class OperatorSilentError extends Error {
  override readonly name = 'OperatorSilentError';
  readonly code = 'OPERATOR_SILENT';
}
