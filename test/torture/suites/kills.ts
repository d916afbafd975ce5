// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { AgentDiedError } from '../agent/agent.js';
import { AgentPool } from '../agent/agent-pool.js';
import { Random } from '../engine/random.js';
import { scaled, type CaseOutcome, type Suite, type SuiteContext } from '../engine/suite.js';
import { acknowledged } from '../load/book.js';
import { killDemo } from '../kills/demo.js';
import { World } from '../world/world.js';

const KILLS = 300;
const KILLS_PER_FOLDER = 10;
/** Kills of the demo while it makes itself, beyond the others. */
const DEMO_KILLS = 20;
const KILLS_PER_DEMO = 5;
const WORKERS = 8;
/** How much is answered before a kill, and how long after that it comes. */
const ANSWERS = { least: 1, most: 120 } as const;
const AFTER_MS = 25;
const LONGEST_RUN_MS = 10_000;
const LOOK_MS = 5;
/** Kills beyond the counted ones, while the gateway is still starting. */
const STARTING = { probability: 0.2, mostMs: 80 } as const;

/**
 * `kill -9` at random moments while clients write and read; after each the next start is held
 * against what the clients know. A folder lives through several of them.
 */
export function killsSuite(): Suite {
  const pool = new AgentPool();
  return {
    name: 'kills',
    title: 'random kill -9 under load',
    cases: (context) => {
      const kills = scaled(KILLS, context);
      const folders = Math.ceil(kills / KILLS_PER_FOLDER);
      const demos = Math.ceil(scaled(DEMO_KILLS, context) / KILLS_PER_DEMO);
      return [
        ...Array.from({ length: folders }, (_, i) => ({
          id: `folder-${String(i)}`,
          run: () => killAgainAndAgain(pool, context, i, Math.ceil(kills / folders)),
        })),
        ...Array.from({ length: demos }, (_, i) => ({
          id: `demo-${String(i)}`,
          run: () => {
            const random = Random.of(context.seed, 'demo', i);
            return killDemo(pool, context.scratch, random, KILLS_PER_DEMO);
          },
        })),
      ];
    },
    close: () => pool.close(),
  };
}

async function killAgainAndAgain(
  pool: AgentPool,
  { seed, scratch }: SuiteContext,
  folder: number,
  kills: number,
): Promise<CaseOutcome> {
  const random = Random.of(seed, 'kills', folder);
  const world = await World.create(scratch, random.fork());
  let starting = 0;
  for (let kill = 0; kill < kills; kill++) {
    if (random.chance(STARTING.probability)) {
      await killWhileStarting(pool, world, random);
      starting += 1;
    }
    await killUnderLoad(pool, world, random);
    await world.inspect(pool.inspector());
  }
  await world.remove();
  return world.outcome({ kills, 'kills while starting': starting });
}

/** Kills a gateway at a random moment while clients write and read. */
export async function killUnderLoad(pool: AgentPool, world: World, random: Random): Promise<void> {
  const agent = pool.take();
  const { url } = await agent.ask('serve', { directory: world.directory });
  const working = world.load(url, { workers: WORKERS });
  await untilAnswered(world, random.logBetween(ANSWERS.least, ANSWERS.most));
  await sleep(random.below(AFTER_MS));
  await agent.kill();
  await working;
}

/** Counted in answers, not in time: a busy machine is tried as hard as an idle one. */
async function untilAnswered({ book }: World, count: number): Promise<void> {
  const answered = (): number => book.reads + acknowledged(book).length;
  const enough = answered() + count;
  const latest = performance.now() + LONGEST_RUN_MS;
  while (answered() < enough && performance.now() < latest) await sleep(LOOK_MS);
}

async function killWhileStarting(pool: AgentPool, world: World, random: Random): Promise<void> {
  const agent = pool.take();
  const serving = agent.ask('serve', { directory: world.directory }).catch((error: unknown) => {
    if (!(error instanceof AgentDiedError)) throw error;
  });
  await sleep(random.below(STARTING.mostMs));
  await agent.kill();
  await serving;
}
