// SPDX-License-Identifier: Apache-2.0
import {
  catalogueItemId,
  caseId,
  grantId,
  subjectReference,
  uscc,
} from '@yulian/chaincode/schemas';
import { ACCESS_MODES, type AccessRecord } from '@yulian/proofs';
import { z } from 'zod';
import { accessView } from '../accesses/views.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ACCESS_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing } from './listing.js';
import { ANY_ROLE } from './reading.js';
import { access } from './schemas/accesses.js';

const defineRoute = routesOf<Services>();

const STATES = [
  'ALLOWED',
  'DENIED',
  'DELIVERED',
  'NO_RECORD',
  'CANNOT_ANSWER',
  'ACKNOWLEDGED',
  'DISPUTED',
] as const;

/** Accesses, found by who uses whose data and how they stand. */
export const accessListRoutes = [
  defineRoute({
    id: 'listAccesses',
    method: 'GET',
    path: '/v1/accesses',
    tags: ['access'],
    summary: text('查找数据使用记录', 'Find accesses'),
    access: ANY_ROLE,
    query: pageQuery({
      provider: uscc.optional(),
      requester: uscc.optional(),
      subject: subjectReference.optional(),
      state: z.enum(STATES).optional(),
      item: catalogueItemId.optional(),
      grant: grantId.optional(),
      case: caseId.optional(),
      mode: z.enum(ACCESS_MODES).optional(),
    }),
    responses: { 200: pageSchema(access) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      await caughtUp(services, request.signal);
      const { provider, requester, subject, state, item, grant, case: caseOf, mode } = query;
      const given = { provider, requester, subject, state, item, grant, case: caseOf, mode };
      const list = { kind: ACCESS_KIND, where: filters(given) };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const data = page.items.map(({ body }) => accessView(body as unknown as AccessRecord));
      return reply.json(200, listing.answer(page, data));
    },
  }),
];
