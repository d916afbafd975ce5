// SPDX-License-Identifier: Apache-2.0
import { RequestError } from '../http/request-error.js';
import type { Services } from '../services.js';

/** Most time that a reader waits for the index. */
const MOST_MS = 5_000;

/**
 * Waits until the index knows every block that there is: who has written finds it listed.
 *
 * @returns number of blocks
 * @throws RequestError `INDEX_BEHIND` when it does not get there
 */
export async function caughtUp(
  { ledger, index }: Pick<Services, 'ledger' | 'index'>,
  signal: AbortSignal,
): Promise<number> {
  const { height } = await ledger.info();
  try {
    await index.waitFor(height - 1, AbortSignal.any([signal, AbortSignal.timeout(MOST_MS)]));
  } catch (cause) {
    throw new RequestError('INDEX_BEHIND', { cause });
  }
  return height;
}
