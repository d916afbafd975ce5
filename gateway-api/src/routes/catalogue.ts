// SPDX-License-Identifier: Apache-2.0
import {
  basisCode,
  catalogueDraftInput,
  catalogueGiveBackInput,
  catalogueItemId,
  cataloguePublishInput,
  catalogueUpdateInput,
} from '@yulian/chaincode/schemas';
import { defined, type CatalogueItemRecord } from '@yulian/proofs';
import { z } from 'zod';
import { itemView } from '../catalogue/catalogue-view.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import { legalStart } from '../licences/legal-time.js';
import type { Services } from '../services.js';
import { CATALOGUE_ERRORS, DRAFT_ERRORS, ITEM_ERRORS } from './catalogue-errors.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { catalogueItem, writtenItem } from './schemas/catalogue.js';
import { writeItem } from './write-catalogue.js';
import { asOfQuery, KnownThen } from '../verify/known-then.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: catalogueItemId });
const ID_POINTER = { '/id': '#/path/id' } as const;

const itemAct = z
  .discriminatedUnion('act', [
    z.strictObject({
      act: z.literal('publish'),
      draft: cataloguePublishInput.shape.draft,
      from: legalStart.optional(),
      basis: basisCode,
    }),
    z.strictObject({
      act: z.literal('giveBack'),
      draft: catalogueGiveBackInput.shape.draft,
      basis: basisCode,
    }),
    z.strictObject({
      act: z.literal('retire'),
      from: legalStart.optional(),
      basis: basisCode,
    }),
  ])
  .meta({ id: 'CatalogueAct' });

/** Items of the sharing catalogue 目录: from draft to retirement, and their updates. */
export const catalogueRoutes = [
  defineRoute({
    id: 'draftCatalogueItem',
    method: 'POST',
    path: '/v1/catalogue',
    tags: ['catalogue'],
    summary: text('起草一个新的目录条目', 'Draft a new item of the catalogue'),
    description: text(
      '由提供部门的经办人起草，审批人发布后生效。联系方式为科室代码或公开名称，不写个人。',
      "Drafted by the provider's clerk, in force once its approver has published it. The contact is a section's code or public title, never a person.",
    ),
    access: ['clerk'],
    body: catalogueDraftInput.meta({ id: 'NewCatalogueItem' }),
    idempotent: true,
    responses: { 201: writtenItem },
    errors: [...CATALOGUE_ERRORS, ...DRAFT_ERRORS, 'CATALOGUE_ITEM_ALREADY_EXISTS'],
    async handler({ body, ...context }) {
      const { id } = body;
      const write = { role: 'clerk', transaction: 'draft', argument: body, id } as const;
      const headers = { Location: `/v1/catalogue/${id}` };
      return reply.json(201, await writeItem(context, write), { headers });
    },
  }),

  defineRoute({
    id: 'getCatalogueItem',
    method: 'GET',
    path: '/v1/catalogue/{id}',
    tags: ['catalogue'],
    summary: text('一个目录条目在某时的内容', 'An item as it is, or was, at a moment'),
    access: ANY_ROLE,
    params: idParams,
    query: asOfQuery,
    responses: { 200: catalogueItem },
    errors: ['CATALOGUE_ITEM_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, query, services }) {
      const reader = readerOf(services, caller);
      const { ledger, clock } = services;
      const record = await ask<CatalogueItemRecord>(ledger, reader, 'catalogue', 'get', params.id);
      const now = clock.now();
      const known = new KnownThen(ledger, reader, query.knownAt);
      const asOf = { at: query.at ?? now, knownAt: known.instant };
      const drafts = await known.facts(record.drafts);
      return reply.json(200, itemView({ ...(await known.record(record)), drafts }, asOf, now));
    },
  }),

  defineRoute({
    id: 'reviseCatalogueItem',
    method: 'POST',
    path: '/v1/catalogue/{id}/drafts',
    tags: ['catalogue'],
    summary: text(
      '起草下一版本，替换待审的草案',
      'Draft the next version, in place of a waiting draft',
    ),
    access: ['clerk'],
    params: idParams,
    body: catalogueDraftInput.omit({ id: true }).meta({ id: 'CatalogueRevision' }),
    idempotent: true,
    responses: { 201: writtenItem },
    pointers: ID_POINTER,
    errors: [...ITEM_ERRORS, ...DRAFT_ERRORS],
    async handler({ params, body, ...context }) {
      const argument = { ...body, ...params };
      const write = { role: 'clerk', transaction: 'revise', argument, id: params.id } as const;
      const headers = { Location: `/v1/catalogue/${params.id}` };
      return reply.json(201, await writeItem(context, write), { headers });
    },
  }),

  defineRoute({
    id: 'actOnCatalogueItem',
    method: 'POST',
    path: '/v1/catalogue/{id}/acts',
    tags: ['catalogue'],
    summary: text('发布、退回草案，或停止提供', 'Publish a draft, send it back, or end the item'),
    access: ['approver'],
    params: idParams,
    body: itemAct,
    idempotent: true,
    responses: { 200: writtenItem },
    pointers: ID_POINTER,
    errors: [
      ...ITEM_ERRORS,
      'CATALOGUE_DRAFT_REPLACED',
      'CATALOGUE_ITEM_IS_SOURCE',
      'SOURCE_FIELD_STILL_CLAIMED',
      'LEGAL_TIME_INVALID',
      'FACT_OUT_OF_ORDER',
      'EFFECT_TOO_FAR_AHEAD',
    ],
    async handler({ params, body, ...context }) {
      const { act: transaction, ...said } = body;
      const argument = defined({ ...said, ...params });
      const write = { role: 'approver', transaction, argument, id: params.id } as const;
      return reply.json(200, await writeItem(context, write));
    },
  }),

  defineRoute({
    id: 'recordCatalogueUpdate',
    method: 'POST',
    path: '/v1/catalogue/{id}/updates',
    tags: ['catalogue'],
    summary: text('登记条目的数据何时更新', 'Record when the data of an item were updated'),
    description: text(
      'elements 列出写入的数据元：其数源须为本条目，否则拒绝并指明数源。',
      'elements names the data elements that were written: each must have its one source in this item, else the refusal names the right one.',
    ),
    access: ['clerk'],
    params: idParams,
    body: catalogueUpdateInput
      .omit({ id: true })
      .extend({ updatedAt: legalStart })
      .meta({ id: 'NewCatalogueUpdate' }),
    idempotent: true,
    responses: { 200: writtenItem },
    pointers: ID_POINTER,
    errors: [
      ...ITEM_ERRORS,
      'LEGAL_TIME_INVALID',
      'CATALOGUE_UPDATE_NOT_LATER',
      'SOURCE_NOT_CLAIMED',
      'SOURCE_ELSEWHERE',
    ],
    async handler({ params, body, ...context }) {
      const argument = defined({ ...body, ...params });
      const write = {
        role: 'clerk',
        transaction: 'recordUpdate',
        argument,
        id: params.id,
      } as const;
      return reply.json(200, await writeItem(context, write));
    },
  }),
];
