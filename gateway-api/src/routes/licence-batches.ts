// SPDX-License-Identifier: Apache-2.0
import type { LicenceBatchRecord } from '@yulian/proofs';
import { z } from 'zod';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall, placeView, resultOf } from '../ledger-queries/contract-call.js';
import { batchView } from '../licences/licence-view.js';
import { prepareBatch } from '../licences/prepare-batch.js';
import { batchActRequest, batchRequest } from '../licences/request-schemas.js';
import type { Services } from '../services.js';
import { ACT_ERRORS, BATCH_ERRORS, ISSUE_ERRORS } from './licence-errors.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { operation } from './schemas/operation.js';
import { licenceBatch, transactionPlace } from './schemas/records.js';

const defineRoute = routesOf<Services>();

const BATCH_BODY_BYTES = 128 * 1024 * 1024;
/** A hundred for each of the most members that a batch may have. */
const BATCH_BODY_VALUES = 5_000_000;
const batchId = z.string().regex(/^[0-9A-Z]{21}\.[0-9A-Z]{18}\.[0-9A-Z]{2,27}$/);

/** Path of what belongs to one batch. */
export const batchIdParams = z.strictObject({ id: batchId });

const writtenBatch = z
  .strictObject({ batch: licenceBatch, transaction: transactionPlace })
  .meta({ id: 'WrittenLicenceBatch' });

/** Many licences under one root. */
export const licenceBatchRoutes = [
  defineRoute({
    id: 'issueLicenceBatch',
    method: 'POST',
    path: '/v1/licence-batches',
    tags: ['licences'],
    summary: text('一次上链最多五万张证照', 'Issue up to 50,000 licences in one transaction'),
    access: ['clerk'],
    body: batchRequest.meta({ id: 'IssueLicenceBatch' }),
    maxBodyBytes: BATCH_BODY_BYTES,
    maxBodyValues: BATCH_BODY_VALUES,
    idempotent: true,
    responses: { 201: writtenBatch, 202: operation },
    pointers: {
      '/standard': '/issuedAt',
      '/count': '/members',
      '/root': '/members',
      '/fields': '/members',
      '/validFrom': '/members',
      '/validTo': '/members',
    },
    errors: [...ISSUE_ERRORS, ...BATCH_ERRORS, ...LEDGER_WRITE_ERRORS],
    async handler({ caller, body, idempotency, request, services }) {
      const { vault, transactions } = services.organisations.require(caller.mspId);
      const { standards } = services;
      const identity = services.ledgerIdentities.forCaller(caller, 'clerk');
      const preparer = { vault, standards, identity, unit: caller.unit };
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: async () =>
          contractCall('licence', 'issueBatch', await prepareBatch(preparer, body)),
      });
      const id = `${body.typeCode}.${caller.unit}.${body.serialPrefix}`;
      const record =
        (resultOf(outcome) as LicenceBatchRecord | undefined) ??
        (await ask<LicenceBatchRecord>(services.ledger, identity, 'licence', 'getBatch', id));
      const view = batchView(record, { at: services.clock.now() });
      return reply.json(
        201,
        { batch: view, transaction: placeView(outcome) },
        { headers: { Location: `/v1/licence-batches/${id}` } },
      );
    },
  }),

  defineRoute({
    id: 'getLicenceBatch',
    method: 'GET',
    path: '/v1/licence-batches/{id}',
    tags: ['licences'],
    summary: text('一个批次', 'A batch'),
    access: ANY_ROLE,
    params: batchIdParams,
    responses: { 200: licenceBatch },
    errors: ['BATCH_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const identity = readerOf(services, caller);
      const record = await ask<LicenceBatchRecord>(
        services.ledger,
        identity,
        'licence',
        'getBatch',
        params.id,
      );
      return reply.json(200, batchView(record, { at: services.clock.now() }));
    },
  }),

  defineRoute({
    id: 'actOnLicenceBatch',
    method: 'POST',
    path: '/v1/licence-batches/{id}/acts',
    tags: ['licences'],
    summary: text('对整个批次办理', 'Act on a whole batch'),
    access: ['approver'],
    params: batchIdParams,
    body: batchActRequest.meta({ id: 'LicenceBatchAct' }),
    idempotent: true,
    responses: { 200: writtenBatch, 202: operation },
    pointers: { '/id': '#/path/id' },
    errors: [...ACT_ERRORS, ...BATCH_ERRORS, ...LEDGER_WRITE_ERRORS],
    async handler({ caller, params, body, idempotency, request, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'approver');
      const { transactions } = services.organisations.require(caller.mspId);
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('licence', 'actOnBatch', { ...body, id: params.id }),
      });
      const record =
        (resultOf(outcome) as LicenceBatchRecord | undefined) ??
        (await ask<LicenceBatchRecord>(
          services.ledger,
          identity,
          'licence',
          'getBatch',
          params.id,
        ));
      const view = batchView(record, { at: services.clock.now() });
      return reply.json(200, { batch: view, transaction: placeView(outcome) });
    },
  }),
];
