// SPDX-License-Identifier: Apache-2.0

/** Stable codes of what setting a network up can fail with. */
export type NetworkErrorCode =
  | 'PORT_IN_USE'
  | 'PROCESS_ENDED'
  | 'NOT_READY'
  | 'NETWORK_MISSING'
  | 'PROGRAM_MISSING'
  | 'PROGRAM_FAILED'
  | 'AUTHORITY_REFUSED'
  | 'DATA_FOLDER_TAKEN'
  | 'PLAN_INVALID'
  | 'UNIT_UNFIT'
  | 'USAGE';

/** Why a network could not be set up, started or changed. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly code: NetworkErrorCode;

  constructor(code: NetworkErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
