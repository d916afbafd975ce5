// SPDX-License-Identifier: Apache-2.0
import { basisCode, publicName, sealId } from '@yulian/chaincode/schemas';
import { SEAL_DISPUTE_OUTCOMES } from '@yulian/proofs';
import { z } from 'zod';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { contractCall, placeView } from '../ledger-queries/contract-call.js';
import { legalStart } from '../licences/legal-time.js';
import type { Services } from '../services.js';
import { ANY_ROLE, readRecord, writtenRecord } from './reading.js';
import { sealCompromise, sealReview, writtenCompromise, writtenReview } from './schemas/seals.js';
import { SEAL_ERRORS } from './seal-errors.js';

const defineRoute = routesOf<Services>();

const index = z.coerce.number().int().min(1).max(9999);
const number = z.coerce.number().int().min(1);
const idParams = z.strictObject({ id: sealId });
const indexParams = z.strictObject({ id: sealId, index });
const numberParams = z.strictObject({ id: sealId, index, number });

const ERRORS = [...SEAL_ERRORS, 'SEAL_ACT_NOT_COMPETENT'] as const;
const POINTERS = { '/seal': '#/path/id', '/compromise': '#/path/index' } as const;

type Compromise = z.input<typeof sealCompromise>;
type Review = z.input<typeof sealReview>;

