// SPDX-License-Identifier: Apache-2.0
import { caseId, serviceItemCode, uscc } from '@yulian/chaincode/schemas';
import { CASE_STATES, type CaseRecord } from '@yulian/proofs';
import { z } from 'zod';
import { caseNumber } from '../cases/request-schemas.js';
import { caseView } from '../cases/views.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { CASE_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { caseNumberMac } from '../vault/index.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing } from './listing.js';
import { ANY_ROLE } from './reading.js';
import { caseRecord } from './schemas/cases.js';
import { itemOf } from './write-case.js';

const defineRoute = routesOf<Services>();

/** Cases, found by who handles or signs them, by item and state; by number within the own unit. */
export const caseListRoutes = [
  defineRoute({
    id: 'listCases',
    method: 'GET',
    path: '/v1/cases',
    tags: ['cases'],
    summary: text('查找办件', 'Find cases'),
    access: ANY_ROLE,
    query: pageQuery({
      unit: uscc.optional(),
      serviceItem: serviceItemCode.optional(),
      state: z.enum(CASE_STATES).optional(),
      coSigner: uscc.optional(),
      parent: caseId.optional(),
      /** 办件编号 of the caller's own unit. */
      number: caseNumber.optional(),
    }),
    responses: { 200: pageSchema(caseRecord) },
    errors: ['SERVICE_ITEM_NOT_FOUND', ...LIST_ERRORS],
    async handler({ query, request, ...context }) {
      const { services, caller } = context;
      await caughtUp(services, request.signal);
      const { unit, serviceItem, state, coSigner, parent, number: plain } = query;
      const { vault } = services.organisations.require(caller.mspId);
      const number = plain && caseNumberMac(vault.key, caller.unit, plain);
      const where = filters({ unit, serviceItem, state, coSigner, parent, number });
      const list = { kind: CASE_KIND, where };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const data = await Promise.all(
        page.items.map(async ({ body }) => {
          const record = body as unknown as CaseRecord;
          return caseView(record, await itemOf(context, record));
        }),
      );
      return reply.json(200, listing.answer(page, data));
    },
  }),
];
