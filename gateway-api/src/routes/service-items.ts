// SPDX-License-Identifier: Apache-2.0
import {
  baseline,
  basisCode,
  serviceItemCode,
  serviceItemContent,
  serviceItemInput,
  uscc,
} from '@yulian/chaincode/schemas';
import { defined, SERVICE_ITEM_CLASSES, type ServiceItemRecord } from '@yulian/proofs';
import { z } from 'zod';
import { serviceItemView } from '../cases/views.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { SERVICE_ITEM_KIND } from '../index/index.js';
import { ask } from '../ledger-queries/ask.js';
import { legalStart } from '../licences/legal-time.js';
import type { Services } from '../services.js';
import { SERVICE_CONTENT_ERRORS, SERVICE_ITEM_ERRORS } from './case-errors.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing } from './listing.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { serviceItem, writtenServiceItem } from './schemas/cases.js';
import { writeServiceItem } from './write-case.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: serviceItemCode });
const ID_POINTER = { '/id': '#/path/id' } as const;
const acting = { from: legalStart.optional(), basis: basisCode };
const CLASSES = Object.keys(SERVICE_ITEM_CLASSES) as (keyof typeof SERVICE_ITEM_CLASSES)[];

const itemAct = z
  .discriminatedUnion('act', [
    z.strictObject({ act: z.literal('revise'), content: serviceItemContent, ...acting }),
    z.strictObject({ act: z.literal('setBaseline'), baseline, ...acting }),
    z.strictObject({ act: z.literal('retire'), ...acting }),
  ])
  .meta({ id: 'ServiceItemAct' });

/** Service items 政务服务事项: what they ask, how long they take, what they took before. */
export const serviceItemRoutes = [
  defineRoute({
    id: 'publishServiceItem',
    method: 'POST',
    path: '/v1/service-items',
    tags: ['cases'],
    summary: text('发布一项政务服务事项及其基线', 'Publish a service item with its baseline'),
    access: ['approver'],
    body: serviceItemInput.extend({ from: legalStart.optional() }).meta({ id: 'NewServiceItem' }),
    idempotent: true,
    responses: { 201: writtenServiceItem },
    errors: [...SERVICE_ITEM_ERRORS, ...SERVICE_CONTENT_ERRORS, 'SERVICE_ITEM_ALREADY_EXISTS'],
    async handler({ body, ...context }) {
      const { id } = body;
      const argument = () => defined(body);
      const write = { role: 'approver', transaction: 'publish', argument, id } as const;
      const headers = { Location: `/v1/service-items/${id}` };
      return reply.json(201, await writeServiceItem(context, write), { headers });
    },
  }),

  defineRoute({
    id: 'getServiceItem',
    method: 'GET',
    path: '/v1/service-items/{id}',
    tags: ['cases'],
    summary: text('一项事项在某时的内容与基线', 'An item and its baseline at a moment'),
    access: ANY_ROLE,
    params: idParams,
    query: z.strictObject({ at: legalStart.optional() }),
    responses: { 200: serviceItem },
    errors: ['SERVICE_ITEM_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, query, services }) {
      const reader = readerOf(services, caller);
      const { ledger, clock } = services;
      const record = await ask<ServiceItemRecord>(ledger, reader, 'serviceItem', 'get', id);
      return reply.json(200, serviceItemView(record, query.at ?? clock.now()));
    },
  }),

  defineRoute({
    id: 'actOnServiceItem',
    method: 'POST',
    path: '/v1/service-items/{id}/acts',
    tags: ['cases'],
    summary: text('修订、调整基线、取消', 'Revise an item, set its baseline anew, end it'),
    access: ['approver'],
    params: idParams,
    body: itemAct,
    idempotent: true,
    responses: { 200: writtenServiceItem },
    pointers: ID_POINTER,
    errors: [
      ...SERVICE_ITEM_ERRORS,
      ...SERVICE_CONTENT_ERRORS,
      'SERVICE_ITEM_ACT_NOT_ALLOWED',
      'FACT_OUT_OF_ORDER',
      'EFFECT_TOO_FAR_AHEAD',
    ],
    async handler({ params: { id }, body, ...context }) {
      const { act: transaction, ...said } = body;
      const argument = () => defined({ ...said, id });
      const write = { role: 'approver', transaction, argument, id } as const;
      return reply.json(200, await writeServiceItem(context, write));
    },
  }),

  defineRoute({
    id: 'listServiceItems',
    method: 'GET',
    path: '/v1/service-items',
    tags: ['cases'],
    summary: text('查找政务服务事项', 'Find service items'),
    access: ANY_ROLE,
    query: pageQuery({
      unit: uscc.optional(),
      class: z.enum(CLASSES).optional(),
      recorded: z.enum(['PUBLISHED', 'RETIRED']).optional(),
    }),
    responses: { 200: pageSchema(serviceItem) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      await caughtUp(services, request.signal);
      const { unit, class: of, recorded: state } = query;
      const list = { kind: SERVICE_ITEM_KIND, where: filters({ unit, class: of, state }) };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const at = services.clock.now();
      const data = page.items.map(({ body }) =>
        serviceItemView(body as unknown as ServiceItemRecord, at),
      );
      return reply.json(200, listing.answer(page, data));
    },
  }),
];
