// SPDX-License-Identifier: Apache-2.0
import {
  basisCode,
  catalogueItemId,
  grantId,
  narrowGrantInput,
  uscc,
} from '@yulian/chaincode/schemas';
import type { GrantRecord } from '@yulian/proofs';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { grantView } from '../sharing/views.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { askedScope, grant, writtenGrant } from './schemas/sharing.js';
import { GRANT_ERRORS, ITEM_ERRORS, SCOPE_ERRORS } from './sharing-errors.js';
import { writeGrant } from './write-sharing.js';
import { asOfQuery, KnownThen } from '../verify/known-then.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: grantId });
const ID_POINTER = { '/id': '#/path/id' } as const;

const terms = {
  /** Chosen by whoever gives it: grt_ and 32 random bytes. */
  id: grantId,
  holder: uscc,
  scope: askedScope,
  mayDelegate: z.boolean(),
  basis: basisCode,
};

/** Grants 共享授权. */
export const grantRoutes = [
  defineRoute({
    id: 'giveGrant',
    method: 'POST',
    path: '/v1/grants',
    tags: ['grants'],
    summary: text('向需求部门授予共享授权', 'Give a department the use of an item'),
    access: ['approver'],
    body: z.strictObject({ ...terms, item: catalogueItemId }).meta({ id: 'NewGrant' }),
    idempotent: true,
    responses: { 201: writtenGrant },
    errors: [
      ...GRANT_ERRORS,
      ...SCOPE_ERRORS,
      ...ITEM_ERRORS,
      'CATALOGUE_ITEM_NOT_OWN',
      'RECORD_ALREADY_EXISTS',
    ],
    async handler({ body, ...context }) {
      const write = { role: 'approver', transaction: 'give', argument: body, id: body.id } as const;
      const headers = { Location: `/v1/grants/${body.id}` };
      return reply.json(201, await writeGrant(context, write), { headers });
    },
  }),

  defineRoute({
    id: 'getGrant',
    method: 'GET',
    path: '/v1/grants/{id}',
    tags: ['grants'],
    summary: text('一项授权在某时的状态', 'A grant as it is, or was, at a moment'),
    access: ANY_ROLE,
    params: idParams,
    query: asOfQuery,
    responses: { 200: grant },
    errors: ['GRANT_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, query, services }) {
      const { ledger, clock } = services;
      const identity = readerOf(services, caller);
      const record = await ask<GrantRecord>(ledger, identity, 'grant', 'get', params.id);
      const known = new KnownThen(ledger, identity, query.knownAt);
      const asOf = { at: query.at ?? clock.now(), knownAt: known.instant };
      return reply.json(200, await grantView(ledger, identity, record, asOf, known));
    },
  }),

  defineRoute({
    id: 'narrowGrant',
    method: 'POST',
    path: '/v1/grants/{id}/narrowings',
    tags: ['grants'],
    summary: text('缩小授权的使用范围', 'Narrow the scope of a grant'),
    access: ['approver'],
    params: idParams,
    body: z
      .strictObject({ scope: askedScope, basis: narrowGrantInput.shape.basis })
      .meta({ id: 'GrantNarrowing' }),
    idempotent: true,
    responses: { 200: writtenGrant },
    pointers: ID_POINTER,
    errors: [...GRANT_ERRORS, ...SCOPE_ERRORS, 'SCOPE_WIDER'],
    async handler({ params: { id }, body, ...context }) {
      const write = {
        role: 'approver',
        transaction: 'narrow',
        argument: { ...body, id },
        id,
      } as const;
      return reply.json(200, await writeGrant(context, write));
    },
  }),

  defineRoute({
    id: 'revokeGrant',
    method: 'POST',
    path: '/v1/grants/{id}/revocations',
    tags: ['grants'],
    summary: text('撤销授权，立即生效', 'Revoke a grant at once'),
    access: ['approver'],
    params: idParams,
    body: z.strictObject({ basis: basisCode }).meta({ id: 'GrantRevocation' }),
    idempotent: true,
    responses: { 200: writtenGrant },
    pointers: ID_POINTER,
    errors: GRANT_ERRORS,
    async handler({ params: { id }, body, ...context }) {
      const write = {
        role: 'approver',
        transaction: 'revoke',
        argument: { ...body, id },
        id,
      } as const;
      return reply.json(200, await writeGrant(context, write));
    },
  }),

  defineRoute({
    id: 'delegateGrant',
    method: 'POST',
    path: '/v1/grants/{id}/delegations',
    tags: ['grants'],
    summary: text('向下级转授权', 'Pass a part of a grant down the levels'),
    access: ['approver'],
    params: idParams,
    body: z.strictObject(terms).meta({ id: 'GrantDelegation' }),
    idempotent: true,
    responses: { 201: writtenGrant },
    pointers: { '/parent': '#/path/id' },
    errors: [
      ...GRANT_ERRORS,
      ...SCOPE_ERRORS,
      'SCOPE_WIDER',
      'GRANT_NOT_DELEGABLE',
      'GRANT_NOT_DOWNWARD',
      'RECORD_ALREADY_EXISTS',
    ],
    async handler({ params, body, ...context }) {
      const { id } = body;
      const argument = { ...body, parent: params.id };
      const write = { role: 'approver', transaction: 'delegate', argument, id } as const;
      const headers = { Location: `/v1/grants/${id}` };
      return reply.json(201, await writeGrant(context, write), { headers });
    },
  }),
];
