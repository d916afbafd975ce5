// SPDX-License-Identifier: Apache-2.0
import {
  listingId,
  projectId,
  purchaseInput,
  tradeId,
  tradingMode,
  transferId,
  uscc,
} from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { booleanText } from '../http/query-types.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { TRADE_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { filters, LIST_ERRORS } from './listing.js';
import { TRADE_ERRORS } from './market-errors.js';
import { listMarket } from './market-lists.js';
import { ANY_ROLE, readRecord } from './reading.js';
import { trade, writtenTrade } from './schemas/market.js';
import { withoutKind, writeMarket } from './write-market.js';

const defineRoute = routesOf<Services>();
type View = z.input<typeof trade>;

/** Trades: units against money, in one transaction. */
export const tradeRoutes = [
  defineRoute({
    id: 'buyUnits',
    method: 'POST',
    path: '/v1/trades',
    tags: ['market'],
    summary: text('点选买入：券款对付', 'Buy from a listing: units against money, at once'),
    access: ['trader'],
    body: purchaseInput.meta({ id: 'NewPurchase' }),
    idempotent: true,
    responses: { 201: writtenTrade },
    errors: [
      ...TRADE_ERRORS,
      'RECORD_ALREADY_EXISTS',
      'LISTING_NOT_FOUND',
      'LISTING_CANCELLED',
      'LISTING_EXPIRED',
      'LOT_TAKEN',
      'LOT_TOO_SMALL',
    ],
    async handler({ body, ...context }) {
      const [record, transaction] = await writeMarket<View>(context, {
        ...{ roles: ['trader'], contract: 'trade', transaction: 'buy', argument: body },
        question: ['trade', 'get', body.id],
      });
      const headers = { Location: `/v1/trades/${body.id}` };
      return reply.json(201, { trade: record, transaction }, { headers });
    },
  }),

  defineRoute({
    id: 'listTrades',
    method: 'GET',
    path: '/v1/trades',
    tags: ['market'],
    summary: text('成交列表', 'Trades'),
    access: ANY_ROLE,
    query: pageQuery({
      venue: uscc.optional(),
      mode: tradingMode.optional(),
      seller: uscc.optional(),
      buyer: uscc.optional(),
      firstSale: booleanText().optional(),
      listing: listingId.optional(),
      project: projectId.optional(),
    }),
    responses: { 200: pageSchema(trade) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { venue, mode, seller, buyer, listing, project } = query;
      const firstSale = query.firstSale === undefined ? undefined : String(query.firstSale);
      const where = filters({ venue, mode, seller, buyer, firstSale, listing, project });
      const list = { kind: TRADE_KIND, where };
      return reply.json(200, await listMarket<View>(services, query, list, request.signal));
    },
  }),

  defineRoute({
    id: 'getTrade',
    method: 'GET',
    path: '/v1/trades/{id}',
    tags: ['market'],
    summary: text('一笔成交', 'A trade'),
    access: ANY_ROLE,
    params: z.strictObject({ id: z.union([tradeId, transferId]) }),
    responses: { 200: trade },
    errors: ['RECORD_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      return reply.json(
        200,
        withoutKind(await readRecord<View>(services, caller, 'trade', 'get', id)),
      );
    },
  }),
];
