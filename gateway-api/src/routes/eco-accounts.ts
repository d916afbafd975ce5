// SPDX-License-Identifier: Apache-2.0
import {
  creditBatchId,
  creditSerial,
  ECO_ACCOUNT_KINDS,
  ecoAccountId,
  openEcoAccountInput,
  uscc,
} from '@yulian/chaincode/schemas';
import type { EcoAccountRecord, HoldingRecord } from '@yulian/proofs';
import { z } from 'zod';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ECO_ACCOUNT_KIND, HOLDING_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { CREDIT_WRITE_ERRORS } from './credit-errors.js';
import { filters, LIST_ERRORS, listStored } from './listing.js';
import { ANY_ROLE, readRecord } from './reading.js';
import { ecoAccount, holding, writtenEcoAccount } from './schemas/credits.js';
import { CREDIT_WRITERS, writeCredit } from './write-credit.js';

const defineRoute = routesOf<Services>();

const HOLDING_STATES = ['HELD', 'ON_OFFER', 'BUFFER', 'RETIRED', 'CANCELLED'] as const;

/** Accounts of units on the eco-chain, and the units of credit in them. */
export const ecoAccountRoutes = [
  defineRoute({
    id: 'openEcoAccount',
    method: 'POST',
    path: '/v1/eco-accounts',
    tags: ['credits'],
    summary: text('开立本单位的生态账户', 'Open an eco-account of the unit'),
    access: CREDIT_WRITERS,
    body: openEcoAccountInput.meta({ id: 'NewEcoAccount' }),
    idempotent: true,
    responses: { 201: writtenEcoAccount },
    errors: [...CREDIT_WRITE_ERRORS, 'ECO_ACCOUNT_ALREADY_EXISTS'],
    async handler({ body: argument, ...context }) {
      const write = { contract: 'ecoAccount', transaction: 'open', argument } as const;
      const { record, place } = await writeCredit<z.input<typeof ecoAccount>>(context, write);
      const headers = { Location: `/v1/eco-accounts/${argument.id}` };
      return reply.json(201, { account: record, transaction: place }, { headers });
    },
  }),

  defineRoute({
    id: 'listEcoAccounts',
    method: 'GET',
    path: '/v1/eco-accounts',
    tags: ['credits'],
    summary: text('查找生态账户', 'Find eco-accounts'),
    access: ANY_ROLE,
    query: pageQuery({ unit: uscc.optional(), kind: z.enum(ECO_ACCOUNT_KINDS).optional() }),
    responses: { 200: pageSchema(ecoAccount) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { unit, kind } = query;
      const list = { kind: ECO_ACCOUNT_KIND, where: filters({ unit, kind }) };
      const found = await listStored<EcoAccountRecord>(services, query, list, request.signal);
      return reply.json(200, found);
    },
  }),

  defineRoute({
    id: 'getEcoAccount',
    method: 'GET',
    path: '/v1/eco-accounts/{id}',
    tags: ['credits'],
    summary: text('一个生态账户', 'An eco-account'),
    access: ANY_ROLE,
    params: z.strictObject({ id: ecoAccountId }),
    responses: { 200: ecoAccount },
    errors: ['ECO_ACCOUNT_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      const found = readRecord<z.input<typeof ecoAccount>>(
        services,
        caller,
        'ecoAccount',
        'get',
        id,
      );
      return reply.json(200, await found);
    },
  }),

  defineRoute({
    id: 'listHoldings',
    method: 'GET',
    path: '/v1/holdings',
    tags: ['credits'],
    summary: text('查找减排单位', 'Find ranges of units'),
    access: ANY_ROLE,
    query: pageQuery({
      account: ecoAccountId.optional(),
      state: z.enum(HOLDING_STATES).optional(),
      batch: creditBatchId.optional(),
      boundTo: z.string().min(1).max(100).optional(),
    }),
    responses: { 200: pageSchema(holding) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { account, state, batch, boundTo } = query;
      const list = { kind: HOLDING_KIND, where: filters({ account, state, batch, boundTo }) };
      const found = await listStored<HoldingRecord>(services, query, list, request.signal);
      return reply.json(200, { ...found, data: found.data.map(mutable) });
    },
  }),

  defineRoute({
    id: 'getHolding',
    method: 'GET',
    path: '/v1/holdings/{serial}',
    tags: ['credits'],
    summary: text('一段减排单位', 'A range of units'),
    access: ANY_ROLE,
    params: z.strictObject({ serial: creditSerial }),
    responses: { 200: holding },
    errors: ['HOLDING_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { serial }, services }) {
      const found = await readRecord<HoldingRecord>(services, caller, 'holding', 'get', serial);
      return reply.json(200, mutable(found));
    },
  }),
];

function mutable({ parts, format: _, ...rest }: HoldingRecord): z.input<typeof holding> {
  return { ...rest, ...(parts === undefined ? {} : { parts: [...parts] }) };
}
