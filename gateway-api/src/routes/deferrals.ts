// SPDX-License-Identifier: Apache-2.0
import {
  deferralId,
  deferralInput,
  deferralTarget,
  extendDeferralInput,
  liftDeferralInput,
  uscc,
} from '@yulian/chaincode/schemas';
import { deferralState, type DeferralRecord } from '@yulian/proofs';
import { z } from 'zod';
import { legalEnd } from '../licences/legal-time.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { DEFERRAL_KIND } from '../index/index.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing } from './listing.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { deferral, writtenDeferral } from './schemas/subjects.js';
import { DEFERRAL_ERRORS } from './subject-errors.js';
import { writeSubjectRecord } from './write-subject.js';
import type { WriteContext } from './write-record.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: deferralId });
const pointers = { '/id': '#/path/id' } as const;
const { id: _extended, ...extendShape } = extendDeferralInput.shape;
const { id: _lifted, ...liftShape } = liftDeferralInput.shape;

/** Deferrals 暂缓告知: uses that law lets be told to their subject later. */
export const deferralRoutes = [
  defineRoute({
    id: 'deferUse',
    method: 'POST',
    path: '/v1/deferrals',
    tags: ['deferrals'],
    summary: text('暂缓告知一次使用，或一项授权下的使用', 'Tell a use, or all by a grant, later'),
    access: ['approver'],
    body: z.strictObject({ ...deferralInput.shape, until: legalEnd }).meta({ id: 'NewDeferral' }),
    idempotent: true,
    responses: { 201: writtenDeferral },
    errors: [
      ...DEFERRAL_ERRORS,
      'RECORD_NOT_FOUND',
      'RECORD_ALREADY_EXISTS',
      'GRANT_NOT_FOUND',
      'DEFERRAL_OF_SHOWING',
      'DEFERRAL_TOO_LONG',
      'LEGAL_TIME_INVALID',
    ],
    async handler({ body, ...context }) {
      const written = await write(context, 'defer', body);
      const headers = { Location: `/v1/deferrals/${body.id}` };
      return reply.json(201, written, { headers });
    },
  }),

  defineRoute({
    id: 'listDeferrals',
    method: 'GET',
    path: '/v1/deferrals',
    tags: ['deferrals'],
    summary: text('查找暂缓告知', 'Find deferrals'),
    access: ANY_ROLE,
    query: pageQuery({ provider: uscc.optional(), target: deferralTarget.optional() }),
    responses: { 200: pageSchema(deferral) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      await caughtUp(services, request.signal);
      const { provider, target } = query;
      const list = { kind: DEFERRAL_KIND, where: filters({ provider, target }) };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const now = services.clock.now();
      const data = page.items.map(({ body }) =>
        deferralView(body as unknown as DeferralRecord, now),
      );
      return reply.json(200, listing.answer(page, data));
    },
  }),

  defineRoute({
    id: 'getDeferral',
    method: 'GET',
    path: '/v1/deferrals/{id}',
    tags: ['deferrals'],
    summary: text('一项暂缓告知', 'A deferral'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: deferral },
    errors: ['DEFERRAL_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      const identity = readerOf(services, caller);
      const record = await ask<DeferralRecord>(services.ledger, identity, 'deferral', 'get', id);
      return reply.json(200, deferralView(record, services.clock.now()));
    },
  }),

  defineRoute({
    id: 'extendDeferral',
    method: 'POST',
    path: '/v1/deferrals/{id}/extension',
    tags: ['deferrals'],
    summary: text('延长暂缓', 'Extend a deferral'),
    access: ['approver'],
    params: idParams,
    body: z.strictObject({ ...extendShape, until: legalEnd }).meta({ id: 'DeferralExtension' }),
    idempotent: true,
    responses: { 200: writtenDeferral },
    pointers,
    errors: [...DEFERRAL_ERRORS, 'DEFERRAL_NOT_FOUND', 'DEFERRAL_TOO_LONG', 'LEGAL_TIME_INVALID'],
    async handler({ params: { id }, body, ...context }) {
      return reply.json(200, await write(context, 'extend', { ...body, id }));
    },
  }),

  defineRoute({
    id: 'liftDeferral',
    method: 'POST',
    path: '/v1/deferrals/{id}/lifting',
    tags: ['deferrals'],
    summary: text('解除暂缓', 'Lift a deferral'),
    access: ['approver'],
    params: idParams,
    body: z.strictObject(liftShape).meta({ id: 'DeferralLifting' }),
    idempotent: true,
    responses: { 200: writtenDeferral },
    pointers,
    errors: [...DEFERRAL_ERRORS, 'DEFERRAL_NOT_FOUND'],
    async handler({ params: { id }, body, ...context }) {
      return reply.json(200, await write(context, 'lift', { ...body, id }));
    },
  }),
];

async function write(
  context: WriteContext,
  transaction: string,
  argument: { readonly id: string },
): Promise<z.input<typeof writtenDeferral>> {
  const what = { contract: 'deferral', transaction, argument } as const;
  const { record, place } = await writeSubjectRecord<DeferralRecord>(context, what);
  const shown = deferralView(record, context.services.clock.now());
  return { deferral: shown, transaction: place };
}

function deferralView(record: DeferralRecord, now: string): z.input<typeof deferral> {
  const { format: _, facts, ...rest } = record;
  return { ...rest, state: deferralState(record, now), facts: [...facts] };
}
