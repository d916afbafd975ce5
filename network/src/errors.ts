// SPDX-License-Identifier: Apache-2.0

/** Stable codes of ledger failures. Never reused, never renamed. */
export const LEDGER_ERROR_CODES = [
  'LEDGER_UNAVAILABLE',
  'LEDGER_LOCKED',
  'LEDGER_FORMAT_UNKNOWN',
  'LEDGER_CONFIG_INVALID',
  'LEDGER_CONFIG_DIFFERS',
  'LEDGER_CORRUPT',
  'LEDGER_FAILED',
  'ENDORSER_UNAVAILABLE',
  'ENDORSEMENT_POLICY_FAILURE',
  'ORDERER_UNAVAILABLE',
  'COMMIT_TIMEOUT',
  'MVCC_READ_CONFLICT',
  'PHANTOM_READ_CONFLICT',
  'DUPLICATE_TXID',
  'TRANSACTION_INVALID',
  'TIMESTAMP_OUT_OF_WINDOW',
  'BAD_SIGNATURE',
  'BAD_PROPOSAL',
  'CONTRACT_FAILED',
  'IDENTITY_NOT_TRUSTED',
  'BLOCK_NOT_FOUND',
  'BACKUP_INVALID',
  'RESTORE_TARGET_NOT_EMPTY',
  'LEDGER_ARCHIVED',
  'KEY_DEVICE_FAILED',
] as const;

export type LedgerErrorCode = (typeof LEDGER_ERROR_CODES)[number];

/** What a caller may do after a failure. */
export type RetryAdvice = 'never' | 'new-transaction' | 'same-transaction';

const RETRY: Partial<Record<LedgerErrorCode, RetryAdvice>> = {
  LEDGER_UNAVAILABLE: 'new-transaction',
  ENDORSER_UNAVAILABLE: 'new-transaction',
  ORDERER_UNAVAILABLE: 'same-transaction',
  COMMIT_TIMEOUT: 'same-transaction',
  MVCC_READ_CONFLICT: 'new-transaction',
  PHANTOM_READ_CONFLICT: 'new-transaction',
  TIMESTAMP_OUT_OF_WINDOW: 'new-transaction',
  KEY_DEVICE_FAILED: 'new-transaction',
};

export interface LedgerErrorOptions {
  readonly transactionId?: string | undefined;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** A failure of the ledger itself: not the contract's no. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly code: LedgerErrorCode;
  readonly transactionId: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: LedgerErrorCode, message: string, options: LedgerErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.transactionId = options.transactionId;
    this.details = options.details ?? {};
  }

  get retry(): RetryAdvice {
    return RETRY[this.code] ?? 'never';
  }
}

/** The contract ran and said no. `code` is one of the chaincode's codes. */
export class ContractRefusedError extends Error {
  override readonly name = 'ContractRefusedError';
  readonly code: string;
  /** JSON Pointer of the argument that was wrong, if one was. */
  readonly pointer: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;
  readonly transactionId: string | undefined;

  constructor(
    code: string,
    message: string,
    options: LedgerErrorOptions & { readonly pointer?: string | undefined } = {},
  ) {
    super(message);
    this.code = code;
    this.pointer = options.pointer;
    this.details = options.details ?? {};
    this.transactionId = options.transactionId;
  }
}
