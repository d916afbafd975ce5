// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { reply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Services } from '../services.js';
import { ANY_ROLE } from './reading.js';
import { operation } from './schemas/operation.js';

const defineRoute = routesOf<Services>();

/** What became of writes that were to be answered later. */
export const operationRoutes = [
  defineRoute({
    id: 'getOperation',
    method: 'GET',
    path: '/v1/operations/{id}',
    tags: ['operations'],
    summary: text('一次异步办理的结果', 'What became of a request that was answered with 202'),
    access: ANY_ROLE,
    params: z.strictObject({ id: z.string().regex(/^[0-9a-f]{32}$/) }),
    responses: { 200: operation },
    errors: ['OPERATION_NOT_FOUND', 'LEDGER_IDENTITY_MISSING'],
    async handler({ caller, params, services }) {
      const { operations } = services.organisations.require(caller.mspId);
      const found = await operations.get(params.id, caller.id);
      if (found === undefined) throw new RequestError('OPERATION_NOT_FOUND');
      return reply.json(200, found as z.input<typeof operation>);
    },
  }),
];
