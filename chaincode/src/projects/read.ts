// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of projects.
import type { ProjectRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { projects } from './table.js';

/** @throws ContractError `PROJECT_NOT_FOUND` */
export async function requireProject(ctx: YulianContext, id: string): Promise<ProjectRecord> {
  return present(await projects.get(ctx, id), 'PROJECT_NOT_FOUND', 'no such project');
}

/** A project that money can still go to. @throws ContractError `PROJECT_NOT_FOUND`, `PROJECT_CLOSED` */
export async function requireOpenProject(ctx: YulianContext, id: string): Promise<ProjectRecord> {
  const project = await requireProject(ctx, id);
  if (project.state === 'OPEN') return project;
  throw new ContractError('PROJECT_CLOSED', 'the project is closed', { params: { project: id } });
}
