// SPDX-License-Identifier: Apache-2.0
import { noticeId, noticeInput, noticeWithdrawInput } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import { legalStart } from '../licences/legal-time.js';
import type { Services } from '../services.js';
import { WRITE_ERRORS } from './licence-errors.js';
import { ANY_ROLE, readRecord, writtenRecord } from './reading.js';
import { recorded } from './schemas/records.js';

const defineRoute = routesOf<Services>();

const params = z.strictObject({ id: noticeId });

const notice = z
  .strictObject({
    id: noticeId,
    unit: z.string(),
    owner: z.string(),
    title: z.string(),
    facts: z.array(z.strictObject({ ...recorded, state: z.enum(['PUBLISHED', 'WITHDRAWN']) })),
  })
  .meta({ id: 'Notice' });

type View = z.input<typeof notice>;

/** Notices 公示 of units. */
export const noticeRoutes = [
  defineRoute({
    id: 'publishNotice',
    method: 'POST',
    path: '/v1/notices',
    tags: ['notices'],
    summary: text('发布一则公示', 'Publish a notice'),
    access: ['clerk'],
    body: noticeInput.extend({ from: legalStart }).meta({ id: 'NewNotice' }),
    idempotent: true,
    responses: { 201: notice },
    errors: [...WRITE_ERRORS, 'RECORD_ALREADY_EXISTS', ...LEDGER_WRITE_ERRORS],
    async handler({ caller, body, idempotency, request, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'clerk');
      const { transactions } = services.organisations.require(caller.mspId);
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('notice', 'publish', body),
      });
      const record = await writtenRecord<View>(
        services,
        identity,
        outcome,
        'notice',
        'get',
        body.id,
      );
      return reply.json(201, record, { headers: { Location: `/v1/notices/${body.id}` } });
    },
  }),

  defineRoute({
    id: 'withdrawNotice',
    method: 'POST',
    path: '/v1/notices/{id}/withdrawal',
    tags: ['notices'],
    summary: text('撤回一则公示', 'Withdraw a notice'),
    access: ['clerk'],
    params,
    body: noticeWithdrawInput
      .omit({ id: true })
      .extend({ from: legalStart })
      .meta({ id: 'NoticeWithdrawal' }),
    idempotent: true,
    responses: { 200: notice },
    errors: [...WRITE_ERRORS, 'RECORD_NOT_FOUND', 'FACT_OUT_OF_ORDER', ...LEDGER_WRITE_ERRORS],
    async handler({ caller, params: { id }, body, idempotency, request, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'clerk');
      const { transactions } = services.organisations.require(caller.mspId);
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('notice', 'withdraw', { ...body, id }),
      });
      return reply.json(
        200,
        await writtenRecord<View>(services, identity, outcome, 'notice', 'get', id),
      );
    },
  }),

  defineRoute({
    id: 'getNotice',
    method: 'GET',
    path: '/v1/notices/{id}',
    tags: ['notices'],
    summary: text('一则公示', 'A notice'),
    access: ANY_ROLE,
    params,
    responses: { 200: notice },
    errors: ['RECORD_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      return reply.json(200, await readRecord<View>(services, caller, 'notice', 'get', id));
    },
  }),
];
