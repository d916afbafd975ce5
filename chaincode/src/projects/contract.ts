// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { disburse } from './disburse.js';
import { decideMilestone, reportMilestone } from './milestones.js';
import { closeProject, planProject } from './plan.js';
import { requireProject } from './read.js';
import {
  closeProjectInput,
  disbursementInput,
  milestoneDecisionInput,
  milestoneReportInput,
  projectInput,
} from './schemas.js';
import { disbursements } from './table.js';

/** Projects 生态项目: milestones, and what was paid for them. */
@Info({ title: 'project', description: 'Projects, milestones and payments out of first sales' })
export class ProjectContract extends YulianContract {
  constructor() {
    super('project');
  }

  /** Argument `projectInput`; answers the project. */
  @Transaction()
  @Returns('string')
  async plan(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await planProject(ctx, readArgument(projectInput, argument)));
  }

  /** Argument `closeProjectInput`; answers the project. */
  @Transaction()
  @Returns('string')
  async close(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await closeProject(ctx, readArgument(closeProjectInput, argument)));
  }

  /** Argument `milestoneReportInput`; answers the project. */
  @Transaction()
  @Returns('string')
  async report(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await reportMilestone(ctx, readArgument(milestoneReportInput, argument)));
  }

  /** Argument `milestoneDecisionInput`; answers the project. */
  @Transaction()
  @Returns('string')
  async decide(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await decideMilestone(ctx, readArgument(milestoneDecisionInput, argument)));
  }

  /** Argument `disbursementInput`; answers the disbursement. */
  @Transaction()
  @Returns('string')
  async disburse(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await disburse(ctx, readArgument(disbursementInput, argument)));
  }

  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireProject(ctx, id));
  }

  @Transaction(false)
  @Returns('string')
  async getDisbursement(ctx: YulianContext, id: string): Promise<string> {
    const found = await disbursements.get(ctx, id);
    return answer(present(found, 'RECORD_NOT_FOUND', 'no such payment'));
  }
}
