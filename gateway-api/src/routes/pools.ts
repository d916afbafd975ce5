// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import {
  basisCode,
  donateInput,
  poolDonationId,
  factorSetRef,
  poolId,
  poolInput,
  regionCode,
} from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { POOL_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { EARNING_ERRORS, POINT_ERRORS } from './earning-errors.js';
import { filters, LIST_ERRORS, listStored } from './listing.js';
import { ANY_ROLE, readRecord } from './reading.js';
import { pool, poolDonation, writtenPool } from './schemas/earnings.js';
import { transactionPlace } from './schemas/records.js';
import { writeEarning } from './write-earning.js';

const defineRoute = routesOf<Services>();

type View = z.input<typeof pool>;

/** An id that no other donation has. */
export const newDonationId = (): string => `dnt_${randomBytes(32).toString('hex')}`;

const idParams = z.strictObject({ id: poolId });

/** Pools of points. */
export const poolRoutes = [
  defineRoute({
    id: 'listPools',
    method: 'GET',
    path: '/v1/pools',
    tags: ['points'],
    summary: text('积分池', 'Pools of points'),
    access: ANY_ROLE,
    query: pageQuery({
      state: z.enum(['OPEN', 'CLOSED', 'BATCHED']).optional(),
      factorSet: factorSetRef.optional(),
      region: regionCode.optional(),
    }),
    responses: { 200: pageSchema(pool) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { state, factorSet, region } = query;
      const list = { kind: POOL_KIND, where: filters({ state, factorSet, region }) };
      return reply.json(200, await listStored<View>(services, query, list, request.signal));
    },
  }),

  defineRoute({
    id: 'getPool',
    method: 'GET',
    path: '/v1/pools/{id}',
    tags: ['points'],
    summary: text('一个积分池', 'A pool of points'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: pool },
    errors: ['POOL_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      return reply.json(200, await readRecord<View>(services, caller, 'point', 'getPool', id));
    },
  }),

  defineRoute({
    id: 'openPool',
    method: 'POST',
    path: '/v1/pools',
    tags: ['points'],
    summary: text('开设积分池（核算机构）', 'Open a pool (accounting body)'),
    access: ['approver'],
    body: poolInput.extend({ id: poolId.optional() }).meta({ id: 'NewPool' }),
    idempotent: true,
    responses: { 201: writtenPool },
    errors: [
      ...(['BODY_NOT_APPOINTED', 'RECORD_ALREADY_EXISTS', 'FACTOR_SET_NOT_FOUND'] as const),
      ...(['REGION_NOT_FOUND', 'REGION_NOT_VALID', 'POOL_NOT_FOUND'] as const),
      ...EARNING_ERRORS,
    ],
    async handler({ body, ...context }) {
      const { id = `pol_${randomBytes(32).toString('hex')}`, ...rest } = body;
      const { record, place } = await writeEarning<View>(context, {
        ...{ role: 'approver', contract: 'point', transaction: 'openPool' },
        ...{ argument: { id, ...rest }, again: ['point', 'getPool', id] },
      });
      const headers = { Location: `/v1/pools/${record.id}` };
      return reply.json(201, { pool: record, transaction: place }, { headers });
    },
  }),

  defineRoute({
    id: 'closePool',
    method: 'POST',
    path: '/v1/pools/{id}/closure',
    tags: ['points'],
    summary: text('关闭积分池并汇总', 'Close a pool and sum it'),
    access: ['approver'],
    params: idParams,
    body: z.strictObject({ basis: basisCode }).meta({ id: 'PoolClosure' }),
    idempotent: true,
    responses: { 200: writtenPool },
    pointers: { '/id': '#/path/id' },
    errors: [
      ...(['BODY_NOT_APPOINTED', 'POOL_NOT_FOUND', 'POOL_OTHER_BODY', 'POOL_NOT_OPEN'] as const),
      ...EARNING_ERRORS,
    ],
    async handler({ body, params: { id }, ...context }) {
      const { record, place } = await writeEarning<View>(context, {
        ...{ role: 'approver', contract: 'point', transaction: 'closePool' },
        ...{ argument: { id, ...body }, again: ['point', 'getPool', id] },
      });
      return reply.json(200, { pool: record, transaction: place });
    },
  }),

  defineRoute({
    id: 'donatePoints',
    method: 'POST',
    path: '/v1/pools/{id}/donations',
    tags: ['points'],
    summary: text('把同意人的积分捐入积分池', 'Give points of persons who consented into a pool'),
    access: ['gateway'],
    params: idParams,
    body: donateInput
      .omit({ pool: true })
      .extend({ id: poolDonationId.optional() })
      .meta({ id: 'NewDonation' }),
    idempotent: true,
    responses: { 201: z.strictObject({ donation: poolDonation, transaction: transactionPlace }) },
    pointers: { '/pool': '#/path/id' },
    errors: ['RECORD_ALREADY_EXISTS', ...POINT_ERRORS, ...EARNING_ERRORS],
    async handler({ body, params: { id }, ...context }) {
      const { id: donation = newDonationId(), ...rest } = body;
      const { record, place } = await writeEarning<z.input<typeof poolDonation>>(context, {
        ...{ role: 'gateway', contract: 'point', transaction: 'donate' },
        ...{
          argument: { ...rest, id: donation, pool: id },
          again: ['point', 'getDonation', `${id}/${donation}`],
        },
      });
      return reply.json(201, { donation: record, transaction: place });
    },
  }),
];
