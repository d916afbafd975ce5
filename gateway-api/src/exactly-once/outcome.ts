// SPDX-License-Identifier: Apache-2.0
import type { JsonValue } from '@yulian/proofs';

/** What became of a write, the first time or when asked again. */
export interface Outcome {
  readonly transactionId: string;
  readonly blockNumber: number;
  /** Position in the block, from 0. */
  readonly index: number;
  /**
   * What the contract answered. Undefined only when the vault no longer has it and the chain alone
   * told the outcome: then read the record.
   */
  readonly result: Uint8Array | undefined;
  /** What was to be remembered with the write, see `PreparedCall.memo`. */
  readonly memo: JsonValue | undefined;
  /** True when this request changed nothing, because an earlier one had already done it. */
  readonly replayed: boolean;
}

/** One key, two requests. */
export class IdempotencyError extends Error {
  override readonly name = 'IdempotencyError';
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
  /** The first request's transaction, once it is known. */
  readonly transactionId: string | undefined;

  constructor(transactionId?: string) {
    super('the idempotency key was used for another request: take a new key');
    this.transactionId = transactionId;
  }
}
