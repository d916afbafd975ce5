// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { FabricLedger } from '@yulian/network/fabric';
import { statusOf, type LocalNetwork } from '@yulian/network/local-network';
import type { Random } from '../../torture/engine/random.js';
import type { CaseOutcome, Violation } from '../../torture/engine/suite.js';
import { recover, type Fault } from './faults.js';
import { Load, LONGEST_MS, type Tally } from './load.js';
import type { FaultWorld } from './world.js';

const WRITERS = 8;
const BEFORE_MS = 1000;
const AFTER_ANSWERS = 16;
const MS_PER_SECOND = 1000;

/**
 * Writes, lets the fault happen, makes it good, and holds the sums against what was acknowledged. The
 * connection is of this cycle alone: it remembers who did not answer.
 *
 * @param isPatient whether peers have to notice by themselves, in the end, that a line is half-open:
 *   that takes them more than a minute
 */
export async function runCycle(
  world: FaultWorld,
  fault: Fault,
  random: Random,
  isPatient: boolean,
): Promise<CaseOutcome> {
  const ledger = new FabricLedger(world.options);
  try {
    return await cycle({ ...world, ledger }, fault, random, isPatient);
  } finally {
    await ledger.close();
    world.lines.heal();
    world.lines.tearDead();
  }
}

async function cycle(
  world: FaultWorld,
  fault: Fault,
  random: Random,
  isPatient: boolean,
): Promise<CaseOutcome> {
  const load = new Load(world, WRITERS);
  // Whatever is thrown, nobody goes on writing.
  const times = await happen(world, fault, random, load).finally(() => load.stop());
  const { struckMs, recoveredMs, isLate } = times;
  if (!isPatient) world.lines.tearDead();
  const { tallies } = load;
  const longestMs = Math.max(...tallies.map((one) => one.longestMs));
  const secondsFrom = (ms: number): number[] => {
    const answers = load.answeredSince(ms);
    return answers.length === 0 ? [] : [(Math.min(...answers) - ms) / MS_PER_SECOND];
  };
  return {
    counts: { [fault.name]: 1, ...countsOf(tallies) },
    samples: {
      [`${fault.name}, first write after it struck, s`]: secondsFrom(struckMs),
      [`${fault.name}, first write after it was over, s`]: secondsFrom(recoveredMs),
      [`${fault.name}, longest answer, s`]: [longestMs / MS_PER_SECOND],
    },
    violations: [
      ...(await wrongSums(world, tallies)),
      ...(await heightsApart(world.network)),
      ...when(isLate, 'IT_RECOVERS', 'too few writes were acknowledged after it was over'),
      ...when(
        tallies.some(({ isOpen }) => isOpen),
        'IT_SETTLES',
        'a write was left open',
      ),
      ...when(longestMs > LONGEST_MS, 'NOBODY_HANGS', `an answer took ${longestMs.toFixed(0)} ms`),
    ],
  };
}

/** Waits, after the fault, until writes that were begun then are acknowledged. */
async function happen(
  world: FaultWorld,
  fault: Fault,
  random: Random,
  load: Load,
): Promise<{ readonly struckMs: number; readonly recoveredMs: number; readonly isLate: boolean }> {
  await delay(BEFORE_MS);
  const struckMs = performance.now();
  await fault.strike(world, random);
  await delay(fault.outageMs);
  await recover(world, fault);
  const recoveredMs = performance.now();
  const isLate = (): boolean => performance.now() > recoveredMs + LONGEST_MS;
  while (load.answeredSince(recoveredMs).length < AFTER_ANSWERS && !isLate()) await delay(50);
  return { struckMs, recoveredMs, isLate: isLate() };
}

function when(isSo: boolean, invariant: string, detail: string): Violation[] {
  return isSo ? [{ invariant, detail }] : [];
}

/** No acknowledged write is lost, none is done twice, and what was refused was not done. */
async function wrongSums(
  { ledger, clerk }: FaultWorld,
  tallies: readonly Tally[],
): Promise<Violation[]> {
  const wrong: Violation[] = [];
  for (const { name, acknowledged } of tallies) {
    const call = { contract: 'tally', transaction: 'get', args: [name] };
    const sum = Number(Buffer.from(await ledger.evaluate(clerk, call)).toString());
    const detail = `${String(acknowledged)} were acknowledged, the sum is ${String(sum)}`;
    wrong.push(...when(sum !== acknowledged, 'ACKNOWLEDGED_IS_THERE_ONCE', detail));
  }
  return wrong;
}

/** Peers may take a while to learn what they missed. */
export async function heightsApart(network: LocalNetwork): Promise<Violation[]> {
  const deadline = performance.now() + LONGEST_MS;
  for (;;) {
    const peers = (await statusOf(network)).filter(({ name }) => name.startsWith('peer'));
    const heights = new Set(peers.map(({ says }) => says));
    if (heights.size === 1) return [];
    if (performance.now() > deadline) {
      return [{ invariant: 'PEERS_COME_ALONG', detail: [...heights].join('; ') }];
    }
    await delay(200);
  }
}

function countsOf(tallies: readonly Tally[]): Record<string, number> {
  const counts: Record<string, number> = { acknowledged: 0, 'unknown at first': 0 };
  const add = (name: string, count: number): void => {
    counts[name] = (counts[name] ?? 0) + count;
  };
  for (const { acknowledged, unknown, refused } of tallies) {
    add('acknowledged', acknowledged);
    add('unknown at first', unknown);
    for (const [code, count] of refused) add(code, count);
  }
  return counts;
}
