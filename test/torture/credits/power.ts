// SPDX-License-Identifier: Apache-2.0
import { rm } from 'node:fs/promises';
import {
  BatchSequence,
  compareUnits,
  differing,
  type DoneAct,
} from '../../credits/batch-sequence.js';
import { inParallel } from '../../support/in-parallel.js';
import { PatientRequests } from '../agent/patient-requests.js';
import type { Violation } from '../engine/suite.js';
import { DiskModel } from '../power/disk-model.js';
import { AnswerTimes } from '../power/known-at-cut.js';
import type { Cut, PowerScenario, Recording, RecordingWish } from '../power/scenario.js';
import { readLog } from '../shim/read-log.js';
import { copyOf, type Keys } from '../world/template.js';
import { auditFolder } from './audit-folder.js';
import { theCreditTemplate } from './credit-template.js';
import { violationsOf } from './findings.js';
import { RestChain } from './rest-chain.js';

const AT_ONCE = 4;
const SEQUENCES = 6;

/** Random acts on batches of credits, recorded for the power to be cut at any moment of them. */
export const creditPower: PowerScenario = { name: 'power', cuts: 60, record };

/** What was done on one batch. */
interface Past {
  readonly id: string;
  readonly done: readonly DoneAct[];
}

async function record({ pool, scratch, random }: RecordingWish): Promise<Recording> {
  const template = await theCreditTemplate();
  const { keys } = template;
  const directory = await copyOf(template, scratch);
  const model = await DiskModel.of(directory);
  const log = `${directory}.log`;
  const agent = pool.take();
  const { url } = await agent.ask('serve', { directory, record: log });
  const chain = new RestChain(new PatientRequests(() => url, keys));
  const pasts: Past[] = [];
  await inParallel(template.plans(random).slice(0, SEQUENCES), AT_ONCE, async (plan) => {
    const sequence = new BatchSequence(chain, plan);
    await sequence.run();
    pasts.push({ id: plan.id, done: sequence.done });
  });
  await agent.kill();
  const operations = await readLog(log);
  await rm(log);
  const times = new AnswerTimes(operations);
  const told = pasts.flatMap(({ done }) => done.map(({ token = '' }) => times.of(token)));
  return {
    folder: directory,
    model,
    operations,
    critical: told.filter((place) => Number.isFinite(place)),
    check: (cut) => check(pasts, keys, times, cut),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

/** What was answered before the cut is there, what was under way is done once when it is asked again. */
async function check(
  pasts: readonly Past[],
  keys: Keys,
  times: AnswerTimes,
  { pool, folder, place }: Cut,
): ReturnType<Recording['check']> {
  const agent = pool.inspector();
  const { url } = await agent.ask('serve', { directory: folder });
  const chain = new RestChain(new PatientRequests(() => url, keys));
  const violations: Violation[] = [];
  for (const past of pasts) violations.push(...(await held(chain, past, times, place)));
  await agent.ask('stop', null);
  const audit = await auditFolder(folder);
  return {
    counts: { 'blocks audited': audit.blocks },
    violations: [...violations, ...audit.violations],
  };
}

async function held(
  chain: RestChain,
  { id, done }: Past,
  times: AnswerTimes,
  place: number,
): Promise<Violation[]> {
  const last = done.findLastIndex(({ token = '' }) => times.of(token) <= place);
  const found: Violation[] = [];
  // What was told last has its answer still, unless it was refused: refusals are not remembered. The
  // one after it may have been under way, and is done by now or as it is asked again.
  const asked = done.slice(Math.max(last, 0), last + 2);
  for (const [i, { act, expected }] of asked.entries()) {
    if (i === 0 && last >= 0 && expected !== undefined) continue;
    found.push(...violationsOf(differing(id, act, expected, (await chain.submit(act)).code)));
  }
  const segments = asked.at(-1)?.segments ?? [];
  found.push(...violationsOf(await compareUnits(chain, id, segments)));
  return found;
}
