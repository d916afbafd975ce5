// SPDX-License-Identifier: Apache-2.0
import {
  isOneOf,
  NOT_BOTH,
  transferAcceptance,
  transferEndInput,
  transferId,
  transferInput,
  uscc,
} from '@yulian/chaincode/schemas';
import { TRANSFER_STATES } from '@yulian/proofs';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { TRANSFER_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { filters, LIST_ERRORS } from './listing.js';
import { OFFER_ERRORS, TRADE_ERRORS, TRANSFER_ERRORS } from './market-errors.js';
import { listMarket } from './market-lists.js';
import { ANY_ROLE, readRecord } from './reading.js';
import { trade, transfer, writtenTrade, writtenTransfer } from './schemas/market.js';
import { withoutKind, writeMarket } from './write-market.js';

const defineRoute = routesOf<Services>();
type View<S extends z.ZodType> = z.input<S>;

const idParams = z.strictObject({ id: transferId });
const ID_POINTER = { '/id': '#/path/id' } as const;

/** 协议转让: what two units agree on, and both sign. */
export const transferRoutes = [
  defineRoute({
    id: 'offerTransfer',
    method: 'POST',
    path: '/v1/transfers',
    tags: ['market'],
    summary: text('提出协议转让，单位即冻结', 'Offer units to one unit; they are reserved at once'),
    access: ['trader'],
    body: transferInput.meta({ id: 'NewTransfer' }),
    idempotent: true,
    responses: { 201: writtenTransfer },
    errors: [...OFFER_ERRORS, 'TRADE_WITH_ONESELF', 'FIRST_SALE_TOO_CHEAP'],
    async handler({ body, ...context }) {
      const [record, transaction] = await writeMarket<View<typeof transfer>>(context, {
        ...{ roles: ['trader'], contract: 'transfer', transaction: 'offer', argument: body },
        question: ['transfer', 'get', body.id],
      });
      const headers = { Location: `/v1/transfers/${body.id}` };
      return reply.json(201, { transfer: record, transaction }, { headers });
    },
  }),

  defineRoute({
    id: 'listTransfers',
    method: 'GET',
    path: '/v1/transfers',
    tags: ['market'],
    summary: text('协议转让列表', 'Transfers'),
    access: ANY_ROLE,
    query: pageQuery({
      venue: uscc.optional(),
      unit: uscc.optional(),
      to: uscc.optional(),
      state: z.enum(TRANSFER_STATES).optional(),
    }),
    responses: { 200: pageSchema(transfer) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { venue, unit, to, state } = query;
      const list = { kind: TRANSFER_KIND, where: filters({ venue, unit, to, state }) };
      const page = await listMarket<View<typeof transfer>>(services, query, list, request.signal);
      return reply.json(200, page);
    },
  }),

  defineRoute({
    id: 'getTransfer',
    method: 'GET',
    path: '/v1/transfers/{id}',
    tags: ['market'],
    summary: text('一个协议转让', 'A transfer'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: transfer },
    errors: ['TRANSFER_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      const found = await readRecord<View<typeof transfer>>(
        services,
        caller,
        'transfer',
        'get',
        id,
      );
      return reply.json(200, withoutKind(found));
    },
  }),

  defineRoute({
    id: 'acceptTransfer',
    method: 'POST',
    path: '/v1/transfers/{id}/acceptance',
    tags: ['market'],
    summary: text('受让方接受：券款对付', 'Take what was offered: units against money'),
    access: ['trader'],
    params: idParams,
    body: z
      .strictObject({
        total: transferAcceptance.shape.total,
        notes: transferAcceptance.shape.notes,
        retire: transferAcceptance.shape.retire,
        keep: transferAcceptance.shape.keep,
      })
      .refine(isOneOf, NOT_BOTH)
      .meta({ id: 'TransferAcceptance' }),
    idempotent: true,
    responses: { 200: writtenTrade },
    pointers: ID_POINTER,
    errors: [...TRADE_ERRORS, ...TRANSFER_ERRORS, 'TRANSFER_EXPIRED'],
    async handler({ params: { id }, body, ...context }) {
      const argument = { ...body, id };
      const [record, transaction] = await writeMarket<View<typeof trade>>(context, {
        ...{ roles: ['trader'], contract: 'transfer', transaction: 'accept', argument },
        question: ['trade', 'get', id],
      });
      return reply.json(200, { trade: record, transaction });
    },
  }),

  defineRoute({
    id: 'endTransfer',
    method: 'POST',
    path: '/v1/transfers/{id}/end',
    tags: ['market'],
    summary: text('撤回或谢绝', 'Withdraw an offer, or decline it'),
    access: ['trader'],
    params: idParams,
    body: transferEndInput.omit({ id: true }).meta({ id: 'TransferEnd' }),
    idempotent: true,
    responses: { 200: writtenTransfer },
    pointers: ID_POINTER,
    errors: [...OFFER_ERRORS, ...TRANSFER_ERRORS],
    async handler({ params: { id }, body, ...context }) {
      const argument = { ...body, id };
      const [record, transaction] = await writeMarket<View<typeof transfer>>(context, {
        ...{ roles: ['trader'], contract: 'transfer', transaction: 'end', argument },
        question: ['transfer', 'get', id],
      });
      return reply.json(200, { transfer: record, transaction });
    },
  }),
];