/** Seals that may have been in other hands, and what was sealed since. */
export const sealCompromiseRoutes = [
  defineRoute({
    id: 'reportSealCompromise',
    method: 'POST',
    path: '/v1/seals/{id}/compromises',
    tags: ['seals'],
    summary: text('报告印章自某时起可能被冒用', 'Report that a seal may have been in other hands'),
    access: ['approver'],
    params: idParams,
    body: z
      .strictObject({ suspectedFrom: legalStart, basis: basisCode })
      .meta({ id: 'NewCompromise' }),
    idempotent: true,
    responses: { 201: writtenCompromise },
    pointers: { '/seal': '#/path/id' },
    errors: [
      ...ERRORS,
      'SEAL_NOT_PAUSED',
      'COMPROMISE_UNDER_WAY',
      'LEGAL_TIME_INVALID',
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ caller, params, body, idempotency, request, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'approver');
      const seal = params.id;
      const outcome = await services.organisations.require(caller.mspId).transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('seal', 'reportCompromise', { seal, ...body }),
      });
      const question = ['seal', 'newestCompromise', seal] as const;
      const compromise = await writtenRecord<Compromise>(services, identity, outcome, ...question);
      return reply.json(201, { compromise, transaction: placeView(outcome) });
    },
  }),

  defineRoute({
    id: 'getSealCompromise',
    method: 'GET',
    path: '/v1/seals/{id}/compromises/{index}',
    tags: ['seals'],
    summary: text('一次泄露，以及已标记到哪里', 'A compromise, and how far its uses are marked'),
    access: ANY_ROLE,
    params: indexParams,
    responses: { 200: sealCompromise },
    errors: ['COMPROMISE_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const question = ['seal', 'getCompromise', params.id, String(params.index)] as const;
      return reply.json(200, await readRecord<Compromise>(services, caller, ...question));
    },
  }),

  defineRoute({
    id: 'markCompromised',
    method: 'POST',
    path: '/v1/seals/{id}/compromises/{index}/marking',
    tags: ['seals'],
    summary: text('标记下一批可疑用印', 'Mark the next uses since then for review'),
    access: ['approver'],
    params: indexParams,
    body: z.strictObject({}).meta({ id: 'Marking' }),
    idempotent: true,
    responses: { 200: writtenCompromise },
    pointers: POINTERS,
    errors: [...ERRORS, 'COMPROMISE_NOT_FOUND', 'COMPROMISE_MARKED', ...LEDGER_WRITE_ERRORS],
    async handler({ caller, params, idempotency, request, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'approver');
      const argument = { seal: params.id, compromise: params.index };
      const outcome = await services.organisations.require(caller.mspId).transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('seal', 'markCompromised', argument),
      });
      const question = ['seal', 'getCompromise', params.id, String(params.index)] as const;
      const compromise = await writtenRecord<Compromise>(services, identity, outcome, ...question);
      return reply.json(200, { compromise, transaction: placeView(outcome) });
    },
  }),

  defineRoute({
    id: 'getSealReview',
    method: 'GET',
    path: '/v1/seals/{id}/compromises/{index}/reviews/{number}',
    tags: ['seals'],
    summary: text('一次可疑用印的复核', 'The review of one use'),
    access: ANY_ROLE,
    params: numberParams,
    responses: { 200: sealReview },
    errors: ['SEAL_REVIEW_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const question = reviewQuestion(params);
      return reply.json(200, await readRecord<Review>(services, caller, ...question));
    },
  }),

  defineRoute({
    id: 'closeSealReview',
    method: 'POST',
    path: '/v1/seals/{id}/compromises/{index}/reviews/{number}',
    tags: ['seals'],
    summary: text('登记一次可疑用印的复核结论', 'Say what came of looking at one use again'),
    access: ['approver'],
    params: numberParams,
    body: z
      .strictObject({ outcome: z.enum(['SOUND', 'UNSOUND']), basis: basisCode })
      .meta({ id: 'ReviewOutcome' }),
    idempotent: true,
    responses: { 200: writtenReview },
    pointers: { ...POINTERS, '/number': '#/path/number' },
    errors: [
      ...ERRORS,
      'SEAL_REVIEW_NOT_FOUND',
      'SEAL_REVIEW_CLOSED',
      'SEAL_DISPUTE_DECIDED',
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ caller, params, body, idempotency, request, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'approver');
      const argument = {
        seal: params.id,
        compromise: params.index,
        number: params.number,
        ...body,
      };
      const outcome = await services.organisations.require(caller.mspId).transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('seal', 'closeReview', argument),
      });
      const question = reviewQuestion(params);
      const review = await writtenRecord<Review>(services, identity, outcome, ...question);
      return reply.json(200, { review, transaction: placeView(outcome) });
    },
  }),

  defineRoute({
    id: 'decideSealDispute',
    method: 'POST',
    path: '/v1/seals/{id}/compromises/{index}/reviews/{number}/decision',
    tags: ['seals'],
    summary: text('裁定一次用印的争议', 'Decide a dispute about one use'),
    access: ['approver'],
    params: numberParams,
    body: z
      .strictObject({
        outcome: z.enum(SEAL_DISPUTE_OUTCOMES),
        basis: basisCode,
        reference: publicName,
      })
      .meta({ id: 'SealDisputeDecision' }),
    idempotent: true,
    responses: { 200: writtenReview },
    pointers: { ...POINTERS, '/number': '#/path/number' },
    errors: [
      ...ERRORS,
      'SEAL_OWN_APPLICATION',
      'AUTHORITY_REQUIRED',
      'SEAL_REVIEW_NOT_FOUND',
      'SEAL_USE_NOT_DISPUTED',
      'SEAL_DISPUTE_DECIDED',
      'SEAL_DISPUTE_OWN',
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ caller, params, body, idempotency, request, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'approver');
      const { id: seal, index: compromise, number: use } = params;
      const argument = { seal, compromise, number: use, ...body };
      const outcome = await services.organisations.require(caller.mspId).transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('seal', 'decideDispute', argument),
      });
      const question = reviewQuestion(params);
      const review = await writtenRecord<Review>(services, identity, outcome, ...question);
      return reply.json(200, { review, transaction: placeView(outcome) });
    },
  }),
];

function reviewQuestion({ id, index: at, number: of }: z.output<typeof numberParams>) {
  return ['seal', 'getReview', id, String(at), String(of)] as const;
}
