// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { LedgerError } from '@yulian/network';
import type { Random } from '../../torture/engine/random.js';
import type { CaseOutcome, Violation } from '../../torture/engine/suite.js';
import { notOne, Writer, type WriterWish } from './writer.js';
import type { FaultWorld } from './world.js';

/** Submits of one key in each case. */
const SUBMITS = 100;
const GATEWAYS = 4;
const ROUNDS = 4;
const ROUND = { leastMs: 5, mostMs: 2500 } as const;

/** What all who asked with one key were told. */
interface Told {
  /** Transactions that were named as the one that did it. */
  readonly transactions: Set<string>;
  readonly counts: Record<string, number>;
}

/** One way in which a key is used again. */
export type Duplicate = (world: FaultWorld, random: Random) => Promise<CaseOutcome>;

/** By name. */
export const DUPLICATES: Readonly<Record<string, Duplicate>> = {
  'one-gateway': (world) => atOneGateway(world),
  'several-gateways': (world) => atSeveralGateways(world),
  'across-restarts': acrossRestarts,
};

async function atOneGateway(world: FaultWorld): Promise<CaseOutcome> {
  const told = nothingTold();
  const key = randomUUID();
  await withWriters(world, [{ name: 'vault-1' }], async ([writer]) => {
    await submit(writer, key, SUBMITS, told);
  });
  return outcome(world, key, told);
}

/** Their vaults know nothing of each other: only the chain does. */
async function atSeveralGateways(world: FaultWorld): Promise<CaseOutcome> {
  const told = nothingTold();
  const key = randomUUID();
  await withWriters(world, [{ name: 'vault-1' }], async ([first]) => {
    const others = Array.from({ length: GATEWAYS - 1 }, (_, i) => ({
      name: `vault-${String(i + 2)}`,
      key: first?.vault.key,
    }));
    await withWriters(world, others, async (more) => {
      const all = [first, ...more];
      await Promise.all(all.map((one) => submit(one, key, SUBMITS / GATEWAYS, told)));
    });
  });
  return outcome(world, key, told);
}

/** The gateway is closed while the key is under way, again and again. */
async function acrossRestarts(world: FaultWorld, random: Random): Promise<CaseOutcome> {
  const told = nothingTold();
  const key = randomUUID();
  for (let round = 0; round < ROUNDS; round++) {
    await withWriters(world, [{ name: 'vault-1' }], async ([writer]) => {
      const submitting = submit(writer, key, SUBMITS / ROUNDS, told);
      await delay(random.logBetween(ROUND.leastMs, ROUND.mostMs));
      await writer?.close();
      await submitting;
    });
  }
  return outcome(world, key, told);
}

function nothingTold(): Told {
  return { transactions: new Set(), counts: {} };
}

async function withWriters(
  world: FaultWorld,
  wishes: readonly WriterWish[],
  use: (writers: readonly Writer[]) => Promise<void>,
): Promise<void> {
  const writers = await Promise.all(wishes.map((wish) => Writer.open(world, wish)));
  try {
    await use(writers);
  } finally {
    await Promise.all(writers.map((writer) => writer.close()));
  }
}

/** Many at once with the same key, each of which is told something. */
async function submit(
  writer: Writer | undefined,
  key: string,
  times: number,
  { transactions, counts }: Told,
): Promise<void> {
  const count = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  await Promise.all(
    Array.from({ length: times }, async () => {
      count('submits');
      try {
        const { transactionId } = (await writer?.add(key, key)) ?? {};
        if (transactionId !== undefined) transactions.add(transactionId);
        count('acknowledged');
      } catch (error) {
        if (!(error instanceof LedgerError)) throw error;
        count(error.code);
      }
    }),
  );
}

/** It is asked for once more, so that it is done in the end; and it must have been done once. */
async function outcome(world: FaultWorld, key: string, told: Told): Promise<CaseOutcome> {
  await withWriters(world, [{ name: 'vault-1' }], async ([writer]) => {
    const last = await writer?.addUntilKnown(key, key);
    if (last !== undefined) told.transactions.add(last.transactionId);
  });
  const several: Violation[] =
    told.transactions.size === 1
      ? []
      : [{ invariant: 'SAME_KEY_SAME_TRANSACTION', detail: [...told.transactions].join(', ') }];
  return { counts: told.counts, violations: [...several, ...(await notOne(world, [key]))] };
}
