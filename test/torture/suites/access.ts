// SPDX-License-Identifier: Apache-2.0
import { rmSync } from 'node:fs';
import { startGateway } from '../../support/gateway.js';
import { closedAccessTemplate, type AccessTemplate } from '../accesses/access-template.js';
import { killAtStep, revokedMidRun, underOneQuota, type AccessRun } from '../accesses/cases.js';
import { ACCESS_STEPS } from '../accesses/steps.js';
import { AgentPool } from '../agent/agent-pool.js';
import { Random } from '../engine/random.js';
import { scaled, type CaseOutcome, type Suite, type SuiteContext } from '../engine/suite.js';
import { copyOf } from '../world/template.js';

const KILLS_PER_STEP = 50;
const KILLS_PER_FOLDER = 10;
const UNDER_ONE_QUOTA = 2000;
const REVOCATIONS = 10;
const AROUND_A_REVOCATION = 100;

let made: Promise<AccessTemplate> | undefined;

async function makeTemplate(): Promise<AccessTemplate> {
  const gateway = await startGateway();
  process.once('exit', () => {
    rmSync(gateway.directory, { recursive: true, force: true });
  });
  return closedAccessTemplate(gateway);
}

/** Accesses by many: `kill -9` at each step, one quota, a grant that is revoked meanwhile. */
export function accessSuite(): Suite {
  const pool = new AgentPool();
  const run = async (
    context: SuiteContext,
    name: string,
    work: (run: AccessRun) => Promise<CaseOutcome>,
  ): Promise<CaseOutcome> => {
    made ??= makeTemplate();
    const template = await made;
    const own = { ...template, directory: await copyOf(template, context.scratch) };
    return work({ pool, template: own, random: Random.of(context.seed, name) });
  };
  return {
    name: 'access',
    title: 'accesses of shared data by many, across kill -9, quotas and revocations',
    cases: (context) => {
      const kills = scaled(KILLS_PER_STEP, context);
      const folders = Math.ceil(kills / KILLS_PER_FOLDER);
      const steps = ACCESS_STEPS.flatMap((step) =>
        Array.from({ length: folders }, (_, i) => ({
          id: `${step}/${String(i)}`,
          run: () =>
            run(context, `access ${step} ${String(i)}`, (one) =>
              killAtStep(one, step, Math.ceil(kills / folders)),
            ),
        })),
      );
      const many = scaled(UNDER_ONE_QUOTA, context);
      const revocations = Array.from({ length: scaled(REVOCATIONS, context) }, (_, i) => ({
        id: `revoked/${String(i)}`,
        run: () =>
          run(context, `access revoked ${String(i)}`, (one) =>
            revokedMidRun(one, AROUND_A_REVOCATION),
          ),
      }));
      const quota = {
        id: 'quota',
        run: () => run(context, 'access quota', (one) => underOneQuota(one, many)),
      };
      return [...steps, quota, ...revocations];
    },
    close: () => pool.close(),
  };
}
