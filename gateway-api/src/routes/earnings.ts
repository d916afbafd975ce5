// SPDX-License-Identifier: Apache-2.0
import {
  basisCode,
  caseId,
  earningBatchId,
  factorSetRef,
  holdReviewInput,
  uscc,
} from '@yulian/chaincode/schemas';
import { earningDayId } from '@yulian/proofs';
import { z } from 'zod';
import { proofOfEarning } from '../earnings/proof.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { EARNING_BATCH_KIND, EARNING_DAY_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import { EARNING_ERRORS } from './earning-errors.js';
import { filters, LIST_ERRORS, listStored, visibleUnit } from './listing.js';
import { ANY_ROLE, readerOf, readRecord } from './reading.js';
import { earningBatch, earningDay, earningProof, writtenEarningDay } from './schemas/earnings.js';
import { writeEarning } from './write-earning.js';

const defineRoute = routesOf<Services>();

type Day = z.input<typeof earningDay>;
type Batch = z.input<typeof earningBatch>;

/** What cases saved. */
export const earningRoutes = [
  defineRoute({
    id: 'listEarnings',
    method: 'GET',
    path: '/v1/earnings',
    tags: ['points'],
    summary: text('按人按日的减排计入', 'What persons earned, by day'),
    access: ANY_ROLE,
    query: pageQuery({
      unit: uscc.optional(),
      factorSet: factorSetRef.optional(),
      case: caseId.optional(),
      held: z.enum(['WAITS', 'NONE']).optional(),
    }),
    responses: { 200: pageSchema(earningDay) },
    errors: LIST_ERRORS,
    async handler({ query, caller, request, services }) {
      const { factorSet, held } = query;
      // What waits is for verifiers of other organisations to find.
      const unit = held === 'WAITS' ? query.unit : visibleUnit(caller, query.unit);
      const where = filters({ unit, factorSet, held, case: query.case });
      const list = { kind: EARNING_DAY_KIND, where };
      return reply.json(200, await listStored<Day>(services, query, list, request.signal));
    },
  }),

  defineRoute({
    id: 'listEarningBatches',
    method: 'GET',
    path: '/v1/earnings/batches',
    tags: ['points'],
    summary: text('计入批次', 'Batches of earnings'),
    access: ANY_ROLE,
    query: pageQuery({ unit: uscc.optional(), factorSet: factorSetRef.optional() }),
    responses: { 200: pageSchema(earningBatch) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { unit, factorSet } = query;
      const list = { kind: EARNING_BATCH_KIND, where: filters({ unit, factorSet }) };
      return reply.json(200, await listStored<Batch>(services, query, list, request.signal));
    },
  }),

  defineRoute({
    id: 'getEarningBatch',
    method: 'GET',
    path: '/v1/earnings/batches/{id}',
    tags: ['points'],
    summary: text('一个计入批次', 'A batch of earnings'),
    access: ANY_ROLE,
    params: z.strictObject({ id: earningBatchId }),
    responses: { 200: earningBatch },
    errors: ['EARNING_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      return reply.json(200, await readRecord<Batch>(services, caller, 'earning', 'getBatch', id));
    },
  }),

  defineRoute({
    id: 'getEarningProof',
    method: 'GET',
    path: '/v1/earnings/cases/{id}',
    tags: ['points'],
    summary: text('一个办件计入的证明', 'The proof that a case earned'),
    access: ['clerk', 'approver', 'gateway'],
    params: z.strictObject({ id: caseId }),
    responses: { 200: earningProof },
    errors: ['EARNING_NOT_FOUND', 'CASE_NOT_FOUND', 'INDEX_BEHIND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, request, services }) {
      await caughtUp(services, request.signal);
      return reply.json(200, await proofOfEarning(services, readerOf(services, caller), id));
    },
  }),

  defineRoute({
    id: 'reviewEarning',
    method: 'POST',
    path: '/v1/earnings/reviews',
    tags: ['points'],
    summary: text('复核被规则暂扣的计入', 'Judge what a rule held'),
    access: ['approver'],
    body: holdReviewInput.extend({ basis: basisCode }).meta({ id: 'EarningReview' }),
    idempotent: true,
    responses: { 200: writtenEarningDay },
    errors: [
      'BODY_NOT_APPOINTED',
      'EARNING_NOT_FOUND',
      'EARNING_NOT_HELD',
      'EARNING_REVIEW_OWN',
      ...EARNING_ERRORS,
    ],
    async handler({ body, ...context }) {
      const id = earningDayId(body.unit, body.person, body.day);
      const { record, place } = await writeEarning<Day>(context, {
        ...{ role: 'approver', contract: 'earning', transaction: 'review', argument: body },
        again: ['earning', 'get', id],
      });
      return reply.json(200, { day: record, transaction: place });
    },
  }),
];
