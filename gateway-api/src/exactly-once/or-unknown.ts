// SPDX-License-Identifier: Apache-2.0
import { outcomeUnknown } from './settle.js';

/**
 * Waits for a promise, but no longer than until `signal` fires. What was begun goes on.
 *
 * @throws LedgerError `COMMIT_TIMEOUT` when the signal fires first
 */
export async function orUnknown<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  transactionId?: string,
): Promise<T> {
  if (signal === undefined) return promise;
  let giveUp: () => void = () => undefined;
  const given = new Promise<never>((_, reject) => {
    giveUp = () => {
      reject(outcomeUnknown(transactionId, signal.reason));
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([promise, given]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
