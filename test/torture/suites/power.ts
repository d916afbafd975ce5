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
} from '../engine/suite.js';
import { differsFrom, writeTree } from '../power/tree.js';
import type { Survival } from '../power/file-model.js';
import { foundingScenario, restoringScenario } from '../power/making.js';
import type { PowerScenario, Recording } from '../power/scenario.js';
import { servingScenarios } from '../power/serving.js';
import { shimEnvironment } from '../shim/shim.js';

/** One recording is enough for so many. */
export const CUTS_PER_RECORDING = 10;
const SURVIVALS: readonly Survival[] = ['none', 'all', 'first', 'pages', 'pages'];
const SCENARIOS = [...servingScenarios, foundingScenario, restoringScenario];

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
    cases: (context) =>
      SCENARIOS.flatMap((scenario) => {
        const cuts = scaled(scenario.cuts, context);
        const recordings = Math.ceil(cuts / CUTS_PER_RECORDING);
        return Array.from({ length: recordings }, (_, i) => ({
          id: `${scenario.name}/${String(i)}`,
          run: async () => {
            pool ??= shimEnvironment().then((environment) => new AgentPool(environment));
            return recordAndCut(await pool, context, scenario, i, Math.ceil(cuts / recordings));
          },
        }));
      }),
    close: async () => (await pool)?.close(),
  };
}

/** Records a run of a scenario, and cuts the power at so many moments of it. */
export async function recordAndCut(
  pool: AgentPool,
  { seed, scratch }: SuiteContext,
  scenario: PowerScenario,
  number: number,
  cuts: number,
): Promise<CaseOutcome> {
  const random = Random.of(seed, 'power', scenario.name, number);
  const recording = await scenario.record({ pool, scratch, random });
  const { folder, model, operations } = recording;
  const places = placesOf(recording, cuts, random);
  const outcomes: CaseOutcome[] = [];
  for (const [place, operation] of operations.entries()) {
    model.take(operation);
    while (places[0] === place) {
      places.shift();
      outcomes.push(await cut(pool, recording, place, random.fork()));
    }
  }
  const unlike = await differsFrom(model.cut('all', random), folder);
  await recording.remove();
  const violations = outcomes.flatMap((one) => one.violations);
  if (unlike !== undefined) {
    violations.push({ invariant: 'RECORDING_IS_COMPLETE', detail: `it differs at ${unlike}` });
  }
  const own = { recordings: 1, 'changes recorded': operations.length };
  return { violations, counts: sumCounts([own, ...outcomes.map(({ counts }) => counts)]) };
}

/** Half of the moments anywhere, half just after a promise. */
function placesOf({ operations, critical }: Recording, cuts: number, random: Random): number[] {
  return Array.from({ length: cuts }, () => {
    const isCritical = critical.length > 0 && random.chance(0.5);
    return isCritical ? random.pick(critical) : random.below(operations.length);
  }).sort((a, b) => a - b);
}

async function cut(
  pool: AgentPool,
  recording: Recording,
  place: number,
  random: Random,
): Promise<CaseOutcome> {
  const survival = random.pick(SURVIVALS);
  const folder = await mkdtemp(join(tmpdir(), 'yulian-torture-cut-'));
  await writeTree(recording.model.cut(survival, random), folder);
  const { counts, violations } = await recording.check({ pool, folder, place, random });
  const counted = sumCounts([{ 'power cuts': 1, [`kept ${survival}`]: 1 }, counts]);
  if (violations.length === 0) {
    await rm(folder, { recursive: true, force: true });
    return { counts: counted, violations };
  }
  // For whoever looks into it.
  const kept = `${folder}-kept`;
  await rename(folder, kept);
  const where = `cut at ${String(place)}, ${survival}, kept as ${kept}: `;
  return {
    counts: counted,
    violations: violations.map((one) => ({ ...one, detail: where + one.detail })),
  };
}
