// SPDX-License-Identifier: Apache-2.0
import { creditAuditorOf } from '../credits/auditor.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Services } from '../services.js';
import { ANY_ROLE } from './reading.js';
import { creditAudit } from './schemas/credits.js';

const defineRoute = routesOf<Services>();

/** The audit of all credits of the chain. */
export const creditAuditRoutes = [
  defineRoute({
    id: 'auditCredits',
    method: 'GET',
    path: '/v1/credit-audits',
    tags: ['credits'],
    summary: text('核查全部减排单位', 'Audit all credits of the chain'),
    description: text(
      '从第一个区块起追踪每一个单位：每批签发量等于持有、挂牌、缓冲、注销与核减之和；每个账户转入等于转出与余额之和。',
      'Follows every unit from the first block on: per batch, issued = held + on offer + buffer + retired + cancelled; per account, in = out + balance + reserved.',
    ),
    access: ANY_ROLE,
    responses: { 200: creditAudit },
    errors: LEDGER_READ_ERRORS,
    async handler({ request, services }) {
      const found = await creditAuditorOf(services.ledger).report(request.signal);
      const { faults, batches, accounts, proceeds, ...rest } = found;
      return reply.json(200, {
        ...rest,
        sound: faults.length === 0,
        faults: [...faults],
        batches: [...batches],
        accounts: [...accounts],
        proceeds: { ...proceeds },
      });
    },
  }),
];
