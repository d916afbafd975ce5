// SPDX-License-Identifier: Apache-2.0
import type { DisbursementRecord, ProjectRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { defineTable } from '../kernel/table.js';
import { ownerPolicy } from '../registry/read.js';

export const projects = defineTable<ProjectRecord>('project');
export const disbursements = defineTable<DisbursementRecord>('disbursement');

/** Later changes need the organisation of the unit that runs it, and two others. */
export async function putProject(ctx: YulianContext, project: ProjectRecord): Promise<void> {
  await projects.putOwned(ctx, project.id, project, await ownerPolicy(ctx, project.owner));
}
