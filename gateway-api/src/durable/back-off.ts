// SPDX-License-Identifier: Apache-2.0
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_MS = 10;
const LONGEST_MS = 1000;

/**
 * Waits before another try: twice as long each time, and at random within that, so that those who
 * collided do not collide again.
 *
 * @param attempt from 1
 * @param signal ends the wait at once, without an error
 */
export async function backOff(attempt: number, signal: AbortSignal): Promise<void> {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
  await sleep(randomInt(1, most + 1), undefined, { signal }).catch(() => undefined);
}
