// SPDX-License-Identifier: Apache-2.0
import { catalogueItemId, subjectKind, typeCode, uscc } from '@yulian/chaincode/schemas';
import { SHARING_CLASSES, type SourceRecord } from '@yulian/proofs';
import { z } from 'zod';
import { dutyView, itemView, sourceView } from '../catalogue/catalogue-view.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { booleanText } from '../http/query-types.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { CATALOGUE_UPDATE_KIND, listCatalogue, listDuties, SOURCE_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing, listStored } from './listing.js';
import { ANY_ROLE } from './reading.js';
import {
  CATALOGUE_STATES,
  catalogueItem,
  catalogueSource,
  catalogueUpdate,
  dutyEntry,
  SOURCE_STATES,
} from './schemas/catalogue.js';

const defineRoute = routesOf<Services>();

type StoredUpdate = z.input<typeof catalogueUpdate> & { readonly kind: string };

/** The catalogue, the duty list and the sources: every member of the consortium sees all. */
export const catalogueListRoutes = [
  defineRoute({
    id: 'listCatalogue',
    method: 'GET',
    path: '/v1/catalogue',
    tags: ['catalogue'],
    summary: text('查找目录条目', 'Find items of the catalogue'),
    access: ANY_ROLE,
    query: pageQuery({
      provider: uscc.optional(),
      typeCode: typeCode.optional(),
      state: z.enum(CATALOGUE_STATES).exclude(['UNKNOWN_THEN']).optional(),
      sharing: z.enum(SHARING_CLASSES).optional(),
      overdue: booleanText().optional(),
      /** Whether a draft waits for the approver. */
      waiting: booleanText().optional(),
    }),
    responses: { 200: pageSchema(catalogueItem) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      await caughtUp(services, request.signal);
      const at = services.clock.now();
      const { provider, typeCode: type, state, sharing, overdue, waiting } = query;
      const asked = { provider, typeCode: type, state, sharing, overdue, waiting };
      const listing = new Listing(services, JSON.stringify({ list: 'catalogue', ...asked }));
      const page = await listCatalogue(services.index, { ...asked, at }, listing.wish(query));
      const data = page.items.map((record) => itemView(record, { at }, at));
      return reply.json(200, listing.answer(page, data));
    },
  }),

  defineRoute({
    id: 'listDuties',
    method: 'GET',
    path: '/v1/duties',
    tags: ['catalogue'],
    summary: text(
      '责任清单：各提供部门须提供、更新什么，依据与联系科室',
      'Duty list: what providers must provide and keep current, on what basis, and who answers',
    ),
    description: text(
      '由现行有效的目录条目导出。',
      'Derived from the items of the catalogue that are in force now.',
    ),
    access: ANY_ROLE,
    query: pageQuery({ provider: uscc.optional(), overdue: booleanText().optional() }),
    responses: { 200: pageSchema(dutyEntry) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      await caughtUp(services, request.signal);
      const at = services.clock.now();
      const { provider, overdue } = query;
      const listing = new Listing(services, JSON.stringify({ list: 'duties', provider, overdue }));
      const filter = { provider, overdue, at };
      const page = await listDuties(services.index, filter, listing.wish(query));
      return reply.json(200, listing.answer(page, page.items.map(dutyView)));
    },
  }),

  defineRoute({
    id: 'listCatalogueUpdates',
    method: 'GET',
    path: '/v1/catalogue/{id}/updates',
    tags: ['catalogue'],
    summary: text('一个条目的更新，最新在前', 'Updates of an item, newest first'),
    access: ANY_ROLE,
    params: z.strictObject({ id: catalogueItemId }),
    query: pageQuery({}),
    responses: { 200: pageSchema(catalogueUpdate) },
    errors: LIST_ERRORS,
    async handler({ params, query, request, services }) {
      const list = { kind: CATALOGUE_UPDATE_KIND, where: filters({ item: params.id }) };
      const page = await listStored<StoredUpdate>(services, query, list, request.signal);
      const data = page.data.map(({ kind: _, ...update }) => update);
      return reply.json(200, { ...page, data });
    },
  }),

  defineRoute({
    id: 'listSources',
    method: 'GET',
    path: '/v1/catalogue-sources',
    tags: ['catalogue'],
    summary: text('一数一源：各数据元的数源', 'One source each: of which element it is which item'),
    access: ANY_ROLE,
    query: pageQuery({
      /** Of either party while it is offered. */
      provider: uscc.optional(),
      item: catalogueItemId.optional(),
      subject: subjectKind.optional(),
      state: z.enum(SOURCE_STATES).optional(),
    }),
    responses: { 200: pageSchema(catalogueSource) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      await caughtUp(services, request.signal);
      const { provider: unit, item, subject, state } = query;
      const list = { kind: SOURCE_KIND, where: filters({ unit, item, subject, state }) };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const data = page.items.map(({ body }) => sourceView(body as unknown as SourceRecord));
      return reply.json(200, listing.answer(page, data));
    },
  }),
];
