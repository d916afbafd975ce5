// SPDX-License-Identifier: Apache-2.0
import { untilGivenUp } from '@yulian/network';
import { outcomeUnknown } from './settle.js';

/**
 * Waits for a promise, but no longer than until `signal` fires. What was begun goes on.
 *
 * @throws LedgerError `COMMIT_TIMEOUT` when the signal fires first
 */
export function orUnknown<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  transactionId?: string,
): Promise<T> {
  return untilGivenUp(promise, signal, () => outcomeUnknown(transactionId, signal?.reason));
}
