// SPDX-License-Identifier: Apache-2.0
import { catalogueItemId, grantId, requestId, uscc } from '@yulian/chaincode/schemas';
import type { GrantRecord, RequestRecord } from '@yulian/proofs';
import { z } from 'zod';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { GRANT_KIND, REQUEST_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { grantView, requestView } from '../sharing/views.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing } from './listing.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { grant, request as requestSchema } from './schemas/sharing.js';

const defineRoute = routesOf<Services>();

/** Grants and requests, found by who gives, who asks, and how they stand. */
export const sharingListRoutes = [
  defineRoute({
    id: 'listGrants',
    method: 'GET',
    path: '/v1/grants',
    tags: ['grants'],
    summary: text('查找共享授权', 'Find grants'),
    access: ANY_ROLE,
    query: pageQuery({
      provider: uscc.optional(),
      holder: uscc.optional(),
      item: catalogueItemId.optional(),
      parent: grantId.optional(),
      request: requestId.optional(),
      /** As recorded last: what ends by itself, or with a grant above, is no record. */
      recorded: z.enum(['GIVEN', 'REVOKED']).optional(),
    }),
    responses: { 200: pageSchema(grant) },
    errors: ['GRANT_NOT_FOUND', ...LIST_ERRORS],
    async handler({ caller, query, request, services }) {
      await caughtUp(services, request.signal);
      const { provider, holder, item, parent, request: asked, recorded: state } = query;
      const where = filters({ provider, holder, item, parent, request: asked, state });
      const list = { kind: GRANT_KIND, where };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const { ledger, clock } = services;
      const [identity, at] = [readerOf(services, caller), clock.now()];
      const data = await Promise.all(
        page.items.map(({ body }) =>
          grantView(ledger, identity, body as unknown as GrantRecord, { at }),
        ),
      );
      return reply.json(200, listing.answer(page, data));
    },
  }),

  defineRoute({
    id: 'listRequests',
    method: 'GET',
    path: '/v1/requests',
    tags: ['requests'],
    summary: text('查找共享申请', 'Find requests'),
    access: ANY_ROLE,
    query: pageQuery({
      requester: uscc.optional(),
      provider: uscc.optional(),
      item: catalogueItemId.optional(),
      state: z
        .string()
        .regex(/^[A-Z_]{1,40}$/)
        .optional(),
    }),
    responses: { 200: pageSchema(requestSchema) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      await caughtUp(services, request.signal);
      const { requester, provider, item, state } = query;
      const list = { kind: REQUEST_KIND, where: filters({ requester, provider, item, state }) };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const data = page.items.map(({ body }) => requestView(body as unknown as RequestRecord));
      return reply.json(200, listing.answer(page, data));
    },
  }),
];
