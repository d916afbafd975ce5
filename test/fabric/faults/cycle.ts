// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import type { Vault } from '@yulian/gateway-api/storage';
import type { Identity, Ledger } from '@yulian/network';
import { statusOf, type LocalNetwork } from '@yulian/network/local-network';
import { recover, type Fault } from './faults.js';
import { Load, LONGEST_MS } from './load.js';

/** What a cycle works on. */
export interface CycleWorld {
  readonly network: LocalNetwork;
  readonly ledger: Ledger;
  readonly vault: Vault;
  readonly clerk: Identity;
}

/** What came of one fault under load. */
export interface CycleReport {
  readonly fault: string;
  readonly acknowledged: number;
  readonly unknown: number;
  readonly refused: Readonly<Record<string, number>>;
  /** From the fault until a write that was begun after it was acknowledged. */
  readonly recoveryMs: number;
  readonly longestMs: number;
  /** What must not be: empty. */
  readonly violations: readonly string[];
}

const WRITERS = 8;
const BEFORE_MS = 1000;
const OUTAGE_MS = 3000;
const AFTER_ANSWERS = 16;

/** Writes, lets the fault happen, makes it good, and holds the sums against what was acknowledged. */
export async function runCycle(world: CycleWorld, fault: Fault): Promise<CycleReport> {
  const { network, ledger, vault, clerk } = world;
  const load = new Load(ledger, vault, clerk, WRITERS);
  await delay(BEFORE_MS);
  const struckMs = performance.now();
  await fault.strike(network);
  await delay(OUTAGE_MS);
  await recover(network);
  const recoveredMs = performance.now();
  const answeredSince = (ms: number): number[] =>
    load.tallies.flatMap(({ answers }) =>
      answers.filter(({ begunMs }) => begunMs > ms).map(({ answeredMs }) => answeredMs),
    );
  const isLate = (): boolean => performance.now() > recoveredMs + LONGEST_MS;
  while (answeredSince(recoveredMs).length < AFTER_ANSWERS && !isLate()) await delay(50);
  await load.stop();
  const { tallies } = load;
  const longestMs = Math.max(...tallies.map((one) => one.longestMs));
  const violations = [
    ...(await wrongSums(world, load)),
    ...(await heightsApart(network)),
    ...(isLate() ? ['no write was acknowledged after everything ran again'] : []),
    ...(longestMs > LONGEST_MS ? [`an answer took ${String(Math.round(longestMs))} ms`] : []),
  ];
  return {
    fault: fault.name,
    acknowledged: tallies.reduce((sum, one) => sum + one.acknowledged, 0),
    unknown: tallies.reduce((sum, one) => sum + one.unknown, 0),
    refused: refusedOf(load),
    recoveryMs: Math.min(...answeredSince(struckMs)) - struckMs,
    longestMs,
    violations,
  };
}

async function wrongSums({ ledger, clerk }: CycleWorld, { tallies }: Load): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, acknowledged } of tallies) {
    const call = { contract: 'tally', transaction: 'get', args: [name] };
    const sum = Number(Buffer.from(await ledger.evaluate(clerk, call)).toString());
    if (sum === acknowledged) continue;
    wrong.push(`${String(acknowledged)} writes were acknowledged, the sum is ${String(sum)}`);
  }
  return wrong;
}

/** Peers may take a while to learn what they missed. */
async function heightsApart(network: LocalNetwork): Promise<string[]> {
  const deadline = performance.now() + LONGEST_MS;
  for (;;) {
    const peers = (await statusOf(network)).filter(({ name }) => name.startsWith('peer'));
    const heights = new Set(peers.map(({ says }) => says));
    if (heights.size === 1) return [];
    if (performance.now() > deadline) return [`peers are apart: ${[...heights].join('; ')}`];
    await delay(200);
  }
}

function refusedOf({ tallies }: Load): Record<string, number> {
  const all: Record<string, number> = {};
  for (const { refused } of tallies) {
    for (const [code, count] of refused) all[code] = (all[code] ?? 0) + count;
  }
  return all;
}
