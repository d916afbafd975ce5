// SPDX-License-Identifier: Apache-2.0
import {
  basisCode,
  mspId,
  pauseSubject,
  regionCode,
  uscc as usccSchema,
} from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { contractCall, placeView } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import { ANY_ROLE, readRecord } from './reading.js';
import { transactionPlace } from './schemas/records.js';
import { consortium, organisation, pause, region, unit } from './schemas/registry.js';

const defineRoute = routesOf<Services>();

type View<S extends z.ZodType> = z.input<S>;

/** Who belongs to the consortium, and the emergency brake. */
export const registryRoutes = [
  defineRoute({
    id: 'getConsortium',
    method: 'GET',
    path: '/v1/consortium',
    tags: ['units'],
    summary: text('联盟及其委员会', 'The consortium and its committee'),
    access: ANY_ROLE,
    responses: { 200: consortium },
    errors: ['CONSORTIUM_NOT_FOUNDED', ...LEDGER_READ_ERRORS],
    async handler({ caller, services }) {
      const record = await readRecord<View<typeof consortium>>(
        services,
        caller,
        'registry',
        'getConsortium',
      );
      return reply.json(200, record);
    },
  }),

  defineRoute({
    id: 'getOrganisation',
    method: 'GET',
    path: '/v1/organisations/{mspId}',
    tags: ['units'],
    summary: text('一个组织', 'An organisation'),
    access: ANY_ROLE,
    params: z.strictObject({ mspId }),
    responses: { 200: organisation },
    errors: ['ORGANISATION_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const record = await readRecord<View<typeof organisation>>(
        services,
        caller,
        'registry',
        'getOrganisation',
        params.mspId,
      );
      return reply.json(200, record);
    },
  }),

  defineRoute({
    id: 'getUnit',
    method: 'GET',
    path: '/v1/units/{uscc}',
    tags: ['units'],
    summary: text('一个单位及其沿革', 'A unit and its life'),
    access: ANY_ROLE,
    params: z.strictObject({ uscc: usccSchema }),
    responses: { 200: unit },
    errors: ['UNIT_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const record = await readRecord<View<typeof unit>>(
        services,
        caller,
        'registry',
        'getUnit',
        params.uscc,
      );
      return reply.json(200, record);
    },
  }),

  defineRoute({
    id: 'getRegion',
    method: 'GET',
    path: '/v1/regions/{code}',
    tags: ['units'],
    summary: text('一个行政区划及其沿革', 'A region and its life'),
    access: ANY_ROLE,
    params: z.strictObject({ code: regionCode }),
    responses: { 200: region },
    errors: ['REGION_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const record = await readRecord<View<typeof region>>(
        services,
        caller,
        'registry',
        'getRegion',
        params.code,
      );
      return reply.json(200, record);
    },
  }),

  defineRoute({
    id: 'pause',
    method: 'POST',
    path: '/v1/pauses',
    tags: ['proposals'],
    summary: text('紧急暂停一个单位或一个类型', 'Pause a unit or a type at once'),
    description: text(
      '委员会任一成员即可暂停；解除须经提案 LIFT_PAUSE。',
      'Any committee member can pause; lifting takes a proposal LIFT_PAUSE.',
    ),
    access: ['committee'],
    body: z.strictObject({ subject: pauseSubject, basis: basisCode }).meta({ id: 'NewPause' }),
    idempotent: true,
    responses: { 201: z.strictObject({ pause, transaction: transactionPlace }) },
    errors: [
      'ARGUMENT_INVALID',
      'ROLE_REQUIRED',
      'NOT_A_COMMITTEE_MEMBER',
      'CONSORTIUM_NOT_FOUNDED',
      'IDEMPOTENCY_REPLAY',
      'UNIT_NOT_FOUND',
      'PAUSE_ALREADY_IN_FORCE',
      'PAUSE_NOT_FOUND',
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ caller, body, idempotency, request, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'committee');
      const { transactions } = services.organisations.require(caller.mspId);
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('registry', 'pause', body),
      });
      const { kind, id } = body.subject;
      const record = await readRecord<View<typeof pause>>(
        services,
        caller,
        'registry',
        'getPause',
        kind,
        id,
      );
      return reply.json(
        201,
        { pause: record, transaction: placeView(outcome) },
        { headers: { Location: `/v1/pauses/${kind}/${id}` } },
      );
    },
  }),

  defineRoute({
    id: 'getPause',
    method: 'GET',
    path: '/v1/pauses/{kind}/{id}',
    tags: ['proposals'],
    summary: text('一个单位或类型的暂停记录', 'The pauses of a unit or a type'),
    access: ANY_ROLE,
    params: pauseSubject,
    responses: { 200: pause },
    errors: ['PAUSE_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const record = await readRecord<View<typeof pause>>(
        services,
        caller,
        'registry',
        'getPause',
        params.kind,
        params.id,
      );
      return reply.json(200, record);
    },
  }),
];
