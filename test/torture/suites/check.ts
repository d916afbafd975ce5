// SPDX-License-Identifier: Apache-2.0
import { rmSync } from 'node:fs';
import { startGateway } from '../../support/gateway.js';
import { closedAccessTemplate, type AccessTemplate } from '../accesses/access-template.js';
import { AgentPool } from '../agent/agent-pool.js';
import { checkAcrossKills } from '../checks/kill-at-step.js';
import { Random } from '../engine/random.js';
import { scaled, type Suite } from '../engine/suite.js';
import { copyOf } from '../world/template.js';

const KILLS_PER_STEP = 10;

/** Every durable step of a check at both ends, in their order. */
const STEPS = [
  'access.asked',
  'access.referred',
  'access.told',
  'access.decided',
  'access.answered',
  'access.delivered',
  'access.taken',
  'reply.before',
] as const;

let made: Promise<AccessTemplate> | undefined;

async function makeTemplate(): Promise<AccessTemplate> {
  const gateway = await startGateway();
  process.once('exit', () => {
    rmSync(gateway.directory, { recursive: true, force: true });
  });
  return closedAccessTemplate(gateway);
}

/** Blinded comparisons, across `kill -9` at each step. */
export function checkSuite(): Suite {
  const pool = new AgentPool();
  return {
    name: 'check',
    title: 'checks of values, across kill -9 at each step',
    cases: (context) =>
      STEPS.map((step) => ({
        id: step,
        run: async () => {
          made ??= makeTemplate();
          const template = await made;
          const own = { ...template, directory: await copyOf(template, context.scratch) };
          const random = Random.of(context.seed, 'check', step);
          const kills = scaled(KILLS_PER_STEP, context);
          return checkAcrossKills({ pool, template: own, random }, step, kills);
        },
      })),
    close: () => pool.close(),
  };
}
