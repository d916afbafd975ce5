// SPDX-License-Identifier: Apache-2.0
/** Signers' clocks may run a little ahead. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Whether a stated time lies after the moment of the judgement. Both RFC 3339 UTC. */
export function isAfter(stated: string, now: string): boolean {
  return Date.parse(stated) > Date.parse(now) + CLOCK_TOLERANCE_MS;
}
