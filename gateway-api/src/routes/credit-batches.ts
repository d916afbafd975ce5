// SPDX-License-Identifier: Apache-2.0
import {
  creditBatchActInput,
  creditBatchId,
  creditCorrectionInput,
  formCreditBatchInput,
  uscc,
} from '@yulian/chaincode/schemas';
import type { CreditBatchRecord } from '@yulian/proofs';
import { z } from 'zod';
import { creditBatchView } from '../credits/views.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { CREDIT_BATCH_KIND } from '../index/index.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { CREDIT_BATCH_ERRORS } from './credit-errors.js';
import { filters, LIST_ERRORS, listStored } from './listing.js';
import { creditBatch, writtenCreditBatch } from './schemas/credits.js';
import { writeCredit } from './write-credit.js';
import type { WriteContext } from './write-record.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: creditBatchId });
const pointers = { '/id': '#/path/id' } as const;
const { id: _acted, ...actShape } = creditBatchActInput.shape;
const { id: _corrected, ...correctionShape } = creditCorrectionInput.shape;

/** Batches of credits 减排单位: formed of pools, verified, corrected; open to everybody. */
export const creditBatchRoutes = [
  defineRoute({
    id: 'formCreditBatch',
    method: 'POST',
    path: '/v1/credit-batches',
    tags: ['credits'],
    summary: text('由已关闭的积分池组成一个减排批次', 'Form a batch of credits of a closed pool'),
    access: ['approver'],
    body: formCreditBatchInput.meta({ id: 'NewCreditBatch' }),
    idempotent: true,
    responses: { 201: writtenCreditBatch },
    errors: [
      ...CREDIT_BATCH_ERRORS,
      'CREDIT_BATCH_ALREADY_EXISTS',
      'CREDIT_BATCH_TOO_SMALL',
      'ECO_ACCOUNT_NOT_FOR_ISSUING',
      'POOL_NOT_FOUND',
      'POOL_NOT_CLOSED',
      'FACTOR_SET_NOT_FOUND',
    ],
    async handler({ body, ...context }) {
      const headers = { Location: `/v1/credit-batches/${body.id}` };
      return reply.json(201, await write(context, 'form', body), { headers });
    },
  }),

  defineRoute({
    id: 'listCreditBatches',
    method: 'GET',
    path: '/v1/credit-batches',
    tags: ['credits'],
    summary: text('减排批次与缓冲池状况', 'Batches of credits, and how their buffers stand'),
    access: 'public',
    query: pageQuery({
      unit: uscc.optional(),
      state: z.enum(['FORMED', 'ISSUED', 'REJECTED', 'UNDER_CORRECTION']).optional(),
    }),
    responses: { 200: pageSchema(creditBatch) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { unit, state } = query;
      const list = { kind: CREDIT_BATCH_KIND, where: filters({ unit, state }) };
      const found = await listStored<CreditBatchRecord>(services, query, list, request.signal);
      return reply.json(200, { ...found, data: found.data.map(creditBatchView) });
    },
  }),

  defineRoute({
    id: 'getCreditBatch',
    method: 'GET',
    path: '/v1/credit-batches/{id}',
    tags: ['credits'],
    summary: text('一个减排批次', 'A batch of credits'),
    access: 'public',
    params: idParams,
    responses: { 200: creditBatch },
    errors: ['CREDIT_BATCH_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ params: { id }, services: { ledger, reader } }) {
      const found = await ask<CreditBatchRecord>(ledger, reader, 'creditBatch', 'get', id);
      return reply.json(200, creditBatchView(found));
    },
  }),

  defineRoute({
    id: 'actOnCreditBatch',
    method: 'POST',
    path: '/v1/credit-batches/{id}/acts',
    tags: ['credits'],
    summary: text('核证签发、驳回，或决定核减', 'Verify or reject a batch, or decide a correction'),
    access: ['approver'],
    params: idParams,
    body: z.strictObject(actShape).meta({ id: 'CreditBatchAct' }),
    idempotent: true,
    responses: { 200: writtenCreditBatch },
    pointers,
    errors: [...CREDIT_BATCH_ERRORS, 'POOL_NOT_FOUND', 'POOL_NOT_BATCHED'],
    async handler({ params: { id }, body, ...context }) {
      return reply.json(200, await write(context, 'act', { ...body, id }));
    },
  }),

  defineRoute({
    id: 'raiseCreditCorrection',
    method: 'POST',
    path: '/v1/credit-batches/{id}/corrections',
    tags: ['credits'],
    summary: text('提出核减', 'Say that a batch saved less than it was issued for'),
    access: ['approver'],
    params: idParams,
    body: z.strictObject(correctionShape).meta({ id: 'NewCreditCorrection' }),
    idempotent: true,
    responses: { 200: writtenCreditBatch },
    pointers,
    errors: [...CREDIT_BATCH_ERRORS, 'CREDIT_CORRECTION_NOT_LOWER'],
    async handler({ params: { id }, body, ...context }) {
      return reply.json(200, await write(context, 'raiseCorrection', { ...body, id }));
    },
  }),
];

async function write(
  context: WriteContext,
  transaction: string,
  argument: { readonly id: string },
): Promise<z.input<typeof writtenCreditBatch>> {
  const what = { contract: 'creditBatch', transaction, argument } as const;
  const { record, place } = await writeCredit<CreditBatchRecord>(context, what);
  return { batch: creditBatchView(record), transaction: place };
}
