// SPDX-License-Identifier: Apache-2.0
import { projectId, tradeId, transferId } from '@yulian/chaincode/schemas';
import type { TradeRecord } from '@yulian/proofs';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { TRADE_KIND } from '../index/index.js';
import { proceedsOf } from '../market/proceeds.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing } from './listing.js';
import { ANY_ROLE, readRecord } from './reading.js';
import { proceeds } from './schemas/projects.js';

const defineRoute = routesOf<Services>();

/** What became of the money of first sales. Anybody with credentials may follow each fen. */
export const proceedsRoutes = [
  defineRoute({
    id: 'listProceeds',
    method: 'GET',
    path: '/v1/proceeds',
    tags: ['projects'],
    summary: text('首次出售所得的去向', 'Where the money of first sales is'),
    access: ANY_ROLE,
    query: pageQuery({ project: projectId.optional() }),
    responses: { 200: pageSchema(proceeds) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      await caughtUp(services, request.signal);
      const where = filters({ firstSale: 'true', project: query.project });
      const list = { kind: TRADE_KIND, where };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const data = await Promise.all(
        page.items.map(({ body }) => proceedsOf(services.index, body as unknown as TradeRecord)),
      );
      return reply.json(200, listing.answer(page, data.map(plain)));
    },
  }),

  defineRoute({
    id: 'traceProceeds',
    method: 'GET',
    path: '/v1/proceeds/{trade}',
    tags: ['projects'],
    summary: text('一笔首次出售的每一分钱', 'Each fen of a first sale'),
    access: ANY_ROLE,
    params: z.strictObject({ trade: z.union([tradeId, transferId]) }),
    responses: { 200: proceeds },
    errors: ['RECORD_NOT_FOUND', 'INDEX_BEHIND', 'NO_PROCEEDS', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, request, services }) {
      const found = await readRecord<TradeRecord>(services, caller, 'trade', 'get', params.trade);
      if (found.project === undefined) throw new RequestError('NO_PROCEEDS');
      await caughtUp(services, request.signal);
      return reply.json(200, plain(await proceedsOf(services.index, found)));
    },
  }),
];

function plain(trace: Awaited<ReturnType<typeof proceedsOf>>): z.input<typeof proceeds> {
  return { ...trace, disbursed: [...trace.disbursed] };
}
