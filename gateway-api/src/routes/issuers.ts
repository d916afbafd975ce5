// SPDX-License-Identifier: Apache-2.0
import { basisCode, power, typeCode, uscc } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import type { ProblemCode } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { contractCall, placeView } from '../ledger-queries/contract-call.js';
import { legalEnd, legalStart } from '../licences/legal-time.js';
import type { Services } from '../services.js';
import { WRITE_ERRORS } from './licence-errors.js';
import { ANY_ROLE, readRecord, writtenRecord } from './reading.js';
import { transactionPlace } from './schemas/records.js';
import { issuer } from './schemas/registry.js';

const defineRoute = routesOf<Services>();

type View = z.input<typeof issuer>;

const place = z.strictObject({ typeCode, unit: uscc });
const written = z
  .strictObject({ issuer, transaction: transactionPlace })
  .meta({ id: 'WrittenIssuer' });

const newPowers = z
  .strictObject({
    powers: z.array(power).min(1).max(12),
    from: legalStart,
    until: legalEnd.optional(),
    replace: z
      .literal(true)
      .optional()
      .describe('Instead of the powers that the unit holds; left out: beside them.'),
    basis: basisCode,
  })
  .meta({ id: 'NewPowers' });

const AUTHORITY_ERRORS = [
  ...WRITE_ERRORS,
  'NOT_TYPE_DEFINER',
  'AUTHORITY_BACKDATED',
  'FACT_OUT_OF_ORDER',
  'EFFECT_TOO_FAR_AHEAD',
] as const satisfies readonly ProblemCode[];

/** Who may issue a type, and who else may act on it. */
export const issuerRoutes = [
  defineRoute({
    id: 'getIssuer',
    method: 'GET',
    path: '/v1/issuers/{typeCode}/{unit}',
    tags: ['issuers'],
    summary: text('一个单位对一个类型的职权', 'What a unit may do on a type'),
    access: ANY_ROLE,
    params: place,
    responses: { 200: issuer },
    errors: ['AUTHORITY_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const record = await readRecord<View>(
        services,
        caller,
        'issuer',
        'get',
        params.typeCode,
        params.unit,
      );
      return reply.json(200, record);
    },
  }),

  defineRoute({
    id: 'givePowers',
    method: 'POST',
    path: '/v1/issuers/{typeCode}/{unit}/powers',
    tags: ['issuers'],
    summary: text('由定义机构授予职权', 'Give powers, by the body that defines the type'),
    access: ['approver'],
    params: place,
    body: newPowers,
    idempotent: true,
    responses: { 200: written },
    pointers: { '/typeCode': '#/path/typeCode', '/unit': '#/path/unit' },
    errors: [...AUTHORITY_ERRORS, 'AUTHORITY_WOULD_CHANGE', ...LEDGER_WRITE_ERRORS],
    async handler({ caller, params, body, idempotency, request, services }) {
      const { transactions } = services.organisations.require(caller.mspId);
      const identity = services.ledgerIdentities.forCaller(caller, 'approver');
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('issuer', 'give', definedBody({ ...params, ...body })),
      });
      const record = await writtenRecord<View>(
        services,
        identity,
        outcome,
        'issuer',
        'get',
        params.typeCode,
        params.unit,
      );
      return reply.json(200, { issuer: record, transaction: placeView(outcome) });
    },
  }),

  defineRoute({
    id: 'withdrawPowers',
    method: 'POST',
    path: '/v1/issuers/{typeCode}/{unit}/withdrawal',
    tags: ['issuers'],
    summary: text('自某日起收回职权', 'Withdraw all powers from a date on'),
    access: ['approver'],
    params: place,
    body: z.strictObject({ from: legalStart, basis: basisCode }).meta({ id: 'NewWithdrawal' }),
    idempotent: true,
    responses: { 200: written },
    pointers: { '/typeCode': '#/path/typeCode', '/unit': '#/path/unit' },
    errors: [...AUTHORITY_ERRORS, 'AUTHORITY_NOT_FOUND', ...LEDGER_WRITE_ERRORS],
    async handler({ caller, params, body, idempotency, request, services }) {
      const { transactions } = services.organisations.require(caller.mspId);
      const identity = services.ledgerIdentities.forCaller(caller, 'approver');
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('issuer', 'withdraw', { ...params, ...body }),
      });
      const record = await writtenRecord<View>(
        services,
        identity,
        outcome,
        'issuer',
        'get',
        params.typeCode,
        params.unit,
      );
      return reply.json(200, { issuer: record, transaction: placeView(outcome) });
    },
  }),
];

/** A contract takes no undefined members. */
function definedBody<T extends object>(body: T): T {
  return Object.fromEntries(Object.entries(body).filter(([, v]) => v !== undefined)) as T;
}
