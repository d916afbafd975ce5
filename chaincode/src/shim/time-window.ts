// SPDX-License-Identifier: Apache-2.0
import type { ChaincodeStub } from 'fabric-shim';
import type { Dispatcher } from './dispatcher.js';
import { refusal } from './refusal.js';

/** What an endorser refuses a proposal with whose time is too far from its own clock. */
const OUT_OF_WINDOW = 'TIMESTAMP_OUT_OF_WINDOW';

/** How far a proposal's time may be from the endorser's clock unless said. */
export const DEFAULT_WINDOW_MS = 15 * 60 * 1000;

const MS_PER_SECOND = 1000;
const NS_PER_MS = 1_000_000;

/**
 * A dispatcher that runs no proposal from another time. Peers of newer releases refuse those
 * themselves, older ones do not (GO-2024-3099); the contract cannot, since it has no clock.
 *
 * @param clock milliseconds since 1970
 */
export function withinTimeWindow(
  dispatcher: Dispatcher,
  windowMs: number,
  clock: () => number = Date.now,
): Dispatcher {
  return {
    Invoke: (stub) => {
      const atMs = proposedMs(stub);
      const nowMs = clock();
      if (Math.abs(atMs - nowMs) <= windowMs) return dispatcher.Invoke(stub);
      const detail = 'the time of the proposal is too far from the endorser’s clock';
      return refusal(OUT_OF_WINDOW, detail, { proposedMs: atMs, nowMs, windowMs });
    },
  };
}

/** When a proposal was made, by its creator's clock: milliseconds since 1970. */
export function proposedMs(stub: ChaincodeStub): number {
  const { seconds, nanos } = stub.getTxTimestamp();
  return seconds.toNumber() * MS_PER_SECOND + Math.floor(nanos / NS_PER_MS);
}
