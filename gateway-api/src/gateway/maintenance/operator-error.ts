// SPDX-License-Identifier: Apache-2.0

/** Stable codes of what operators' commands can fail with, beyond those of the stores. */
export type OperatorErrorCode =
  | 'USAGE'
  | 'PLAN_INVALID'
  | 'DATA_FOLDER_NOT_EMPTY'
  | 'DATA_FOLDER_EMPTY'
  | 'BACKUP_EXISTS'
  | 'BACKUP_INCOMPLETE'
  | 'BACKUP_DAMAGED'
  | 'RECOVERY_KEY_UNREADABLE'
  | 'RECOVERY_KEY_WRONG'
  | 'MIGRATION_SOURCE_UNSOUND'
  | 'MIGRATION_SOURCE_CHANGED'
  | 'MIGRATION_TARGET_UNFIT'
  | 'MIGRATION_UNEQUAL'
  | 'RENEWAL_ELSEWHERE'
  | 'ENROLMENT_ELSEWHERE'
  | 'KEY_FILE_EXISTS'
  | 'BATCH_NOT_FOUND'
  | 'DEMO_NOT_RUNNING';

/** Why an operator's command did not do its work. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  readonly code: OperatorErrorCode;

  constructor(code: OperatorErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
