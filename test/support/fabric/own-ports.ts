// SPDX-License-Identifier: Apache-2.0

/** Beyond those among which the network of a test run is put; ten owners end below 32768, from where on the system gives ports out. */
const FIRST = 30_100;
const PER_NETWORK = 80;
/** Runs at the same time, of different clones, seldom have the same. */
const RUNS = 3;

/** Tests that have a network for themselves. Others may take a port while theirs is down. */
const OWNERS = [
  'tour',
  'upgrade',
  'faults',
  'certificates',
  'doctor',
  'migrate',
  'containers',
  'organisation',
  'demonstrations',
  'attacks',
] as const;

/** First port of a test's own network. */
export function ownPorts(owner: (typeof OWNERS)[number]): number {
  const slot = OWNERS.indexOf(owner) * RUNS + (process.pid % RUNS);
  return FIRST + slot * PER_NETWORK;
}
