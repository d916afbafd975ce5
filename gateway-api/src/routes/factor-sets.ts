// SPDX-License-Identifier: Apache-2.0
import { appointedBody, factorSetRef, uscc } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { APPOINTMENT_KIND, FACTOR_SET_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { filters, LIST_ERRORS, listStored } from './listing.js';
import { ANY_ROLE, readRecord } from './reading.js';
import { appointment, factorSet } from './schemas/earnings.js';

const defineRoute = routesOf<Services>();

type Appointment = z.input<typeof appointment>;
type Set = z.input<typeof factorSet>;

/** What the committee decided of the eco-chain: bodies and factors. */
export const factorSetRoutes = [
  defineRoute({
    id: 'listAppointments',
    method: 'GET',
    path: '/v1/appointments',
    tags: ['points'],
    summary: text('委员会指定的机构', 'Bodies that the committee appointed'),
    access: ANY_ROLE,
    query: pageQuery({ body: appointedBody.optional(), unit: uscc.optional() }),
    responses: { 200: pageSchema(appointment) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { body, unit } = query;
      const list = { kind: APPOINTMENT_KIND, where: filters({ body, unit }) };
      return reply.json(200, await listStored<Appointment>(services, query, list, request.signal));
    },
  }),

  defineRoute({
    id: 'getAppointment',
    method: 'GET',
    path: '/v1/appointments/{body}/{unit}',
    tags: ['points'],
    summary: text('一个单位的指定及其沿革', 'What a unit is appointed as, and was'),
    access: ANY_ROLE,
    params: z.strictObject({ body: appointedBody, unit: uscc }),
    responses: { 200: appointment },
    errors: ['APPOINTMENT_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { body, unit }, services }) {
      const id = `${body}/${unit}`;
      const record = await readRecord<Appointment>(services, caller, 'appointment', 'get', id);
      return reply.json(200, record);
    },
  }),

  defineRoute({
    id: 'listFactorSets',
    method: 'GET',
    path: '/v1/factor-sets',
    tags: ['points'],
    summary: text('因子集', 'Factor sets'),
    access: ANY_ROLE,
    query: pageQuery({}),
    responses: { 200: pageSchema(factorSet) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const list = { kind: FACTOR_SET_KIND };
      return reply.json(200, await listStored<Set>(services, query, list, request.signal));
    },
  }),

  defineRoute({
    id: 'getFactorSet',
    method: 'GET',
    path: '/v1/factor-sets/{id}',
    tags: ['points'],
    summary: text('一个因子集', 'A factor set'),
    access: ANY_ROLE,
    params: z.strictObject({ id: factorSetRef }),
    responses: { 200: factorSet },
    errors: ['FACTOR_SET_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      const record = await readRecord<Set>(services, caller, 'factorSet', 'get', id);
      return reply.json(200, record);
    },
  }),
];
