// SPDX-License-Identifier: Apache-2.0
import { ecoAccountId, retireInput, retirementId, uscc } from '@yulian/chaincode/schemas';
import { RETIREMENT_PURPOSES, type RetirementRecord } from '@yulian/proofs';
import { z } from 'zod';
import { retirementView } from '../credits/views.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { RETIREMENT_KIND } from '../index/index.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { CREDIT_WRITE_ERRORS, HOLDING_ERRORS } from './credit-errors.js';
import { filters, LIST_ERRORS, listStored } from './listing.js';
import { retirement, writtenRetirement } from './schemas/credits.js';
import { CREDIT_WRITERS, writeCredit } from './write-credit.js';

const defineRoute = routesOf<Services>();

/** Retirements 注销: final; the register is open to everybody. */
export const retirementRoutes = [
  defineRoute({
    id: 'retire',
    method: 'POST',
    path: '/v1/retirements',
    tags: ['credits'],
    summary: text('注销减排单位', 'Retire units, for ever'),
    access: CREDIT_WRITERS,
    body: retireInput.meta({ id: 'NewRetirement' }),
    idempotent: true,
    responses: { 201: writtenRetirement },
    errors: [...CREDIT_WRITE_ERRORS, ...HOLDING_ERRORS, 'RETIREMENT_ALREADY_EXISTS'],
    async handler({ body: argument, ...context }) {
      const write = { contract: 'retirement', transaction: 'retire', argument } as const;
      const { record, place } = await writeCredit<RetirementRecord>(context, write);
      const headers = { Location: `/v1/retirements/${argument.id}` };
      const written = { retirement: retirementView(record), transaction: place };
      return reply.json(201, written, { headers });
    },
  }),

  defineRoute({
    id: 'listRetirements',
    method: 'GET',
    path: '/v1/retirements',
    tags: ['credits'],
    summary: text('注销公示：全部注销', 'The public register of retirements'),
    access: 'public',
    query: pageQuery({
      unit: uscc.optional(),
      account: ecoAccountId.optional(),
      purpose: z.enum(RETIREMENT_PURPOSES).optional(),
    }),
    responses: { 200: pageSchema(retirement) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { unit, account, purpose } = query;
      const list = { kind: RETIREMENT_KIND, where: filters({ unit, account, purpose }) };
      const found = await listStored<RetirementRecord>(services, query, list, request.signal);
      return reply.json(200, { ...found, data: found.data.map(retirementView) });
    },
  }),

  defineRoute({
    id: 'getRetirement',
    method: 'GET',
    path: '/v1/retirements/{id}',
    tags: ['credits'],
    summary: text('一项注销', 'A retirement'),
    access: 'public',
    params: z.strictObject({ id: retirementId }),
    responses: { 200: retirement },
    errors: ['RETIREMENT_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ params: { id }, services: { ledger, reader } }) {
      const found = await ask<RetirementRecord>(ledger, reader, 'retirement', 'get', id);
      return reply.json(200, retirementView(found));
    },
  }),
];
