// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AgentPool } from '../agent/agent-pool.js';
import type { Attempt, Target } from '../corruption/attempt.js';
import { makeFixtures, type Fixtures } from '../corruption/fixtures.js';
import { allTargets } from '../corruption/targets.js';
import { Random } from '../engine/random.js';
import {
  scaled,
  sumCounts,
  type CaseOutcome,
  type Suite,
  type SuiteContext,
  type Violation,
} from '../engine/suite.js';

const MUTATIONS_PER_CASE = 25;

/** Mutations of everything that is stored: detected and named, or shown to be harmless. */
export function corruptionSuite(): Suite {
  const pool = new AgentPool();
  let fixtures: Promise<Fixtures> | undefined;
  return {
    name: 'corruption',
    title: 'mutations of blocks, state, history, index, vaults and backups',
    cases: (context) =>
      allTargets().flatMap((target) => {
        const count = scaled(target.count, context);
        const cases = Math.ceil(count / MUTATIONS_PER_CASE);
        return Array.from({ length: cases }, (_, i) => ({
          id: `${target.name}/${String(i)}`,
          run: async () => {
            const random = Random.of(context.seed, 'corruption', 'fixtures');
            fixtures ??= makeFixtures(pool, context.scratch, random);
            const size = Math.min(MUTATIONS_PER_CASE, count - i * MUTATIONS_PER_CASE);
            return tryMutations(pool, await fixtures, context, target, i, size);
          },
        }));
      }),
    close: () => pool.close(),
  };
}

async function tryMutations(
  pool: AgentPool,
  fixtures: Fixtures,
  { seed, scratch }: SuiteContext,
  target: Target,
  group: number,
  size: number,
): Promise<CaseOutcome> {
  const outcomes: CaseOutcome[] = [];
  for (let i = 0; i < size; i++) {
    const random = Random.of(seed, 'corruption', target.name, group, i);
    const folder = await mkdtemp(join(scratch, 'mutated-'));
    outcomes.push(outcomeOf(target, await target.attempt({ fixtures, pool, random, folder })));
    await rm(folder, { recursive: true, force: true });
  }
  return {
    counts: sumCounts(outcomes.map(({ counts }) => counts)),
    violations: outcomes.flatMap(({ violations }) => violations),
  };
}

function outcomeOf({ name }: Target, { what, verdict }: Attempt): CaseOutcome {
  const { kind } = verdict;
  const counts = { mutations: 1, [kind]: 1, [`${name} ${kind}`]: 1 };
  const violations: Violation[] = [];
  if (verdict.kind === 'missed') {
    violations.push({ invariant: 'DAMAGE_IS_FOUND', detail: `${what}: ${verdict.detail}` });
  } else if (verdict.kind === 'detected' && verdict.place === undefined) {
    violations.push({ invariant: 'DAMAGE_IS_NAMED', detail: `${what}: ${verdict.code}` });
  }
  return { counts, violations };
}
