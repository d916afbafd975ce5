// SPDX-License-Identifier: Apache-2.0

/** Beyond those among which the network of a test run is put. */
const FIRST = 30_100;
const PER_NETWORK = 80;
const PER_PROCESS = 2;
const PROCESSES = 15;

/**
 * First port of a network that a test has for itself: another for each process that runs tests.
 *
 * @param index 0 or 1
 */
export function ownPorts(index: 0 | 1): number {
  const slot = (process.pid % PROCESSES) * PER_PROCESS + index;
  return FIRST + slot * PER_NETWORK;
}
