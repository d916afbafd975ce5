// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';

/** With the pauses between, as long as a peer under load may lag behind another. */
const ATTEMPTS = 30;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1000;

/**
 * Tries again, a few times, after pauses that grow and are never the same for two.
 *
 * @param again whether a failure is worth another attempt
 */
export async function retried<T>(
  attempt: () => Promise<T>,
  again: (error: unknown) => boolean,
): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (count === ATTEMPTS || !again(error)) throw error;
      const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (count - 1), LONGEST_PAUSE_MS);
      await delay(pauseMs * (0.5 + Math.random()));
    }
  }
}
