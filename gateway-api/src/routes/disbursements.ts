// SPDX-License-Identifier: Apache-2.0
import { disbursementId, disbursementInput, projectId, uscc } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { DISBURSEMENT_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { filters, LIST_ERRORS } from './listing.js';
import { MONEY_ERRORS, PROJECT_ERRORS } from './market-errors.js';
import { listMarket } from './market-lists.js';
import { ANY_ROLE, readRecord } from './reading.js';
import { disbursement, writtenDisbursement } from './schemas/projects.js';
import { withoutKind, writeMarket } from './write-market.js';

const defineRoute = routesOf<Services>();
type View = z.input<typeof disbursement>;

/** Payments for milestones, each fen with the first sale that it came from. */
export const disbursementRoutes = [
  defineRoute({
    id: 'disburse',
    method: 'POST',
    path: '/v1/disbursements',
    tags: ['projects'],
    summary: text('按已验收的节点拨付', 'Pay for a milestone that was accepted'),
    access: ['approver'],
    body: disbursementInput.meta({ id: 'NewDisbursement' }),
    idempotent: true,
    responses: { 201: writtenDisbursement },
    errors: [
      ...PROJECT_ERRORS,
      ...MONEY_ERRORS,
      'RECORD_ALREADY_EXISTS',
      'PROJECT_NOT_OWN',
      'MILESTONE_NOT_FOUND',
      'MILESTONE_NOT_ACCEPTED',
      'MILESTONE_OVERPAID',
      'FUNDS_NOT_PROCEEDS',
      'PROCEEDS_OF_OTHER_PROJECT',
    ],
    async handler({ body, ...context }) {
      const [record, transaction] = await writeMarket<View>(context, {
        ...{ roles: ['approver'], contract: 'project', transaction: 'disburse', argument: body },
        question: ['project', 'getDisbursement', body.id],
      });
      const headers = { Location: `/v1/disbursements/${body.id}` };
      return reply.json(201, { disbursement: record, transaction }, { headers });
    },
  }),

  defineRoute({
    id: 'listDisbursements',
    method: 'GET',
    path: '/v1/disbursements',
    tags: ['projects'],
    summary: text('拨付列表', 'Payments for milestones'),
    access: ANY_ROLE,
    query: pageQuery({
      project: projectId.optional(),
      unit: uscc.optional(),
      payee: uscc.optional(),
    }),
    responses: { 200: pageSchema(disbursement) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { project, unit, payee } = query;
      const list = { kind: DISBURSEMENT_KIND, where: filters({ project, unit, payee }) };
      return reply.json(200, await listMarket<View>(services, query, list, request.signal));
    },
  }),

  defineRoute({
    id: 'getDisbursement',
    method: 'GET',
    path: '/v1/disbursements/{id}',
    tags: ['projects'],
    summary: text('一笔拨付', 'A payment'),
    access: ANY_ROLE,
    params: z.strictObject({ id: disbursementId }),
    responses: { 200: disbursement },
    errors: ['RECORD_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      const found = await readRecord<View>(services, caller, 'project', 'getDisbursement', id);
      return reply.json(200, withoutKind(found));
    },
  }),
];
