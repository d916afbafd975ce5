// SPDX-License-Identifier: Apache-2.0
import {
  closeProjectInput,
  milestoneCode,
  milestoneDecisionInput,
  milestoneReportInput,
  projectId,
  projectInput,
  regionCode,
  uscc,
} from '@yulian/chaincode/schemas';
import { PROJECT_KINDS } from '@yulian/proofs';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { PROJECT_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { filters, LIST_ERRORS } from './listing.js';
import { MILESTONE_ERRORS, PROJECT_ERRORS } from './market-errors.js';
import { listMarket } from './market-lists.js';
import { ANY_ROLE, readRecord } from './reading.js';
import { project, writtenProject } from './schemas/projects.js';
import { withoutKind, writeMarket, type MarketWrite } from './write-market.js';
import type { WriteContext } from './write-record.js';

const defineRoute = routesOf<Services>();
type View = z.input<typeof project>;

const idParams = z.strictObject({ id: projectId });
const milestoneParams = z.strictObject({ id: projectId, milestone: milestoneCode });
const POINTERS = { '/id': '#/path/id', '/milestone': '#/path/milestone' } as const;

/** Does a write and shows the project as it left it. */
async function write(
  context: WriteContext,
  {
    argument,
    ...what
  }: Pick<MarketWrite, 'roles' | 'transaction'> & {
    readonly argument: { readonly id: string };
  },
): Promise<z.input<typeof writtenProject>> {
  const question = ['project', 'get', argument.id] as const;
  const all = { ...what, contract: 'project', argument, question } as const;
  const [record, transaction] = await writeMarket<View>(context, all);
  return { project: record, transaction };
}

/** 生态项目: what the money of first sales is for. */
export const projectRoutes = [
  defineRoute({
    id: 'planProject',
    method: 'POST',
    path: '/v1/projects',
    tags: ['projects'],
    summary: text('登记生态项目', 'Plan a project'),
    description: text(
      '各节点金额之和为预算；验收单位须属于实施单位以外的组织；位置只到区县。',
      'Its milestones add up to the budget; who accepts them is of another organisation than who does the work; the area is no closer than a district.',
    ),
    access: ['approver'],
    body: projectInput.meta({ id: 'NewProject' }),
    idempotent: true,
    responses: { 201: writtenProject },
    errors: [
      ...PROJECT_ERRORS,
      'RECORD_ALREADY_EXISTS',
      'REGION_NOT_FOUND',
      'REGION_NOT_VALID',
      'PROJECT_VERIFIER_NOT_SECOND',
      'PROJECT_BUDGET_DIFFERS',
    ],
    async handler({ body, ...context }) {
      const what = { roles: ['approver'], transaction: 'plan', argument: body } as const;
      const headers = { Location: `/v1/projects/${body.id}` };
      return reply.json(201, await write(context, what), { headers });
    },
  }),

  defineRoute({
    id: 'listProjects',
    method: 'GET',
    path: '/v1/projects',
    tags: ['projects'],
    summary: text('生态项目列表', 'Projects'),
    access: ANY_ROLE,
    query: pageQuery({
      unit: uscc.optional(),
      executor: uscc.optional(),
      verifier: uscc.optional(),
      region: regionCode.optional(),
      projectKind: z.enum(PROJECT_KINDS).optional(),
      state: z.enum(['OPEN', 'CLOSED']).optional(),
    }),
    responses: { 200: pageSchema(project) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { unit, executor, verifier, region, projectKind, state } = query;
      const where = filters({ unit, executor, verifier, region, projectKind, state });
      const list = { kind: PROJECT_KIND, where };
      return reply.json(200, await listMarket<View>(services, query, list, request.signal));
    },
  }),

  defineRoute({
    id: 'getProject',
    method: 'GET',
    path: '/v1/projects/{id}',
    tags: ['projects'],
    summary: text('一个生态项目', 'A project'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: project },
    errors: ['PROJECT_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      const found = await readRecord<View>(services, caller, 'project', 'get', id);
      return reply.json(200, withoutKind(found));
    },
  }),

  defineRoute({
    id: 'reportMilestone',
    method: 'POST',
    path: '/v1/projects/{id}/milestones/{milestone}/reports',
    tags: ['projects'],
    summary: text('实施单位报告节点完成，附材料', 'Report a milestone, with materials'),
    access: ['clerk', 'approver'],
    params: milestoneParams,
    body: milestoneReportInput.omit({ id: true, milestone: true }).meta({ id: 'MilestoneReport' }),
    idempotent: true,
    responses: { 200: writtenProject },
    pointers: POINTERS,
    errors: [...MILESTONE_ERRORS, 'MATERIAL_NOT_FOUND', 'MATERIAL_NOT_OWN'],
    async handler({ params, body, ...context }) {
      const argument = { ...body, ...params };
      const roles = ['clerk', 'approver'] as const;
      return reply.json(200, await write(context, { roles, transaction: 'report', argument }));
    },
  }),

  defineRoute({
    id: 'decideMilestone',
    method: 'POST',
    path: '/v1/projects/{id}/milestones/{milestone}/decisions',
    tags: ['projects'],
    summary: text('验收单位验收或退回', 'Accept a milestone, or send it back'),
    access: ['approver'],
    params: milestoneParams,
    body: z
      .strictObject({
        act: milestoneDecisionInput.shape.act,
        comment: milestoneDecisionInput.shape.comment,
        basis: milestoneDecisionInput.shape.basis,
      })
      .refine(({ act, comment }) => (act === 'reject') === (comment !== undefined), {
        message: 'is given when it is sent back, and only then',
        path: ['comment'],
      })
      .meta({ id: 'MilestoneDecision' }),
    idempotent: true,
    responses: { 200: writtenProject },
    pointers: POINTERS,
    errors: [...MILESTONE_ERRORS, 'MILESTONE_OWN_WORK'],
    async handler({ params, body, ...context }) {
      const argument = { ...body, ...params };
      const roles = ['approver'] as const;
      return reply.json(200, await write(context, { roles, transaction: 'decide', argument }));
    },
  }),

  defineRoute({
    id: 'closeProject',
    method: 'POST',
    path: '/v1/projects/{id}/closure',
    tags: ['projects'],
    summary: text('结束项目', 'Close a project'),
    access: ['approver'],
    params: idParams,
    body: closeProjectInput.omit({ id: true }).meta({ id: 'ProjectClosure' }),
    idempotent: true,
    responses: { 200: writtenProject },
    pointers: { '/id': '#/path/id' },
    errors: [...PROJECT_ERRORS, 'PROJECT_NOT_OWN', 'PROJECT_CLOSED'],
    async handler({ params, body, ...context }) {
      const argument = { ...body, ...params };
      const roles = ['approver'] as const;
      return reply.json(200, await write(context, { roles, transaction: 'close', argument }));
    },
  }),
];
