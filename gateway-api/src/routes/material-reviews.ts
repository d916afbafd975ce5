// SPDX-License-Identifier: Apache-2.0
import { materialId, reviewId } from '@yulian/chaincode/schemas';
import type { ReviewRecord } from '@yulian/proofs';
import { z } from 'zod';
import {
  LEDGER_READ_ERRORS,
  LEDGER_WRITE_ERRORS,
  type ProblemCode,
} from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall, placeView, resultOf } from '../ledger-queries/contract-call.js';
import { reviewView } from '../materials/material-view.js';
import {
  closeReviewRequest,
  openReviewRequest,
  reviewVoteRequest,
} from '../materials/request-schemas.js';
import type { WriteContext } from '../materials/write-material.js';
import type { Services } from '../services.js';
import { WRITE_ERRORS } from './licence-errors.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { materialReview, writtenReview } from './schemas/materials.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: reviewId });

const REVIEW_ERRORS = [
  ...WRITE_ERRORS,
  'MATERIAL_NOT_FOUND',
  'MATERIAL_IS_COPY',
  'ACT_NOT_ALLOWED',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];

/** Joint reviews 联审: several units sign one material. */
export const materialReviewRoutes = [
  defineRoute({
    id: 'openMaterialReview',
    method: 'POST',
    path: '/v1/materials/{id}/reviews',
    tags: ['materials'],
    summary: text('发起联审，列明会签单位', 'Open a joint review and name who is to sign'),
    access: ['approver'],
    params: z.strictObject({ id: materialId }),
    body: openReviewRequest.meta({ id: 'OpenMaterialReview' }),
    idempotent: true,
    responses: { 201: writtenReview },
    pointers: { '/material': '#/path/id' },
    errors: [...REVIEW_ERRORS, 'MATERIAL_NOT_OWN', 'REVIEW_ALREADY_OPEN'],
    async handler(context) {
      const { params, body } = context;
      const written = await write(context, 'openReview', { ...body, material: params.id });
      const headers = { Location: `/v1/material-reviews/${written.review.id}` };
      return reply.json(201, written, { headers });
    },
  }),

  defineRoute({
    id: 'getMaterialReview',
    method: 'GET',
    path: '/v1/material-reviews/{id}',
    tags: ['materials'],
    summary: text('一次联审及各单位的答复', 'A joint review and what each unit said'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: materialReview },
    errors: ['REVIEW_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const reader = readerOf(services, caller);
      const { ledger } = services;
      const found = await ask<ReviewRecord>(ledger, reader, 'material', 'getReview', params.id);
      return reply.json(200, reviewView(found));
    },
  }),

  defineRoute({
    id: 'voteInMaterialReview',
    method: 'POST',
    path: '/v1/material-reviews/{id}/votes',
    tags: ['materials'],
    summary: text('会签，或不予会签；每个单位一次', 'Sign, or decline to: each named unit once'),
    access: ['approver'],
    params: idParams,
    body: reviewVoteRequest.meta({ id: 'MaterialReviewVote' }),
    idempotent: true,
    responses: { 200: writtenReview },
    pointers: { '/id': '#/path/id' },
    errors: [
      ...REVIEW_ERRORS,
      'REVIEW_NOT_FOUND',
      'REVIEW_CLOSED',
      'REVIEW_NOT_NAMED',
      'REVIEW_ALREADY_VOTED',
    ],
    async handler(context) {
      const { params, body } = context;
      return reply.json(200, await write(context, 'vote', { ...body, id: params.id }));
    },
  }),

  defineRoute({
    id: 'closeMaterialReview',
    method: 'POST',
    path: '/v1/material-reviews/{id}/closing',
    tags: ['materials'],
    summary: text('终止尚未全部答复的联审', 'End a joint review that not all have answered'),
    access: ['approver'],
    params: idParams,
    body: closeReviewRequest.meta({ id: 'CloseMaterialReview' }),
    idempotent: true,
    responses: { 200: writtenReview },
    pointers: { '/id': '#/path/id' },
    errors: [...REVIEW_ERRORS, 'MATERIAL_NOT_OWN', 'REVIEW_NOT_FOUND', 'REVIEW_CLOSED'],
    async handler(context) {
      const { params, body } = context;
      return reply.json(200, await write(context, 'closeReview', { ...body, id: params.id }));
    },
  }),
];

async function write(
  { services, caller, idempotency, request }: WriteContext,
  transaction: 'openReview' | 'vote' | 'closeReview',
  argument: { readonly id: string } | { readonly material: string },
): Promise<z.input<typeof writtenReview>> {
  const identity = services.ledgerIdentities.forCaller(caller, 'approver');
  const { transactions } = services.organisations.require(caller.mspId);
  const { signal } = request;
  const prepare = () => contractCall('material', transaction, argument);
  const outcome = await transactions.transact({ identity, idempotency, signal, prepare });
  const result = resultOf(outcome) as ReviewRecord | undefined;
  const record = result ?? (await afterwards(services, identity, argument));
  return { review: reviewView(record), transaction: placeView(outcome) };
}

/** When only the chain tells of the write: the review, or the newest of the material. */
async function afterwards(
  { ledger }: Services,
  identity: Parameters<typeof ask>[1],
  argument: { readonly id: string } | { readonly material: string },
): Promise<ReviewRecord> {
  if ('id' in argument) return ask(ledger, identity, 'material', 'getReview', argument.id);
  const { material } = argument;
  const { reviews } = await ask<{ reviews: number }>(ledger, identity, 'material', 'get', material);
  return ask(ledger, identity, 'material', 'getReview', `${material}.${String(reviews)}`);
}
