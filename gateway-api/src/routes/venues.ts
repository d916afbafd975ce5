// SPDX-License-Identifier: Apache-2.0
import { uscc } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { VENUE_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { LIST_ERRORS } from './listing.js';
import { listMarket } from './market-lists.js';
import { ANY_ROLE, readRecord } from './reading.js';
import { venue } from './schemas/market.js';
import { withoutKind } from './write-market.js';

const defineRoute = routesOf<Services>();
type View = z.input<typeof venue>;

/** Venues 交易场所; their rules are decided by proposals. */
export const venueRoutes = [
  defineRoute({
    id: 'listVenues',
    method: 'GET',
    path: '/v1/venues',
    tags: ['market'],
    summary: text('交易场所与交易规则', 'Venues and their rules'),
    access: ANY_ROLE,
    query: pageQuery({}),
    responses: { 200: pageSchema(venue) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const list = { kind: VENUE_KIND };
      return reply.json(200, await listMarket<View>(services, query, list, request.signal));
    },
  }),

  defineRoute({
    id: 'getVenue',
    method: 'GET',
    path: '/v1/venues/{unit}',
    tags: ['market'],
    summary: text('一个交易场所', 'A venue'),
    access: ANY_ROLE,
    params: z.strictObject({ unit: uscc }),
    responses: { 200: venue },
    errors: ['VENUE_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const found = await readRecord<View>(services, caller, 'venue', 'get', params.unit);
      return reply.json(200, withoutKind(found));
    },
  }),
];
