// SPDX-License-Identifier: Apache-2.0
import { defined, parseAmount, type ProjectRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import {
  isUnitOrSuccessor,
  organisationOf,
  requireActingUnit,
  requireActive,
  requireRegion,
  unitReader,
} from '../registry/read.js';
import { requireOpenProject } from './read.js';
import type { CloseProjectInput, ProjectInput } from './schemas.js';
import { projects, putProject } from './table.js';

/**
 * A unit plans a project: what it costs in parts, who does the work, and who, of another organisation,
 * will say that it was done.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `REGION_NOT_FOUND`, `REGION_NOT_VALID`, `UNIT_NOT_FOUND`,
 *   `UNIT_NOT_ACTIVE`, `PROJECT_VERIFIER_NOT_SECOND`, `PROJECT_BUDGET_DIFFERS`
 */
export async function planProject(
  ctx: YulianContext,
  { milestones, basis, hectares, ...input }: ProjectInput,
): Promise<ProjectRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'approver');
  if (await projects.has(ctx, input.id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'choose another id', { pointer: '/id' });
  }
  await requireRegion(ctx, input.region, ctx.now, '/region');
  await requireUnit(ctx, input.executor, '/executor');
  await requireUnit(ctx, input.verifier, '/verifier');
  await requireSecond(ctx, input);
  const sum = milestones.reduce((total, { fen }) => total + parseAmount(fen), 0n);
  if (sum !== parseAmount(input.budget)) {
    throw new ContractError('PROJECT_BUDGET_DIFFERS', 'its parts are not the budget', {
      pointer: '/budget',
      params: { budget: input.budget, milestones: sum.toString() },
    });
  }
  const project: ProjectRecord = {
    ...{ format: 1, kind: 'project', unit, owner: ctx.caller.mspId, ...input },
    ...defined({ hectares }),
    state: 'OPEN',
    milestones: milestones.map((one) => ({ ...one, disbursed: '0', facts: [] })),
    facts: [{ ...recorded(ctx, ctx.now, basis), state: 'OPEN' }],
  };
  await putProject(ctx, project);
  ctx.events.add('project.planned.v1', project.id, { unit, executor: project.executor });
  return project;
}

/** Ends a project: no sale names it any more; what it has can still be paid out. @throws ContractError `PROJECT_NOT_OWN` */
export async function closeProject(
  ctx: YulianContext,
  { id, basis }: CloseProjectInput,
): Promise<ProjectRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'approver');
  const project = await requireOpenProject(ctx, id);
  await requireRunner(ctx, project, unit);
  const fact = { ...recorded(ctx, ctx.now, basis), state: 'CLOSED' as const };
  const closed: ProjectRecord = {
    ...project,
    state: 'CLOSED',
    facts: appendFact(project.facts, fact),
  };
  await putProject(ctx, closed);
  ctx.events.add('project.closed.v1', id, { unit });
  return closed;
}

/** The unit that runs a project, or its successor. @throws ContractError `PROJECT_NOT_OWN` */
export async function requireRunner(
  ctx: YulianContext,
  project: Pick<ProjectRecord, 'unit'>,
  unit: string,
): Promise<void> {
  if (await isUnitOrSuccessor(ctx, project.unit, unit, ctx.now)) return;
  throw new ContractError('PROJECT_NOT_OWN', 'another unit runs the project', {
    params: { running: project.unit, unit },
  });
}

/** Who accepts is another unit, of another organisation, than who does the work. */
async function requireSecond(
  ctx: YulianContext,
  { executor, verifier }: Pick<ProjectInput, 'executor' | 'verifier'>,
): Promise<void> {
  const [doing, accepting] = [
    await organisationOf(ctx, executor),
    await organisationOf(ctx, verifier),
  ];
  if (executor !== verifier && doing !== accepting) return;
  throw new ContractError(
    'PROJECT_VERIFIER_NOT_SECOND',
    'milestones are accepted by a unit of another organisation than who does the work',
    { pointer: '/verifier', params: { executor: doing, verifier: accepting } },
  );
}

async function requireUnit(ctx: YulianContext, uscc: string, pointer: string): Promise<void> {
  const found = await unitReader.get(ctx, uscc);
  if (found === undefined) throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer });
  requireActive(found, ctx.now, pointer);
}
