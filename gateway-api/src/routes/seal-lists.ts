// SPDX-License-Identifier: Apache-2.0
import { esId, typeCode, uscc } from '@yulian/chaincode/schemas';
import { RECORDED_SEAL_STATES, type SealRecord } from '@yulian/proofs';
import { z } from 'zod';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { SEAL_KIND } from '../index/index.js';
import { sealView } from '../seals/seal-view.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing } from './listing.js';
import { ANY_ROLE } from './reading.js';
import { seal } from './schemas/seals.js';

const defineRoute = routesOf<Services>();

/** Seals, found by what their register says. */
export const sealListRoutes = [
  defineRoute({
    id: 'listSeals',
    method: 'GET',
    path: '/v1/seals',
    tags: ['seals'],
    summary: text('查找电子印章', 'Find seals'),
    access: ANY_ROLE,
    query: pageQuery({
      ownerUnit: uscc.optional(),
      typeCode: typeCode.optional(),
      /** As recorded last; expiry is not a state of the register. */
      state: z.enum(RECORDED_SEAL_STATES).optional(),
      esId: esId.optional(),
    }),
    responses: { 200: pageSchema(seal) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      await caughtUp(services, request.signal);
      const { ownerUnit, typeCode: type, state, esId: named } = query;
      const where = filters({ unit: ownerUnit, type, state, esId: named });
      const list = { kind: SEAL_KIND, where };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const at = services.clock.now();
      const data = page.items.map(({ body }) => sealView(body as unknown as SealRecord, { at }));
      return reply.json(200, listing.answer(page, data));
    },
  }),
];
