// SPDX-License-Identifier: Apache-2.0

/** Why a server could not be asked. */
export type ProbeErrorCode =
  /** Nothing takes connections there. */
  | 'CLOSED'
  /** It proves to be another than the one that was meant, or its certificate is not valid. */
  | 'TLS_WRONG'
  /** No answer in time. */
  | 'SILENT'
  /** It answers no. */
  | 'REFUSES';

/** A server could not be asked, or says no. */
export class ProbeError extends Error {
  override readonly name = 'ProbeError';
  readonly code: ProbeErrorCode;

  /** @param message the server's own words, or the system's name for the trouble */
  constructor(code: ProbeErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
