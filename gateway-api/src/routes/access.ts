// SPDX-License-Identifier: Apache-2.0
import { whatIfInput } from '@yulian/chaincode/schemas';
import { canonicalJson, defined, type ScopeDecision } from '@yulian/proofs';
import type { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { scopeDecision } from './schemas/sharing.js';

const defineRoute = routesOf<Services>();

/** Uses of shared data. */
export const accessRoutes = [
  defineRoute({
    id: 'whatIf',
    method: 'POST',
    effect: 'read',
    path: '/v1/access/what-if',
    tags: ['access'],
    summary: text('试算一次使用是否在范围内', 'Ask whether a use would be within a scope'),
    description: text(
      '由合约按同一规则判定，不留记录；只限本单位的授权与申请。',
      'Decided by the contract by the same rules, with nothing recorded; of one’s own grants and requests alone.',
    ),
    access: ANY_ROLE,
    body: whatIfInput.meta({ id: 'WhatIf' }),
    responses: { 200: scopeDecision },
    errors: [
      'ARGUMENT_INVALID',
      'GRANT_NOT_FOUND',
      'REQUEST_NOT_FOUND',
      'UNIT_NOT_FOUND',
      'UNIT_NOT_CALLERS',
      'UNIT_NOT_ACTIVE',
      ...LEDGER_READ_ERRORS,
    ],
    async handler({ body, caller, services }) {
      const { ledger, clock } = services;
      const argument = canonicalJson(defined(body));
      const identity = readerOf(services, caller);
      const decision = await ask<ScopeDecision>(ledger, identity, 'grant', 'whatIf', argument);
      const answer = { ...decision, at: clock.now() };
      return reply.json(200, answer as unknown as z.input<typeof scopeDecision>);
    },
  }),
];
