// SPDX-License-Identifier: Apache-2.0
import { killAtStep, revokedMidRun, underOneQuota } from '../../../torture/accesses/cases.js';
import { ACCESS_STEPS } from '../../../torture/accesses/steps.js';
import { Random } from '../../../torture/engine/random.js';
import { scaled, type Suite } from '../../../torture/engine/suite.js';
import type { SharedGateway } from '../gateway-folder.js';

const KILLS_A_CASE = 10;
const KILLS_PER_STEP = 50;
const UNDER_ONE_QUOTA = 2000;
const REVOCATIONS = 5;
const AROUND_A_REVOCATION = 50;

/** Steps that a gateway on Fabric takes: those of the embedded ledger are the network's. */
const STEPS = ACCESS_STEPS.filter((step) => step !== 'after-sync');

/** Accesses by many: `kill -9` at each step, one quota, a grant that is revoked meanwhile. */
export function accessSuite(shared: SharedGateway): Suite {
  return {
    name: 'access',
    title: 'accesses of shared data by many, across kill -9, quotas and revocations',
    cases: (context) => {
      const run = async (name: string) => {
        const { pool, template } = await shared.open();
        return { pool, template, random: Random.of(context.seed, name) };
      };
      const kills = scaled(KILLS_PER_STEP, context);
      const folders = Math.ceil(kills / KILLS_A_CASE);
      const steps = STEPS.flatMap((step) =>
        Array.from({ length: folders }, (_, i) => ({
          id: `${step}/${String(i)}`,
          run: async () =>
            killAtStep(await run(`access ${step} ${String(i)}`), step, Math.ceil(kills / folders)),
        })),
      );
      const many = scaled(UNDER_ONE_QUOTA, context);
      const revocations = Array.from({ length: scaled(REVOCATIONS, context) }, (_, i) => ({
        id: `revoked/${String(i)}`,
        run: async () => revokedMidRun(await run(`revoked ${String(i)}`), AROUND_A_REVOCATION),
      }));
      const quota = { id: 'quota', run: async () => underOneQuota(await run('quota'), many) };
      return [...steps, quota, ...revocations];
    },
  };
}
