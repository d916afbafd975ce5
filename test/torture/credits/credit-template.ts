// SPDX-License-Identifier: Apache-2.0
import { batchBodies } from '../../credits/batch-bodies.js';
import { planSequences, type By, type SequencePlan } from '../../credits/batch-sequence.js';
import { pooledRows } from '../../support/credit-rows.js';
import { decideAll, takeOverRows } from '../../support/market-gateway.js';
import { Random } from '../engine/random.js';
import { preparedTemplate } from '../world/prepared-template.js';
import type { Template } from '../world/template.js';

/** More sequences than a run gets through before its kills are done. */
const SEQUENCES = 60;
const ACTORS = ['press', 'bureau', 'water'] as const satisfies readonly By[];

/** A data folder with closed pools, each for one sequence, and keys of who acts. */
interface CreditTemplate extends Template {
  /** Plans of the sequences; what they do is decided anew in each run. */
  readonly plans: (random: Random) => readonly SequencePlan[];
}

let made: Promise<CreditTemplate> | undefined;

/** Made once for a process. */
export function theCreditTemplate(): Promise<CreditTemplate> {
  made ??= makeTemplate();
  return made;
}

async function makeTemplate(): Promise<CreditTemplate> {
  const ids = Array.from({ length: SEQUENCES }, (_, i) => `S${String(i)}`);
  const planned = planSequences(ids, (id) => Random.of('pools', id));
  const pools = planned.map(({ pool: id, grams }) => ({ id, grams: String(grams) }));
  const template = await preparedTemplate({
    prepare: async ({ gateway: { services } }) => {
      await takeOverRows(services, pooledRows(pools));
      await decideAll(services, batchBodies());
    },
    actors: ACTORS,
    role: 'approver',
  });
  const plans = (random: Random): readonly SequencePlan[] =>
    planned.map((plan) => ({ ...plan, random: random.fork() }));
  return { ...template, plans };
}
