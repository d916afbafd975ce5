// SPDX-License-Identifier: Apache-2.0
import { fondsId, uscc } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { fondsRequest } from '../archives/request-schemas.js';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { contractCall, placeView } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import { WRITE_ERRORS } from './licence-errors.js';
import { filters, LIST_ERRORS, listStored } from './listing.js';
import { ANY_ROLE, readRecord, writtenRecord } from './reading.js';
import { fonds } from './schemas/archives.js';
import { operation } from './schemas/operation.js';
import { transactionPlace } from './schemas/records.js';

const defineRoute = routesOf<Services>();

type View = z.input<typeof fonds>;

const writtenFonds = z
  .strictObject({ fonds, transaction: transactionPlace })
  .meta({ id: 'WrittenFonds' });

/** Fonds 全宗: whose archives, who collects, who keeps, who takes over. */
export const fondsRoutes = [
  defineRoute({
    id: 'defineFonds',
    method: 'POST',
    path: '/v1/fonds',
    tags: ['archives'],
    summary: text(
      '设定本单位全宗的业务部门、档案部门、档案馆与档号规则',
      "Name the sections, the hall and the pattern of codes of the unit's own fonds",
    ),
    access: ['approver'],
    body: fondsRequest.meta({ id: 'DefineFonds' }),
    idempotent: true,
    responses: { 201: writtenFonds, 202: operation },
    errors: [...WRITE_ERRORS, 'FACT_OUT_OF_ORDER', 'EFFECT_TOO_FAR_AHEAD', ...LEDGER_WRITE_ERRORS],
    async handler({ caller, body, idempotency, request, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'approver');
      const outcome = await services.organisations.require(caller.mspId).transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('archive', 'defineFonds', body),
      });
      const question = ['archive', 'getFonds', body.id] as const;
      const record = await writtenRecord<View>(services, identity, outcome, ...question);
      return reply.json(
        201,
        { fonds: record, transaction: placeView(outcome) },
        { headers: { Location: `/v1/fonds/${body.id}` } },
      );
    },
  }),

  defineRoute({
    id: 'getFonds',
    method: 'GET',
    path: '/v1/fonds/{id}',
    tags: ['archives'],
    summary: text('一个全宗', 'A fonds'),
    access: ANY_ROLE,
    params: z.strictObject({ id: fondsId }),
    responses: { 200: fonds },
    errors: ['RECORD_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      return reply.json(
        200,
        await readRecord<View>(services, caller, 'archive', 'getFonds', params.id),
      );
    },
  }),

  defineRoute({
    id: 'listFonds',
    method: 'GET',
    path: '/v1/fonds',
    tags: ['archives'],
    summary: text('全宗名录', 'Fonds'),
    access: ANY_ROLE,
    query: pageQuery({ unit: uscc.optional() }),
    responses: { 200: pageSchema(fonds) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const list = { kind: 'fonds', where: filters({ unit: query.unit }) };
      return reply.json(200, await listStored<View>(services, query, list, request.signal));
    },
  }),
];
