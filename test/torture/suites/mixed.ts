// SPDX-License-Identifier: Apache-2.0
import { AgentPool } from '../agent/agent-pool.js';
import { Random } from '../engine/random.js';
import { scaled, type Suite } from '../engine/suite.js';
import { runMixed } from '../linear/mixed.js';
import { copyOf, theTemplate } from '../world/template.js';

const RUNS = 20;
const FAULTS = 30;
const BETWEEN = { ms: 200, answers: 40 } as const;

/** What clients were told over REST, across kills of the gateway, must be linearizable. */
export function mixedSuite(): Suite {
  const pool = new AgentPool();
  return {
    name: 'mixed',
    title: 'histories of mixed load across kill -9',
    cases: (context) =>
      Array.from({ length: scaled(RUNS, context) }, (_, i) => ({
        id: `run-${String(i)}`,
        run: async () => {
          const template = await theTemplate();
          const own = { ...template, directory: await copyOf(template, context.scratch) };
          const atLeast = {
            minutes: 0,
            faults: Math.ceil(Math.min(1, context.scale * RUNS) * FAULTS),
          };
          const wish = { atLeast, between: BETWEEN, pool, template: own, faults: {} };
          return runMixed(wish, Random.of(context.seed, 'mixed', i));
        },
      })),
    close: () => pool.close(),
  };
}
