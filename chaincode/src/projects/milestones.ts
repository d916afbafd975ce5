// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  milestoneState,
  type Milestone,
  type MilestoneFact,
  type ProjectRecord,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { materialReader } from '../materials/read.js';
import { isUnitOrSuccessor, organisationOf, requireActingUnit } from '../registry/read.js';
import { requireProject } from './read.js';
import type { MilestoneDecisionInput, MilestoneReportInput } from './schemas.js';
import { putProject } from './table.js';

/** From which states an act leads to which. */
const STEPS = {
  report: { from: ['PLANNED'], to: 'REPORTED' },
  accept: { from: ['REPORTED'], to: 'ACCEPTED' },
  reject: { from: ['REPORTED'], to: 'PLANNED' },
} as const satisfies Readonly<
  Record<
    MilestoneFact['act'],
    { readonly from: readonly string[]; readonly to: MilestoneFact['state'] }
  >
>;

/**
 * Who does the work reports a milestone, with materials that it registered.
 *
 * @throws ContractError `MILESTONE_ACT_NOT_COMPETENT`, `MATERIAL_NOT_FOUND`, `MATERIAL_NOT_OWN`, and those of
 *   `stepOf`
 */
export async function reportMilestone(
  ctx: YulianContext,
  { id, milestone, evidence, basis }: MilestoneReportInput,
): Promise<ProjectRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'clerk', 'approver');
  const project = await requireProject(ctx, id);
  await requireParty(ctx, project, 'executor', unit);
  for (const [i, material] of evidence.entries()) {
    const pointer = `/evidence/${String(i)}`;
    const found = await materialReader.get(ctx, material);
    if (found === undefined) {
      throw new ContractError('MATERIAL_NOT_FOUND', 'no such material', { pointer });
    }
    if (!(await isUnitOrSuccessor(ctx, found.unit, unit, ctx.now))) {
      throw new ContractError('MATERIAL_NOT_OWN', 'another unit holds it', {
        pointer,
        params: { act: 'report', holding: found.unit, unit },
      });
    }
  }
  return step(ctx, project, milestone, 'report', basis, { evidence });
}

/**
 * The verifier accepts a milestone, or sends it back. Never who did the work, nor anybody of its
 * organisation.
 *
 * @throws ContractError `MILESTONE_OWN_WORK`, `MILESTONE_ACT_NOT_COMPETENT` and those of `stepOf`
 */
export async function decideMilestone(
  ctx: YulianContext,
  { id, milestone, act, comment, basis }: MilestoneDecisionInput,
): Promise<ProjectRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'approver');
  const project = await requireProject(ctx, id);
  const { executor } = project;
  // Asked anew: units may have merged since it was planned.
  const isOwn =
    (await organisationOf(ctx, executor)) === ctx.caller.mspId ||
    (await isUnitOrSuccessor(ctx, executor, unit, ctx.now));
  if (isOwn) {
    throw new ContractError(
      'MILESTONE_OWN_WORK',
      'nobody accepts the work of its own organisation',
      {
        params: { executor, unit },
      },
    );
  }
  await requireParty(ctx, project, 'verifier', unit);
  return step(ctx, project, milestone, act, basis, defined({ comment }));
}

/** @throws ContractError `MILESTONE_NOT_FOUND` */
export function milestoneOf(project: ProjectRecord, code: string): Milestone {
  const found = project.milestones.find((one) => one.code === code);
  if (found !== undefined) return found;
  throw new ContractError('MILESTONE_NOT_FOUND', 'the project has no such milestone', {
    pointer: '/milestone',
    params: { known: project.milestones.map((one) => one.code) },
  });
}

async function requireParty(
  ctx: YulianContext,
  project: ProjectRecord,
  party: 'executor' | 'verifier',
  unit: string,
): Promise<void> {
  if (await isUnitOrSuccessor(ctx, project[party], unit, ctx.now)) return;
  throw new ContractError('MILESTONE_ACT_NOT_COMPETENT', 'that is for another unit to say', {
    params: { party, named: project[party], unit },
  });
}

/** @throws ContractError `MILESTONE_NOT_FOUND`, `MILESTONE_ACT_NOT_ALLOWED` */
async function step(
  ctx: YulianContext,
  project: ProjectRecord,
  code: string,
  act: MilestoneFact['act'],
  basis: string,
  detail: Pick<MilestoneFact, 'evidence' | 'comment'>,
): Promise<ProjectRecord> {
  const milestone = milestoneOf(project, code);
  const { from, to } = STEPS[act];
  const state = milestoneState(milestone);
  if (!from.some((one) => one === state)) {
    throw new ContractError('MILESTONE_ACT_NOT_ALLOWED', 'it does not follow from that state', {
      params: { act, state, allowedFrom: from },
    });
  }
  const fact = { ...recorded(ctx, ctx.now, basis), act, state: to, ...detail };
  const facts = appendFact(milestone.facts, fact);
  const stepped = {
    ...project,
    milestones: project.milestones.map((one) => (one === milestone ? { ...one, facts } : one)),
  };
  await putProject(ctx, stepped);
  const { executor, verifier } = project;
  ctx.events.add(`milestone.${act}.v1`, project.id, { milestone: code, executor, verifier });
  return stepped;
}
