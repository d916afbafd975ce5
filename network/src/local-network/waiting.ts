// SPDX-License-Identifier: Apache-2.0
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { NetworkError } from './network-error.js';
import type { Processes } from './processes.js';
import { addressOf, type Endpoint } from './topology.js';

/** Long: a machine may have much else to do, and a process that ended is noticed at once. */
const PATIENCE_MS = 180_000;
const POLL_MS = 100;
const ENDING_MS = 5000;

/**
 * Tries until it succeeds.
 *
 * @param what is being waited for, in words
 * @throws NetworkError `NOT_READY` with the last failure; whatever `giveUp` throws
 */
export async function until<T>(
  what: string,
  attempt: () => Promise<T>,
  giveUp: () => Promise<void> = () => Promise.resolve(),
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await attempt();
    } catch (cause) {
      await giveUp();
      if (Date.now() > deadline) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new NetworkError('NOT_READY', `waited in vain until ${what}: ${why}`, { cause });
      }
      await delay(POLL_MS);
    }
  }
}

/**
 * Waits until a process takes connections.
 *
 * @param processes what started it; absent when something else does
 * @throws NetworkError `NOT_READY`, `PROCESS_ENDED`
 */
export function untilListening(
  endpoint: Endpoint,
  name: string,
  processes?: Processes,
): Promise<void> {
  return until(
    `${name} listens at ${addressOf(endpoint)}`,
    () => connectOnce(endpoint),
    () => processes?.requireRunning(name) ?? Promise.resolve(),
  );
}

/** Whether nothing takes connections there, or soon no more: a process that ends lets go at last. */
export async function isFree(endpoint: Endpoint): Promise<boolean> {
  const deadline = Date.now() + ENDING_MS;
  while (Date.now() < deadline) {
    const isTaken = await connectOnce(endpoint).then(
      () => true,
      () => false,
    );
    if (!isTaken) return true;
    await delay(POLL_MS);
  }
  return false;
}

function connectOnce(endpoint: Endpoint): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(endpoint);
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });
}
