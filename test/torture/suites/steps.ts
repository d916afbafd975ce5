// SPDX-License-Identifier: Apache-2.0
import { rm } from 'node:fs/promises';
import { AgentPool } from '../agent/agent-pool.js';
import { Random } from '../engine/random.js';
import { scaled, type CaseOutcome, type Suite, type SuiteContext } from '../engine/suite.js';
import { killServing, type StepRun } from '../steps/at-step.js';
import { killClosedBackup, killOnlineBackup, killRestore } from '../steps/backups.js';
import { killExport } from '../steps/exports.js';
import { STEPS, type TortureStep } from '../steps/steps.js';
import { World } from '../world/world.js';

const KILLS_PER_STEP = 50;
const KILLS_PER_FOLDER = 10;
const PREPARED_WRITES = 30;

/** Kills exactly at each durable step, and after each holds the next start against what is known. */
export function stepsSuite(): Suite {
  const pool = new AgentPool();
  return {
    name: 'steps',
    title: 'kill -9 at every durable step',
    cases: (context) => {
      const kills = scaled(KILLS_PER_STEP, context);
      const folders = Math.ceil(kills / KILLS_PER_FOLDER);
      return STEPS.flatMap((step) =>
        Array.from({ length: folders }, (_, i) => ({
          id: `${step.scenario}:${step.step}/${String(i)}`,
          run: () => killAtStep(pool, context, step, i, Math.ceil(kills / folders)),
        })),
      );
    },
    close: () => pool.close(),
  };
}

async function killAtStep(
  pool: AgentPool,
  { seed, scratch }: SuiteContext,
  step: TortureStep,
  folder: number,
  kills: number,
): Promise<CaseOutcome> {
  const random = Random.of(seed, 'steps', step.scenario, step.step, folder);
  const world = await World.create(scratch, random.fork());
  const run: StepRun = { pool, world, random, step };
  await SCENARIOS[step.scenario](run, kills);
  await world.remove();
  return world.outcome({ kills, [`kills, ${step.scenario}`]: kills });
}

type RunScenario = (run: StepRun, kills: number) => Promise<void>;

const SCENARIOS: Readonly<Record<TortureStep['scenario'], RunScenario>> = {
  writes: serving,
  batches: serving,
  'online-backup': async (run, kills) => {
    for (let i = 0; i < kills; i++) await killOnlineBackup(run);
  },
  'closed-backup': async (run, kills) => {
    await fill(run);
    for (let i = 0; i < kills; i++) await killClosedBackup(run);
    await run.world.inspect(run.pool.inspector());
  },
  restore: async (run, kills) => {
    const { world, pool } = run;
    await fill(run);
    const source = `${world.directory}.backup`;
    await pool.inspector().ask('backup', { directory: world.directory, target: source });
    for (let i = 0; i < kills; i++) await killRestore(run, source);
    await rm(source, { recursive: true });
  },
  export: async (run, kills) => {
    const { world, pool } = run;
    const agent = pool.take();
    const { url } = await agent.ask('serve', { directory: world.directory });
    for (let i = 0; i < kills; i++) await killExport(run, url);
    await agent.ask('stop', null);
    await agent.kill();
  },
};

async function serving(run: StepRun, kills: number): Promise<void> {
  for (let i = 0; i < kills; i++) {
    await killServing(run);
    await run.world.inspect(run.pool.inspector());
  }
}

/** Some writes, all answered, and the folder closed in order. */
async function fill({ world, pool }: StepRun): Promise<void> {
  const { book, directory } = world;
  const agent = pool.take();
  const { url } = await agent.ask('serve', { directory });
  await world.load(url, { workers: 4, goesOn: () => book.writes.length < PREPARED_WRITES });
  await agent.ask('stop', null);
  await agent.kill();
  await world.inspect(pool.inspector());
}
