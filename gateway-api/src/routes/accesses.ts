// SPDX-License-Identifier: Apache-2.0
import { accessId } from '@yulian/chaincode/schemas';
import type { AccessRecord, GrantRecord } from '@yulian/proofs';
import { z } from 'zod';
import { evidenceOf } from '../accesses/evidence.js';
import { accessView, madeAccessView } from '../accesses/views.js';
import {
  LEDGER_READ_ERRORS,
  LEDGER_WRITE_ERRORS,
  type ProblemCode,
} from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { WRITE_ERRORS } from './licence-errors.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { access, accessEvidence, madeAccess, newAccess } from './schemas/accesses.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: accessId });

/** What the way between two gateways can fail at. */
export const EXCHANGE_ERRORS = [
  'EXCHANGE_ADDRESS_UNKNOWN',
  'EXCHANGE_UNREACHABLE',
  'EXCHANGE_RECEIPT_MISSING',
  'EXCHANGE_NOT_SERVED',
  'EXCHANGE_SIGNATURE_INVALID',
  'EXCHANGE_MESSAGE_STALE',
  'EXCHANGE_MESSAGE_REPLAYED',
  'EXCHANGE_INTENT_UNREADABLE',
  'EXCHANGE_INTENT_DIFFERS',
  'EXCHANGE_NOT_REFERRED',
  'EXCHANGE_NOT_ALLOWED',
  'EXCHANGE_DOCUMENT_MISSING',
  'EXCHANGE_DOCUMENT_TOO_LARGE',
  'EXCHANGE_DOCUMENT_DIFFERS',
  'EXCHANGE_KEY_NOT_FOUND',
  'EXCHANGE_KEY_IN_USE',
] as const satisfies readonly ProblemCode[];

/** Accesses 共享使用, and what proves them. */
export const accessReceiptRoutes = [
  defineRoute({
    id: 'makeAccess',
    method: 'POST',
    path: '/v1/accesses',
    tags: ['access'],
    summary: text('按授权取得数据', 'Use shared data under a grant'),
    description: text(
      '合约先裁定；准予的，数据与回执一并返回；不予的，返回全部原因和可授权单位。没有链上回执，不提供数据。',
      'The contract decides first. What it allows is answered with its receipts on the chain; what it denies, with everything that stands in the way and who can grant it.',
    ),
    access: ['clerk'],
    body: newAccess,
    idempotent: true,
    responses: { 201: madeAccess },
    errors: [
      ...WRITE_ERRORS,
      'GRANT_NOT_FOUND',
      'ACCESS_ID_TAKEN',
      'ACCESS_ACT_NOT_ALLOWED',
      'ACCESS_DELIVERY_DISPUTED',
      'FACT_OVERTAKEN',
      ...EXCHANGE_ERRORS,
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ body, caller, idempotency, services }) {
      const { accesses, ledgerIdentities } = services;
      const identity = ledgerIdentities.forCaller(caller, 'clerk');
      const grant = await ask<GrantRecord>(accesses.known, identity, 'grant', 'get', body.grant);
      const { item, provider } = grant;
      const asker = { requester: caller.unit, operator: caller.id, idempotency };
      const desk = accesses.of(caller.mspId).requester;
      const made = madeAccessView(await desk.ask(asker, { ...body, item, provider }));
      return reply.json(201, made, { headers: { Location: `/v1/accesses/${made.access.id}` } });
    },
  }),

  defineRoute({
    id: 'getAccess',
    method: 'GET',
    path: '/v1/accesses/{id}',
    tags: ['access'],
    summary: text('一次使用及其回执', 'An access with its receipts'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: access },
    errors: ['RECORD_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const identity = readerOf(services, caller);
      const record = await ask<AccessRecord>(services.ledger, identity, 'access', 'get', params.id);
      return reply.json(200, accessView(record));
    },
  }),

  defineRoute({
    id: 'getAccessEvidence',
    method: 'GET',
    path: '/v1/accesses/{id}/evidence',
    tags: ['access'],
    summary: text('一次使用的证据', 'What one end can show of an access'),
    description: text(
      '需求部门可证明所得，提供部门可证明所给；可离线验证。',
      'The requester shows what it got, the provider what it gave; it verifies off line.',
    ),
    access: ['clerk', 'approver', 'auditor'],
    params: idParams,
    responses: { 200: accessEvidence },
    errors: ['RECORD_NOT_FOUND', 'ACCESS_NOT_PARTY', ...LEDGER_WRITE_ERRORS],
    async handler({ caller, params, services }) {
      const { ledger, accesses } = services;
      const reader = readerOf(services, caller);
      const record = await ask<AccessRecord>(ledger, reader, 'access', 'get', params.id);
      const desks = accesses.of(caller.mspId);
      return reply.json(200, await evidenceOf({ ledger, reader, desks }, caller, record));
    },
  }),
];
