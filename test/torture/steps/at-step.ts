// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import type { Agent } from '../agent/agent.js';
import { AgentDiedError } from '../agent/agent.js';
import type { AgentPool } from '../agent/agent-pool.js';
import type { KillPoint } from '../agent/protocol.js';
import type { Random } from '../engine/random.js';
import { BACKUPS, BATCHES, USUAL_MIX, type Mix } from '../load/mix.js';
import type { World } from '../world/world.js';
import type { TortureStep } from './steps.js';

/** What a kill at a step takes. */
export interface StepRun {
  readonly pool: AgentPool;
  readonly world: World;
  readonly random: Random;
  readonly step: TortureStep;
}

const WORKERS = 5;
const PATIENCE_MS = 60_000;

/** At one of the first times that the step is taken. */
export function pointOf({ step, random }: StepRun): KillPoint {
  return { step: step.step, occurrence: random.between(1, step.often) };
}

/** Has the gateway die at a step of what its clients ask for. */
export async function killServing(run: StepRun): Promise<void> {
  const { pool, world } = run;
  const agent = pool.take();
  try {
    const { url } = await agent.ask('serve', { directory: world.directory, kill: pointOf(run) });
    const mix = mixOf(run.step);
    // The gateway may be killed with none of its clients waiting for it: they must not go on then.
    const working = world.load(url, { workers: WORKERS, mix, goesOn: () => agent.isAlive });
    await expectDeath(agent, run);
    await working;
  } catch (error) {
    // At a step of the opening itself.
    if (!(error instanceof AgentDiedError)) throw error;
  }
}

/** Has an agent die at a step of a task. */
export async function killTask(
  run: StepRun,
  task: (agent: Agent) => Promise<unknown>,
): Promise<void> {
  const agent = run.pool.take();
  const working = task(agent).catch((error: unknown) => {
    if (!(error instanceof AgentDiedError)) throw error;
  });
  await expectDeath(agent, run);
  await working;
}

async function expectDeath(agent: Agent, { world, step }: StepRun): Promise<void> {
  const late = new AbortController();
  const waiting = sleep(PATIENCE_MS, 'late', { signal: late.signal }).catch(() => 'late');
  const end = await Promise.race([agent.ended, waiting]);
  late.abort();
  if (end !== 'SIGKILL') world.add('STEP_IS_TAKEN', `${step.step}: ${end}; ${agent.output}`);
  if (agent.isAlive) await agent.kill();
}

function mixOf({ scenario }: TortureStep): Mix {
  if (scenario === 'batches') return BATCHES;
  return scenario === 'online-backup' ? BACKUPS : USUAL_MIX;
}
