// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AgentPool } from '../agent/agent-pool.js';
import { Random } from '../engine/random.js';
import {
  scaled,
  sumCounts,
  type CaseOutcome,
  type Suite,
  type SuiteContext,
  type Violation,
} from '../engine/suite.js';
import { BATCHES, LARGE_BATCHES } from '../load/mix.js';
import { DiskModel } from '../power/disk-model.js';
import type { Survival } from '../power/file-model.js';
import { AnswerTimes, bookAt } from '../power/known-at-cut.js';
import { differsFrom, writeTree } from '../power/tree.js';
import { readLog, type Operation } from '../shim/read-log.js';
import { shimEnvironment } from '../shim/shim.js';
import { World } from '../world/world.js';

const CUTS = 200;
const CUTS_PER_RECORDING = 10;
const WORKERS = 6;
const WRITES = { least: 40, most: 120 } as const;
/** Recordings in which large batches are anchored, with fewer writes in all. */
const LARGE = { share: 0.3, writes: 14 } as const;
const SURVIVALS: readonly Survival[] = ['none', 'all', 'first', 'pages', 'pages'];

/**
 * Power cuts: a run is recorded, change by change and sync by sync; then the folder is rebuilt as a
 * disk may hold it at some moment of the run, from what was synced and some of the rest, and the
 * next start is held against what clients knew at that moment.
 */
export function powerSuite(): Suite {
  let pool: Promise<AgentPool> | undefined;
  return {
    name: 'power',
    title: 'power cuts: synced bytes and random parts of the rest',
    cases: (context) => {
      const cuts = scaled(CUTS, context);
      const recordings = Math.ceil(cuts / CUTS_PER_RECORDING);
      return Array.from({ length: recordings }, (_, i) => ({
        id: `recording-${String(i)}`,
        run: async () => {
          pool ??= shimEnvironment().then((environment) => new AgentPool(environment));
          return recordAndCut(await pool, context, i, Math.ceil(cuts / recordings));
        },
      }));
    },
    close: async () => (await pool)?.close(),
  };
}

interface Recording {
  readonly world: World;
  /** Where the process found the folder. */
  readonly model: DiskModel;
  readonly operations: readonly Operation[];
}

async function recordAndCut(
  pool: AgentPool,
  { seed, scratch }: SuiteContext,
  number: number,
  cuts: number,
): Promise<CaseOutcome> {
  const random = Random.of(seed, 'power', number);
  const { world, model, operations } = await record(pool, scratch, random);
  const times = new AnswerTimes(operations);
  const acknowledgements = times.ofWrites(world.book);
  const places = Array.from({ length: cuts }, () =>
    // Just after an answer more is at stake than anywhere else.
    random.chance(0.5) ? random.pick(acknowledgements) : random.below(operations.length),
  ).sort((a, b) => a - b);
  const outcomes: CaseOutcome[] = [];
  for (const [place, operation] of operations.entries()) {
    model.take(operation);
    while (places[0] === place) {
      places.shift();
      outcomes.push(await cut(pool, world, model, { place, times, random: random.fork() }));
    }
  }
  const unlike = await differsFrom(model.cut('all', random), world.directory);
  await world.remove();
  const violations: Violation[] = outcomes.flatMap((one) => one.violations);
  if (unlike !== undefined) {
    violations.push({ invariant: 'RECORDING_IS_COMPLETE', detail: `it differs at ${unlike}` });
  }
  const own = { recordings: 1, 'changes recorded': operations.length };
  return { violations, counts: sumCounts([own, ...outcomes.map(({ counts }) => counts)]) };
}

async function record(pool: AgentPool, scratch: string, random: Random): Promise<Recording> {
  const world = await World.create(scratch, random.fork());
  const { directory, book } = world;
  const model = await DiskModel.of(directory);
  const log = `${directory}.log`;
  const agent = pool.take();
  const { url } = await agent.ask('serve', { directory, record: log });
  const isLarge = random.chance(LARGE.share);
  const writes = isLarge ? LARGE.writes : random.between(WRITES.least, WRITES.most);
  await world.load(url, {
    workers: WORKERS,
    ...(isLarge ? { mix: BATCHES, batchSize: LARGE_BATCHES } : {}),
    goesOn: () => book.writes.length < writes,
  });
  if (random.chance(0.3)) await agent.ask('stop', null);
  await agent.kill();
  const operations = await readLog(log);
  await rm(log);
  return { world, model, operations };
}

async function cut(
  pool: AgentPool,
  { book }: World,
  model: DiskModel,
  at: { readonly place: number; readonly times: AnswerTimes; readonly random: Random },
): Promise<CaseOutcome> {
  const { place, times, random } = at;
  const survival = random.pick(SURVIVALS);
  const folder = await mkdtemp(join(tmpdir(), 'yulian-torture-cut-'));
  await writeTree(model.cut(survival, random), folder);
  const world = await World.over(folder, random, bookAt(book, place, times));
  await world.inspect(pool.inspector());
  const { violations, counts } = world.outcome({ 'power cuts': 1, [`kept ${survival}`]: 1 });
  if (violations.length === 0) {
    await world.remove();
    return { counts, violations };
  }
  // For whoever looks into it.
  const kept = `${folder}-kept`;
  await rename(folder, kept);
  const where = `cut at ${String(place)}, ${survival}, kept as ${kept}: `;
  return { counts, violations: violations.map((one) => ({ ...one, detail: where + one.detail })) };
}
