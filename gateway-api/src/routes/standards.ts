// SPDX-License-Identifier: Apache-2.0
import { standardInput } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { contractCall, placeView } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import { WRITE_ERRORS } from './licence-errors.js';
import { ANY_ROLE, readRecord, writtenRecord } from './reading.js';
import { operation } from './schemas/operation.js';
import { transactionPlace } from './schemas/records.js';
import { standard, standardVersion } from './schemas/standards.js';

const defineRoute = routesOf<Services>();

type View<S extends z.ZodType> = z.input<S>;

const standardId = z.string().regex(/^(CS|OS)-[0-9A-Z]{21}$/);
const written = z
  .strictObject({ standard: standardVersion, transaction: transactionPlace })
  .meta({ id: 'WrittenStandard' });

/** Collection standards 数据采集标准 and on-chain standards 上链标准. */
export const standardRoutes = [
  defineRoute({
    id: 'publishStandard',
    method: 'POST',
    path: '/v1/standards',
    tags: ['standards'],
    summary: text('发布标准的下一版', 'Publish the next version of a standard'),
    access: ['approver'],
    body: standardInput,
    idempotent: true,
    responses: { 201: written, 202: operation },
    errors: [
      ...WRITE_ERRORS,
      'NOT_TYPE_DEFINER',
      'STANDARD_SCHEMA_INVALID',
      'STANDARD_VERSION_OUT_OF_ORDER',
      'STANDARD_BACKDATED',
      'FACT_OUT_OF_ORDER',
      'EFFECT_TOO_FAR_AHEAD',
      'STANDARD_NOT_FOUND',
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ caller, body, idempotency, request, services }) {
      const { transactions } = services.organisations.require(caller.mspId);
      const identity = services.ledgerIdentities.forCaller(caller, 'approver');
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('standard', 'publish', body),
      });
      const id = `${body.kind === 'collection' ? 'CS' : 'OS'}-${body.typeCode}`;
      const record = await writtenRecord<View<typeof standardVersion>>(
        services,
        identity,
        outcome,
        'standard',
        'getVersion',
        id,
        String(body.version),
      );
      return reply.json(
        201,
        { standard: record, transaction: placeView(outcome) },
        { headers: { Location: `/v1/standards/${id}/versions/${String(body.version)}` } },
      );
    },
  }),

  defineRoute({
    id: 'getStandard',
    method: 'GET',
    path: '/v1/standards/{id}',
    tags: ['standards'],
    summary: text('一份标准的各个版本', 'A standard and its versions'),
    access: ANY_ROLE,
    params: z.strictObject({ id: standardId }),
    responses: { 200: standard },
    errors: ['STANDARD_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const record = await readRecord<View<typeof standard>>(
        services,
        caller,
        'standard',
        'get',
        params.id,
      );
      return reply.json(200, record);
    },
  }),

  defineRoute({
    id: 'getStandardVersion',
    method: 'GET',
    path: '/v1/standards/{id}/versions/{version}',
    tags: ['standards'],
    summary: text('标准的某一版全文及改动', 'One version, whole, with what it changed'),
    access: ANY_ROLE,
    params: z.strictObject({ id: standardId, version: z.string().regex(/^[1-9][0-9]{0,2}$/) }),
    responses: { 200: standardVersion },
    errors: ['STANDARD_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const record = await readRecord<View<typeof standardVersion>>(
        services,
        caller,
        'standard',
        'getVersion',
        params.id,
        params.version,
      );
      return reply.json(200, record);
    },
  }),
];
