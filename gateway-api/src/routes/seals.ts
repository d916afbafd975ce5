// SPDX-License-Identifier: Apache-2.0
import { basisCode, digest, filingNumber, sealId, typeCode, uscc } from '@yulian/chaincode/schemas';
import { defined, PLAIN_SEAL_ACTS, SEAL_KINDS, SEAL_PAUSES, type SealRecord } from '@yulian/proofs';
import { z } from 'zod';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import { legalEnd } from '../licences/legal-time.js';
import { readSealObject } from '../seals/read-seal-object.js';
import { sealView } from '../seals/seal-view.js';
import type { Services } from '../services.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { seal, writtenSeal } from './schemas/seals.js';
import { SEAL_ACT_ERRORS, SEAL_ERRORS } from './seal-errors.js';
import { writeSeal } from './write-seal.js';
import { asOfQuery, KnownThen } from '../verify/known-then.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: sealId });
const pauseKind = z.enum(SEAL_PAUSES);
const ID_POINTER = { '/id': '#/path/id' } as const;

const application = z
  .strictObject({
    /** Chosen by the applicant: S- and 16 to 32 random hexadecimal digits. */
    id: sealId,
    sealKind: z.enum(SEAL_KINDS),
    typeCode,
    department: uscc,
    maker: uscc,
    /** SM3 of the certificates (DER) that shall sign with it. */
    certificates: z.array(digest).min(1).max(16),
    validTo: legalEnd,
    replaces: sealId.optional(),
    basis: basisCode,
  })
  .meta({ id: 'SealApplication' });

