// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { CALENDAR_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { LIST_ERRORS, listStored } from './listing.js';
import { ANY_ROLE, readRecord } from './reading.js';
import { calendar } from './schemas/registry.js';

const defineRoute = routesOf<Services>();

type View = z.input<typeof calendar>;

/** The working days by which the clocks of answers run; the committee sets them by proposal. */
export const calendarRoutes = [
  defineRoute({
    id: 'listCalendars',
    method: 'GET',
    path: '/v1/calendars',
    tags: ['units'],
    summary: text('各年工作日历', 'Calendars of working days'),
    access: ANY_ROLE,
    query: pageQuery({}),
    responses: { 200: pageSchema(calendar) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const list = { kind: CALENDAR_KIND };
      return reply.json(200, await listStored<View>(services, query, list, request.signal));
    },
  }),

  defineRoute({
    id: 'getCalendar',
    method: 'GET',
    path: '/v1/calendars/{year}',
    tags: ['units'],
    summary: text('一年的工作日历及其沿革', 'Working days of a year, and what was set before'),
    access: ANY_ROLE,
    params: z.strictObject({ year: z.string().regex(/^2[01][0-9]{2}$/) }),
    responses: { 200: calendar },
    errors: ['CALENDAR_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { year }, services }) {
      const record = await readRecord<View>(services, caller, 'registry', 'getCalendar', year);
      return reply.json(200, record);
    },
  }),
];
