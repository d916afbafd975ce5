// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { composeFile, ContainerNetwork, type ComposeFile } from '@yulian/network/containers';
import { consortiumPlan, type ConsortiumPlan } from '@yulian/network/operator';
import { ROOT } from '../root.js';

const LEAST = 3;
const PLAN = path.join(ROOT, 'network/fabric/containers/consortium.json');

/** The plan that docker-compose.yml is made from. */
async function containersPlan(): Promise<ConsortiumPlan> {
  return consortiumPlan.parse(JSON.parse(await readFile(PLAN, 'utf8')));
}

/** The same with as few organisations as a consortium can have; two must endorse. */
export async function smallPlan(): Promise<ConsortiumPlan> {
  const plan = await containersPlan();
  const organisations = plan.organisations.slice(0, LEAST);
  const members = organisations.map(({ mspId }) => mspId);
  return { ...plan, organisations, committee: { members, threshold: 2 }, endorsements: 2 };
}

/** What docker-compose.yml says; `npm run check` compares the file. */
export async function plannedCompose(): Promise<ComposeFile> {
  return composeFile(new ContainerNetwork(await containersPlan()));
}
