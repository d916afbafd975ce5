// SPDX-License-Identifier: Apache-2.0
import { accessId, sourceId, uscc } from '@yulian/chaincode/schemas';
import type { CorrectionRecord } from '@yulian/proofs';
import { z } from 'zod';
import { correctionView } from '../corrections/views.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { CORRECTION_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing } from './listing.js';
import { ANY_ROLE } from './reading.js';
import { correction } from './schemas/corrections.js';

const defineRoute = routesOf<Services>();

/** Correction cases, found by who raised them, at whom, about what, and how they stand. */
export const correctionListRoutes = [
  defineRoute({
    id: 'listCorrections',
    method: 'GET',
    path: '/v1/corrections',
    tags: ['corrections'],
    summary: text('查找数据校核', 'Find correction cases'),
    access: ANY_ROLE,
    query: pageQuery({
      raiser: uscc.optional(),
      source: uscc.optional(),
      element: sourceId.optional(),
      access: accessId.optional(),
      state: z.enum(['RAISED', 'CORRECTED', 'UPHELD', 'WITHDRAWN']).optional(),
    }),
    responses: { 200: pageSchema(correction) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      await caughtUp(services, request.signal);
      const { raiser, source, element, access, state } = query;
      const where = filters({ raiser, source, element, access, state });
      const list = { kind: CORRECTION_KIND, where };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const data = page.items.map(({ body }) => correctionView(body as unknown as CorrectionRecord));
      return reply.json(200, listing.answer(page, data));
    },
  }),
];
