// SPDX-License-Identifier: Apache-2.0
import { uscc } from '@yulian/chaincode/schemas';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { booleanText } from '../http/query-types.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { listUserDuties } from '../index/index.js';
import { legalStart } from '../licences/legal-time.js';
import type { Services } from '../services.js';
import { userDutyView } from '../sharing/views.js';
import { caughtUp } from './caught-up.js';
import { LIST_ERRORS, Listing } from './listing.js';
import { ANY_ROLE } from './reading.js';
import { userDutyEntry } from './schemas/user-duty.js';

const defineRoute = routesOf<Services>();

/** The duty list of those who use others' data; that of providers is with the catalogue. */
export const userDutyRoutes = [
  defineRoute({
    id: 'listUserDuties',
    method: 'GET',
    path: '/v1/user-duties',
    tags: ['grants'],
    summary: text(
      '责任清单（需求部门）：申请了什么、获得什么、负有何责',
      'Duty list of users: what units asked for, what they got, and what they owe by it',
    ),
    description: text(
      '由申请、授权与工作日历导出；at 可为将来时刻。',
      'Derived from requests, grants and calendars as recorded last; `at` may lie ahead.',
    ),
    access: ANY_ROLE,
    query: pageQuery({
      user: uscc.optional(),
      provider: uscc.optional(),
      /** Whether the provider's answer is late. */
      overdue: booleanText().optional(),
      at: legalStart.optional(),
    }),
    responses: { 200: pageSchema(userDutyEntry) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      await caughtUp(services, request.signal);
      const { user, provider, overdue, at } = query;
      const asked = { user, provider, overdue, at };
      const listing = new Listing(services, JSON.stringify({ list: 'user-duties', ...asked }));
      const filter = { ...asked, at: at ?? services.clock.now() };
      const page = await listUserDuties(services.index, filter, listing.wish(query));
      return reply.json(200, listing.answer(page, page.items.map(userDutyView)));
    },
  }),
];
