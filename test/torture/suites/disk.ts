// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { AgentTaskError, type Agent } from '../agent/agent.js';
import { AgentPool } from '../agent/agent-pool.js';
import type { DiskFault } from '../agent/protocol.js';
import { checkFailStop, typedErrors } from '../disk/fail-stop.js';
import { Random } from '../engine/random.js';
import {
  scaled,
  sumCounts,
  type CaseOutcome,
  type Suite,
  type SuiteContext,
} from '../engine/suite.js';
import { ERRNO, shimEnvironment } from '../shim/shim.js';
import { World } from '../world/world.js';

/** Calls that fail, one in each run: the first ones after the start, and the first under load. */
const CALLS = 200;
const CALLS_PER_CASE = 10;
const WORKERS = 4;
const WRITES = 60;
const LONGEST_STOP_MS = 30_000;

type Phase = 'opening' | 'load';
type ErrorName = keyof typeof ERRNO;

interface Failing {
  readonly phase: Phase;
  readonly error: ErrorName;
  /** The how-manyth write or sync. */
  readonly at: number;
}

/** EIO and ENOSPC at each of the first writes and syncs: fail-stop, reads go on, the next start is clean. */
export function diskSuite(): Suite {
  let pool: Promise<AgentPool> | undefined;
  return {
    name: 'disk',
    title: 'EIO and ENOSPC at each of the first 200 writes and syncs',
    cases: (context) => {
      const all = callsOf(scaled(CALLS, context));
      return (['opening', 'load'] as const).flatMap((phase) =>
        (['EIO', 'ENOSPC'] as const).flatMap((error) =>
          all.map((calls) => ({
            id: `${phase}-${error}/${String(calls[0])}`,
            run: async () => {
              pool ??= shimEnvironment().then((environment) => new AgentPool(environment));
              return failEach(await pool, context, { phase, error }, calls);
            },
          })),
        ),
      );
    },
    close: async () => (await pool)?.close(),
  };
}

/** So many of the first calls, evenly spread, in groups. */
function callsOf(count: number): number[][] {
  const calls = Array.from({ length: count }, (_, i) => 1 + Math.floor((i * CALLS) / count));
  const groups = Math.ceil(count / CALLS_PER_CASE);
  return Array.from({ length: groups }, (_, i) => calls.filter((_call, at) => at % groups === i));
}

async function failEach(
  pool: AgentPool,
  { seed, scratch }: SuiteContext,
  { phase, error }: Pick<Failing, 'phase' | 'error'>,
  calls: readonly number[],
): Promise<CaseOutcome> {
  const outcomes: CaseOutcome[] = [];
  for (const at of calls) {
    const random = Random.of(seed, 'disk', phase, error, at);
    outcomes.push(await failOnce(pool, scratch, { phase, error, at }, random));
  }
  return joined(outcomes);
}

async function failOnce(
  pool: AgentPool,
  scratch: string,
  failing: Failing,
  random: Random,
): Promise<CaseOutcome> {
  const world = await World.create(scratch, random.fork());
  const agent = pool.take();
  const url = await open(agent, world, failing);
  let reached = url === undefined;
  if (url !== undefined) {
    const { book } = world;
    await world.load(url, {
      workers: WORKERS,
      expected: typedErrors,
      goesOn: () => book.writes.length < WRITES,
    });
    await checkFailStop(world, url, random);
    reached = (await agent.ask('calls', null)) >= failing.at;
  }
  await end(agent, world, random);
  await world.inspect(pool.inspector());
  await world.remove();
  const { phase, error, at } = failing;
  const { counts, violations } = world.outcome({
    'faults set': 1,
    'faults met': reached ? 1 : 0,
    'refused to start': url === undefined ? 1 : 0,
  });
  const place = `${error} at call ${String(at)} of ${phase}: `;
  return { counts, violations: violations.map((one) => ({ ...one, detail: place + one.detail })) };
}

/** @returns undefined when the gateway refused to start: with an error that says why */
async function open(
  agent: Agent,
  world: World,
  { phase, error, at }: Failing,
): Promise<string | undefined> {
  const { directory } = world;
  const fault: DiskFault = {
    at,
    kind: error === 'ENOSPC' ? 'full' : 'fail',
    errno: ERRNO[error],
  };
  try {
    const wish = phase === 'opening' ? { directory, fault } : { directory };
    const { url } = await agent.ask('serve', wish);
    if (phase === 'load') await agent.ask('fault', fault);
    return url;
  } catch (cause) {
    if (!(cause instanceof AgentTaskError)) throw cause;
    if (cause.code === 'UNEXPECTED') world.add('A_FAILED_START_SAYS_WHY', cause.message);
    return undefined;
  }
}

/** In order or not; in order must come to an end too. */
async function end(agent: Agent, world: World, random: Random): Promise<void> {
  if (random.chance(0.5) && agent.isAlive) {
    const late = sleep(LONGEST_STOP_MS, 'late', { ref: false });
    // That a store cannot be closed well is no news; that the process stays would be.
    const stopped = agent.ask('stop', null).then(String, String);
    if ((await Promise.race([late, stopped])) === 'late') {
      world.add('A_FAILED_GATEWAY_STOPS', 'it did not stop within half a minute');
    }
  }
  if (agent.isAlive) await agent.kill();
}

function joined(outcomes: readonly CaseOutcome[]): CaseOutcome {
  return {
    counts: sumCounts(outcomes.map(({ counts }) => counts)),
    violations: outcomes.flatMap(({ violations }) => violations),
  };
}
