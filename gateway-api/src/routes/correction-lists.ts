// SPDX-License-Identifier: Apache-2.0
import { accessId, sourceId, uscc } from '@yulian/chaincode/schemas';
import type { CorrectionNotice, CorrectionRecord } from '@yulian/proofs';
import { z } from 'zod';
import { noticeView } from '../corrections/notice-view.js';
import { correctionView } from '../corrections/views.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { CORRECTION_KIND, CORRECTION_NOTICE_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing, visibleUnit } from './listing.js';
import { ANY_ROLE } from './reading.js';
import { correction, correctionNotice } from './schemas/corrections.js';

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
      const data = page.items.map(({ body }) =>
        correctionView(body as unknown as CorrectionRecord),
      );
      return reply.json(200, listing.answer(page, data));
    },
  }),

  defineRoute({
    id: 'listCorrectionNotices',
    method: 'GET',
    path: '/v1/correction-notices',
    tags: ['corrections'],
    summary: text('本单位所获数据的更正告知', 'Notices that what the unit received was corrected'),
    access: ANY_ROLE,
    query: pageQuery({
      requester: uscc.optional(),
      provider: uscc.optional(),
      access: accessId.optional(),
    }),
    responses: { 200: pageSchema(correctionNotice) },
    errors: LIST_ERRORS,
    async handler({ caller, query, request, services }) {
      await caughtUp(services, request.signal);
      const { provider, access } = query;
      const requester = visibleUnit(caller, query.requester);
      const where = filters({ requester, provider, access });
      const list = { kind: CORRECTION_NOTICE_KIND, where };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const data = await Promise.all(
        page.items.map(({ body }) =>
          noticeView(services, caller, body as unknown as CorrectionNotice),
        ),
      );
      return reply.json(200, listing.answer(page, data));
    },
  }),
];
