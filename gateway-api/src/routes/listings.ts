// SPDX-License-Identifier: Apache-2.0
import {
  listingEndInput,
  listingId,
  listingInput,
  projectId,
  uscc,
} from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { booleanText } from '../http/query-types.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { LISTING_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { filters, LIST_ERRORS } from './listing.js';
import { LISTING_END_ERRORS, OFFER_ERRORS } from './market-errors.js';
import { listingView, listingViews, type ListingView, type StoredListing } from './listing-view.js';
import { listMarket } from './market-lists.js';
import { ANY_ROLE, readRecord } from './reading.js';
import { listing, LISTING_STATES, writtenListing } from './schemas/market.js';
import { withoutKind, writeMarket } from './write-market.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: listingId });

/** 挂牌: units of credit at a fixed price. */
export const listingRoutes = [
  defineRoute({
    id: 'openListing',
    method: 'POST',
    path: '/v1/listings',
    tags: ['market'],
    summary: text('挂牌出售，单位即冻结', 'Put units up for sale; they are reserved at once'),
    description: text(
      '改价即以 replaces 撤旧挂新，一步完成。首次出售须写明资金所投的项目。',
      'A change of price is a new listing that `replaces` the old one, in one step. A first sale names the project that its money is for.',
    ),
    access: ['trader'],
    body: listingInput.meta({ id: 'NewListing' }),
    idempotent: true,
    responses: { 201: writtenListing },
    errors: [...OFFER_ERRORS, 'LISTING_TOO_MANY_LOTS', 'LISTING_NOT_FOUND', 'LISTING_NOT_OWN'],
    async handler({ body, ...context }) {
      const [record, transaction] = await writeMarket<StoredListing>(context, {
        ...{ roles: ['trader'], contract: 'listing', transaction: 'open', argument: body },
        question: ['listing', 'get', body.id],
      });
      const headers = { Location: `/v1/listings/${body.id}` };
      const opened = listingView(record, BigInt(record.units));
      return reply.json(201, { listing: opened, transaction }, { headers });
    },
  }),

  defineRoute({
    id: 'listListings',
    method: 'GET',
    path: '/v1/listings',
    tags: ['market'],
    summary: text('挂牌列表', 'Listings'),
    access: ANY_ROLE,
    query: pageQuery({
      venue: uscc.optional(),
      unit: uscc.optional(),
      state: z.enum(LISTING_STATES).optional(),
      firstSale: booleanText().optional(),
      project: projectId.optional(),
    }),
    responses: { 200: pageSchema(listing) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { venue, unit, state, project } = query;
      const firstSale = query.firstSale === undefined ? undefined : String(query.firstSale);
      const stored = state === 'SOLD_OUT' ? 'OPEN' : state;
      const where = filters({ venue, unit, state: stored, firstSale, project });
      const list = { kind: LISTING_KIND, where };
      const page = await listMarket<StoredListing>(services, query, list, request.signal);
      const views = await listingViews(services, page.data, request.signal);
      // Of those that are stored as open the units say which are: a page may have fewer.
      const data = views.filter((one) => state === undefined || one.state === state);
      return reply.json(200, { ...page, data });
    },
  }),

  defineRoute({
    id: 'getListing',
    method: 'GET',
    path: '/v1/listings/{id}',
    tags: ['market'],
    summary: text('一个挂牌', 'A listing'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: listing },
    errors: ['LISTING_NOT_FOUND', 'INDEX_BEHIND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, request, services }) {
      const found = await readRecord<StoredListing>(services, caller, 'listing', 'get', id);
      const [view] = await listingViews(services, [withoutKind(found)], request.signal);
      return reply.json(200, view as ListingView);
    },
  }),

  defineRoute({
    id: 'endListing',
    method: 'POST',
    path: '/v1/listings/{id}/end',
    tags: ['market'],
    summary: text('撤牌，或解冻过期挂牌的单位', 'End a listing, and let what is left of it go'),
    access: ['trader'],
    params: idParams,
    body: listingEndInput.omit({ id: true }).meta({ id: 'ListingEnd' }),
    idempotent: true,
    responses: { 200: writtenListing },
    pointers: { '/id': '#/path/id' },
    errors: LISTING_END_ERRORS,
    async handler({ params: { id }, body, ...context }) {
      const argument = { ...body, id };
      const [record, transaction] = await writeMarket<StoredListing>(context, {
        ...{ roles: ['trader'], contract: 'listing', transaction: 'end', argument },
        question: ['listing', 'get', id],
      });
      return reply.json(200, { listing: listingView(record, 0n), transaction });
    },
  }),
];
