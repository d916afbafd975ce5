// SPDX-License-Identifier: Apache-2.0
import {
  accessId,
  ANSWERING_OBJECTION_ACTS,
  basisCode,
  objectionId,
  uscc,
} from '@yulian/chaincode/schemas';
import { type ObjectionClock, type ObjectionRecord } from '@yulian/proofs';
import { z } from 'zod';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { OBJECTION_KIND } from '../index/index.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing } from './listing.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { objection, objectionWithClock, writtenObjection } from './schemas/subjects.js';
import { OBJECTION_ERRORS } from './subject-errors.js';
import { writeSubjectRecord } from './write-subject.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: objectionId });

/** Objections 异议 of persons to uses of their data, as units see and answer them. */
export const objectionRoutes = [
  defineRoute({
    id: 'listObjections',
    method: 'GET',
    path: '/v1/objections',
    tags: ['objections'],
    summary: text('查找异议', 'Find objections'),
    access: ANY_ROLE,
    query: pageQuery({
      provider: uscc.optional(),
      requester: uscc.optional(),
      access: accessId.optional(),
      state: z
        .string()
        .regex(/^[A-Z_]{1,40}$/)
        .optional(),
    }),
    responses: { 200: pageSchema(objection) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      await caughtUp(services, request.signal);
      const { provider, requester, access, state } = query;
      const list = { kind: OBJECTION_KIND, where: filters({ provider, requester, access, state }) };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const data = page.items.map(({ body }) => objectionView(body as unknown as ObjectionRecord));
      return reply.json(200, listing.answer(page, data));
    },
  }),

  defineRoute({
    id: 'getObjection',
    method: 'GET',
    path: '/v1/objections/{id}',
    tags: ['objections'],
    summary: text('一项异议与答复期限', 'An objection, and the clock of its answer'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: objectionWithClock },
    errors: ['OBJECTION_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      const identity = readerOf(services, caller);
      const { ledger } = services;
      const record = await ask<ObjectionRecord>(ledger, identity, 'objection', 'get', id);
      const clock = await ask<ObjectionClock>(ledger, identity, 'objection', 'clock', id);
      return reply.json(200, { objection: objectionView(record), clock });
    },
  }),

  defineRoute({
    id: 'answerObjection',
    method: 'POST',
    path: '/v1/objections/{id}/answers',
    tags: ['objections'],
    summary: text('认定异议成立或维持', 'Accept an objection, or uphold the use'),
    access: ['approver'],
    params: idParams,
    body: z
      .strictObject({ act: z.enum(ANSWERING_OBJECTION_ACTS), basis: basisCode })
      .meta({ id: 'ObjectionAnswer' }),
    idempotent: true,
    responses: { 200: writtenObjection },
    pointers: { '/id': '#/path/id' },
    errors: OBJECTION_ERRORS,
    async handler({ params: { id }, body, ...context }) {
      const argument = { ...body, id };
      const what = { contract: 'objection', transaction: 'act', argument } as const;
      const { record, place } = await writeSubjectRecord<ObjectionRecord>(context, what);
      return reply.json(200, { objection: objectionView(record), transaction: place });
    },
  }),
];

function objectionView(record: ObjectionRecord): z.input<typeof objection> {
  const { format: _, facts, ...rest } = record;
  return { ...rest, state: facts.at(-1)?.state ?? 'OPEN', facts: [...facts] };
}
