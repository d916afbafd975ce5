// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { z } from 'zod';
import { planChecks } from '../accesses/plan-checks.js';
import { runChecks, type RunCheck } from '../accesses/run-checks.js';
import { accessView } from '../accesses/views.js';
import { LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Services } from '../services.js';
import { EXCHANGE_ERRORS } from './accesses.js';
import { WRITE_ERRORS } from './licence-errors.js';
import { checked, newCheck } from './schemas/checks.js';

const defineRoute = routesOf<Services>();

/** Multi-source checks 多源核验. */
export const checkRoutes = [
  defineRoute({
    id: 'checkValues',
    method: 'POST',
    path: '/v1/checks',
    tags: ['access'],
    summary: text('向一个或多个数源核验所持的值', "Ask whether values are the sources' own"),
    description: text(
      '盲化比对：对方不知所核的值，己方只知是否一致；每个数源一次使用、一份回执。同一主体每日核验次数有限。',
      'A blinded comparison: the source does not learn the value, you learn whether it is the same and nothing else. One access with its receipts for each source; few comparisons a day on one subject.',
    ),
    access: ['clerk'],
    body: newCheck,
    idempotent: true,
    responses: { 201: checked },
    errors: [
      ...WRITE_ERRORS,
      'GRANT_NOT_FOUND',
      'SOURCE_NOT_FOUND',
      'CHECK_FIELD_MISSING',
      'CHECK_FIELD_TWICE',
      'ACCESS_ID_TAKEN',
      'ACCESS_ACT_NOT_ALLOWED',
      'ACCESS_DELIVERY_DISPUTED',
      'FACT_OVERTAKEN',
      ...EXCHANGE_ERRORS,
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ body: { comparisons, ...terms }, caller, idempotency, services }) {
      const { ledger, accesses, ledgerIdentities } = services;
      const identity = ledgerIdentities.forCaller(caller, 'clerk');
      const planned = await planChecks(ledger, identity, comparisons);
      const asker = { requester: caller.unit, operator: caller.id, idempotency };
      const desk = accesses.of(caller.mspId).requester;
      const run = await runChecks(desk, asker, terms, planned);
      return reply.json(201, { sources: run.map(sourceView) });
    },
  }),
];

function sourceView(check: RunCheck): z.input<typeof checked>['sources'][number] {
  const { id: grant, item, provider } = check.grant;
  const shown = { grant, item, provider };
  if ('failed' in check) return { ...shown, failed: check.failed, results: [] };
  const { access } = check.row;
  const results = check.results.map(({ field, result }) => {
    const element = ownMember(check.elements, field);
    return { field, result, ...(element === undefined ? {} : { element }) };
  });
  return { ...shown, ...(access === undefined ? {} : { access: accessView(access) }), results };
}