/** Seals 电子印章: from application to cancellation. */
export const sealRoutes = [
  defineRoute({
    id: 'applyForSeal',
    method: 'POST',
    path: '/v1/seals',
    tags: ['seals'],
    summary: text('申请电子印章', 'Apply for a seal'),
    access: ['clerk'],
    body: application,
    idempotent: true,
    responses: { 201: writtenSeal },
    errors: [
      ...SEAL_ERRORS,
      'SEAL_OWN_APPLICATION',
      'SEAL_ALREADY_EXISTS',
      'SEAL_NOT_REPLACEABLE',
      'VALIDITY_INVALID',
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ body, ...context }) {
      const asked = { ...body, certificates: [...body.certificates].sort() };
      const written = await writeSeal({
        ...context,
        role: 'clerk',
        id: body.id,
        prepare: () => contractCall('seal', 'apply', defined(asked)),
      });
      return reply.json(201, written, { headers: { Location: `/v1/seals/${body.id}` } });
    },
  }),

  defineRoute({
    id: 'getSeal',
    method: 'GET',
    path: '/v1/seals/{id}',
    tags: ['seals'],
    summary: text('一枚电子印章在某时的状态', 'A seal as it is, or was, at a moment'),
    access: ANY_ROLE,
    params: idParams,
    query: asOfQuery,
    responses: { 200: seal },
    errors: ['SEAL_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, query, services }) {
      const reader = readerOf(services, caller);
      const record = await ask<SealRecord>(services.ledger, reader, 'seal', 'get', params.id);
      const known = new KnownThen(services.ledger, reader, query.knownAt);
      const asOf = { at: query.at ?? services.clock.now(), knownAt: known.instant };
      const pauses = await known.facts(record.pauses);
      return reply.json(200, sealView({ ...(await known.record(record)), pauses }, asOf));
    },
  }),

  defineRoute({
    id: 'actOnSeal',
    method: 'POST',
    path: '/v1/seals/{id}/acts',
    tags: ['seals'],
    summary: text(
      '审核、撤回申请、停用、恢复与注销的报告及其备案',
      'Decide on an application, withdraw it, report or file a stop, a resumption or a cancellation',
    ),
    access: ['approver'],
    params: idParams,
    body: z
      .strictObject({ act: z.enum(PLAIN_SEAL_ACTS), basis: basisCode })
      .meta({ id: 'SealAct' }),
    idempotent: true,
    responses: { 200: writtenSeal },
    pointers: ID_POINTER,
    errors: [...SEAL_ACT_ERRORS, ...LEDGER_WRITE_ERRORS],
    async handler({ params, body, ...context }) {
      const written = await writeSeal({
        ...context,
        role: 'approver',
        id: params.id,
        prepare: () => contractCall('seal', 'act', { ...params, ...body }),
      });
      return reply.json(200, written);
    },
  }),

  defineRoute({
    id: 'makeSeal',
    method: 'POST',
    path: '/v1/seals/{id}/making',
    tags: ['seals'],
    summary: text('登记制作的印章对象', 'Record the seal object that was made'),
    access: ['clerk'],
    params: idParams,
    body: z
      .strictObject({
        /** The `.esl` file, uploaded before. */
        document: z.string().regex(/^[0-9a-f]{32}$/),
        sealKind: z.enum(SEAL_KINDS),
        ownerUnit: uscc,
        basis: basisCode,
      })
      .meta({ id: 'SealMaking' }),
    idempotent: true,
    responses: { 200: writtenSeal },
    pointers: {
      ...ID_POINTER,
      '/esId': '/document',
      '/certificates': '/document',
      '/sealName': '/document',
      '/signers': '/document',
      '/validTo': '/document',
    },
    errors: [
      ...SEAL_ACT_ERRORS,
      'DOCUMENT_NOT_FOUND',
      'SEAL_OBJECT_UNREADABLE',
      'SEAL_OBJECT_NOT_GENUINE',
      ...(['JUDGES_BUSY', 'FILE_OVERRUNS'] as const),
      'SEAL_DIFFERS_FROM_APPLICATION',
      'SEAL_OF_ANOTHER_BODY',
      'SEAL_ES_ID_TAKEN',
      'VALIDITY_INVALID',
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ params, body, ...context }) {
      const { caller, services } = context;
      const { document, ...said } = body;
      const { vault } = services.organisations.require(caller.mspId);
      const judges = services.judges.for(context.request);
      const sources = { vault, unit: caller.unit, judges, now: services.clock.now() };
      const written = await writeSeal({
        ...context,
        role: 'clerk',
        id: params.id,
        prepare: async () => {
          const object = await readSealObject(sources, document, said.sealKind);
          return contractCall('seal', 'make', { ...params, ...said, ...object });
        },
      });
      return reply.json(200, written);
    },
  }),

  defineRoute({
    id: 'fileSeal',
    method: 'POST',
    path: '/v1/seals/{id}/filing',
    tags: ['seals'],
    summary: text('备案；此后可用', 'File a seal: it can be used from then on'),
    access: ['approver'],
    params: idParams,
    body: z.strictObject({ filingNumber, basis: basisCode }).meta({ id: 'SealFiling' }),
    idempotent: true,
    responses: { 200: writtenSeal },
    pointers: ID_POINTER,
    errors: [
      ...SEAL_ACT_ERRORS,
      'SEAL_FILING_NUMBER_TAKEN',
      'SEAL_REPLACED_NOT_CANCELLED',
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ params, body, ...context }) {
      const written = await writeSeal({
        ...context,
        role: 'approver',
        id: params.id,
        prepare: () => contractCall('seal', 'file', { ...params, ...body }),
      });
      return reply.json(200, written);
    },
  }),

  defineRoute({
    id: 'pauseSeal',
    method: 'POST',
    path: '/v1/seals/{id}/pauses',
    tags: ['seals'],
    summary: text('冻结或挂失', 'Freeze a seal, or report its loss'),
    access: ['approver'],
    params: idParams,
    body: z.strictObject({ kind: pauseKind, basis: basisCode }).meta({ id: 'SealPause' }),
    idempotent: true,
    responses: { 200: writtenSeal },
    pointers: ID_POINTER,
    errors: [...SEAL_ACT_ERRORS, 'PAUSE_ALREADY_IN_FORCE', ...LEDGER_WRITE_ERRORS],
    async handler({ params, body, ...context }) {
      const written = await writeSeal({
        ...context,
        role: 'approver',
        id: params.id,
        prepare: () => contractCall('seal', 'pause', { ...params, ...body }),
      });
      return reply.json(200, written);
    },
  }),

  defineRoute({
    id: 'liftSealPause',
    method: 'POST',
    path: '/v1/seals/{id}/pauses/{kind}/lifting',
    tags: ['seals'],
    summary: text('解除冻结或挂失', 'Lift a pause of a seal'),
    access: ['approver'],
    params: z.strictObject({ id: sealId, kind: pauseKind }),
    body: z.strictObject({ basis: basisCode }).meta({ id: 'SealPauseLifting' }),
    idempotent: true,
    responses: { 200: writtenSeal },
    pointers: { ...ID_POINTER, '/kind': '#/path/kind' },
    errors: [...SEAL_ACT_ERRORS, 'PAUSE_NOT_FOUND', ...LEDGER_WRITE_ERRORS],
    async handler({ params, body, ...context }) {
      const written = await writeSeal({
        ...context,
        role: 'approver',
        id: params.id,
        prepare: () => contractCall('seal', 'liftPause', { ...params, ...body }),
      });
      return reply.json(200, written);
    },
  }),
];
