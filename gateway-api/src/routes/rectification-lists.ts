// SPDX-License-Identifier: Apache-2.0
import { rectificationSubject, uscc } from '@yulian/chaincode/schemas';
import { RECTIFICATION_STATES, type RectificationRecord } from '@yulian/proofs';
import { z } from 'zod';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { RECTIFICATION_KIND } from '../index/index.js';
import { rectificationView } from '../rectifications/views.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing } from './listing.js';
import { ANY_ROLE } from './reading.js';
import { rectification } from './schemas/rectifications.js';

const defineRoute = routesOf<Services>();

const subjectId = z.union(rectificationSubject.options.map(({ shape }) => shape.id));

/** Rectifications, found by whose they are, of which record, and how they stand. */
export const rectificationListRoutes = [
  defineRoute({
    id: 'listRectifications',
    method: 'GET',
    path: '/v1/rectifications',
    tags: ['rectifications'],
    summary: text('查找更正', 'Find rectifications'),
    access: ANY_ROLE,
    query: pageQuery({
      unit: uscc.optional(),
      subject: subjectId.optional(),
      state: z.enum(RECTIFICATION_STATES).optional(),
    }),
    responses: { 200: pageSchema(rectification) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      await caughtUp(services, request.signal);
      const { unit, subject, state } = query;
      const list = { kind: RECTIFICATION_KIND, where: filters({ unit, subject, state }) };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const data = page.items.map(({ body }) =>
        rectificationView(body as unknown as RectificationRecord),
      );
      return reply.json(200, listing.answer(page, data));
    },
  }),
];
