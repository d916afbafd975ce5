// SPDX-License-Identifier: Apache-2.0
import {
  catalogueItemId,
  sourceActInput,
  sourceClaimInput,
  sourceId,
  sourceOfferInput,
} from '@yulian/chaincode/schemas';
import type { SourceRecord } from '@yulian/proofs';
import { z } from 'zod';
import { sourceView } from '../catalogue/catalogue-view.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { ITEM_ERRORS, SOURCE_ERRORS } from './catalogue-errors.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { catalogueSource, writtenSource } from './schemas/catalogue.js';
import { writeSource } from './write-catalogue.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: sourceId });
const ID_POINTER = { '/id': '#/path/id' } as const;

/** One source each 一数一源: claims and hand-overs. */
export const catalogueSourceRoutes = [
  defineRoute({
    id: 'claimSource',
    method: 'POST',
    path: '/v1/catalogue/{id}/sources',
    tags: ['catalogue'],
    summary: text('认领一个数据元的数源', 'Claim to be the one source of a data element'),
    access: ['approver'],
    params: z.strictObject({ id: catalogueItemId }),
    body: sourceClaimInput.omit({ item: true }).meta({ id: 'SourceClaim' }),
    idempotent: true,
    responses: { 201: writtenSource },
    pointers: { '/item': '#/path/id' },
    errors: [...ITEM_ERRORS, 'SOURCE_ALREADY_CLAIMED', 'SOURCE_FIELD_NOT_OFFERED'],
    async handler({ params, body, ...context }) {
      const id = `${body.subject}.${body.element}`;
      const argument = { ...body, item: params.id };
      const write = { role: 'approver', transaction: 'claimSource', argument, id } as const;
      const headers = { Location: `/v1/catalogue-sources/${id}` };
      return reply.json(201, await writeSource(context, write), { headers });
    },
  }),

  defineRoute({
    id: 'getSource',
    method: 'GET',
    path: '/v1/catalogue-sources/{id}',
    tags: ['catalogue'],
    summary: text(
      '一个数据元的数源及其经过',
      'The one source of an element and what happened to it',
    ),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: catalogueSource },
    errors: ['SOURCE_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const reader = readerOf(services, caller);
      const { ledger } = services;
      const found = await ask<SourceRecord>(ledger, reader, 'catalogue', 'getSource', params.id);
      return reply.json(200, sourceView(found));
    },
  }),

  defineRoute({
    id: 'offerSource',
    method: 'POST',
    path: '/v1/catalogue-sources/{id}/offers',
    tags: ['catalogue'],
    summary: text('向另一部门的条目移交数源', "Offer a source to another provider's item"),
    description: text(
      '受让部门承接之前一切不变；其间可撤回，也可不予承接。',
      'Nothing changes until the other provider accepts; until then the offer can be withdrawn or declined.',
    ),
    access: ['approver'],
    params: idParams,
    body: sourceOfferInput.omit({ id: true }).meta({ id: 'SourceOffer' }),
    idempotent: true,
    responses: { 200: writtenSource },
    pointers: ID_POINTER,
    errors: [...SOURCE_ERRORS, 'SOURCE_OFFERED_TO_ITSELF'],
    async handler({ params, body, ...context }) {
      const argument = { ...body, ...params };
      const write = { role: 'approver', transaction: 'offerSource', argument, ...params } as const;
      return reply.json(200, await writeSource(context, write));
    },
  }),

  defineRoute({
    id: 'actOnSource',
    method: 'POST',
    path: '/v1/catalogue-sources/{id}/acts',
    tags: ['catalogue'],
    summary: text(
      '承接、不予承接、撤回移交，或放弃数源',
      'Accept, decline or withdraw an offer, or release a source',
    ),
    access: ['approver'],
    params: idParams,
    body: sourceActInput.omit({ id: true }).meta({ id: 'SourceAct' }),
    idempotent: true,
    responses: { 200: writtenSource },
    pointers: ID_POINTER,
    errors: SOURCE_ERRORS,
    async handler({ params, body, ...context }) {
      const argument = { ...body, ...params };
      const write = { role: 'approver', transaction: 'actOnSource', argument, ...params } as const;
      return reply.json(200, await writeSource(context, write));
    },
  }),
];
