// SPDX-License-Identifier: Apache-2.0
import { archiveActRule, archiveId, fondsId, retention } from '@yulian/chaincode/schemas';
import { MOST_ARCHIVE_ENTRIES } from '@yulian/proofs';
import { z } from 'zod';
import { archiveActCall } from '../archives/act-call.js';
import { preparePackage } from '../archives/prepare-package.js';
import { archiveActRequest, collectRequest } from '../archives/request-schemas.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { contractCall, placeView } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import { ARCHIVE_ACT_ERRORS, COLLECT_ERRORS } from './archive-errors.js';
import { filters, LIST_ERRORS, listStored } from './listing.js';
import { ANY_ROLE, readRecord, writtenRecord } from './reading.js';
import { archive, archiveState, disposal, writtenArchive } from './schemas/archives.js';
import { operation } from './schemas/operation.js';

const defineRoute = routesOf<Services>();

type View<S extends z.ZodType> = z.input<S>;

const idParams = z.strictObject({ id: archiveId });
/** Ten for each of the most files, or acts, that an archive may have. */
const COLLECT_BODY_VALUES = 10 * MOST_ARCHIVE_ENTRIES;
const year = z.string().regex(/^[1-9][0-9]{3}$/);

/** Packages of electronic archives 电子档案: collect, read, act. */
export const archiveRoutes = [
  defineRoute({
    id: 'collectArchive',
    method: 'POST',
    path: '/v1/archives',
    tags: ['archives'],
    summary: text(
      '收集：用已上传的文件组成归档信息包并上链',
      'Collect: make a package from uploaded documents and anchor it',
    ),
    access: ['clerk'],
    body: collectRequest.meta({ id: 'CollectArchive' }),
    maxBodyBytes: 4 * 1024 * 1024,
    maxBodyValues: COLLECT_BODY_VALUES,
    idempotent: true,
    responses: { 201: writtenArchive, 202: operation },
    pointers: {
      ...{ '/id': '/code', '/root': '/files', '/manifest': '/files' },
      ...{ '/fileCount': '/files', '/logCount': '/log' },
    },
    errors: COLLECT_ERRORS,
    async handler({ caller, body, idempotency, request, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'clerk');
      const { vault, transactions } = services.organisations.require(caller.mspId);
      const judges = services.judges.for(request);
      const collector = { vault, judges, unit: caller.unit, now: services.clock.now() };
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: async () =>
          contractCall('archive', 'collect', await preparePackage(collector, body)),
      });
      const id = `${body.fonds.split('.')[0] ?? ''}.${body.code}`;
      const question = ['archive', 'get', id] as const;
      const record = await writtenRecord<View<typeof archive>>(
        ...([services, identity, outcome] as const),
        ...question,
      );
      return reply.json(
        201,
        { archive: record, transaction: placeView(outcome) },
        { headers: { Location: `/v1/archives/${id}` } },
      );
    },
  }),

  defineRoute({
    id: 'listArchives',
    method: 'GET',
    path: '/v1/archives',
    tags: ['archives'],
    summary: text('电子档案目录', 'Packages of archives'),
    access: ANY_ROLE,
    query: pageQuery({
      fonds: fondsId.optional(),
      year: year.optional(),
      state: archiveState.optional(),
      retention: retention.optional(),
    }),
    responses: { 200: pageSchema(archive) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { fonds, state } = query;
      const where = filters({ fonds, year: query.year, state, retention: query.retention });
      const list = { kind: 'archive', where };
      return reply.json(
        200,
        await listStored<View<typeof archive>>(services, query, list, request.signal),
      );
    },
  }),

  defineRoute({
    id: 'getArchive',
    method: 'GET',
    path: '/v1/archives/{id}',
    tags: ['archives'],
    summary: text('一个档案包及其经过', 'A package and its history'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: archive },
    errors: ['RECORD_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const question = ['archive', 'get', params.id] as const;
      return reply.json(200, await readRecord<View<typeof archive>>(services, caller, ...question));
    },
  }),

  defineRoute({
    id: 'actOnArchive',
    method: 'POST',
    path: '/v1/archives/{id}/acts',
    tags: ['archives'],
    summary: text(
      '登记编目、入库、退回、移交、接收、延长保管期限、鉴定、批准、监销',
      'Catalogue, store, return, hand over, take over, lengthen the retention, appraise, approve or supervise',
    ),
    access: ['clerk', 'approver'],
    params: idParams,
    body: archiveActRequest.meta({ id: 'ArchiveAct' }),
    idempotent: true,
    responses: { 200: writtenArchive, 202: operation },
    pointers: { '/id': '#/path/id' },
    errors: ARCHIVE_ACT_ERRORS,
    async handler({ caller, params, body, idempotency, request, services }) {
      const { roles } = archiveActRule(body.act);
      // Of several roles that may, one that the caller has.
      const role = roles.find((one) => caller.roles.includes(one)) ?? roles[0] ?? 'clerk';
      const identity = services.ledgerIdentities.forCaller(caller, role);
      const { vault, transactions } = services.organisations.require(caller.mspId);
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => archiveActCall(vault.key, caller, params.id, body),
      });
      const question = ['archive', 'get', params.id] as const;
      const record = await writtenRecord<View<typeof archive>>(
        ...([services, identity, outcome] as const),
        ...question,
      );
      return reply.json(200, { archive: record, transaction: placeView(outcome) });
    },
  }),

  defineRoute({
    id: 'getDisposal',
    method: 'GET',
    path: '/v1/archives/{id}/disposal',
    tags: ['archives'],
    summary: text('销毁清册中的一条', 'A row of the disposal register'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: disposal },
    errors: ['RECORD_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const question = ['archive', 'getDisposal', params.id] as const;
      return reply.json(
        200,
        await readRecord<View<typeof disposal>>(services, caller, ...question),
      );
    },
  }),

  defineRoute({
    id: 'listDisposals',
    method: 'GET',
    path: '/v1/disposals',
    tags: ['archives'],
    summary: text('销毁清册', 'The disposal register'),
    access: ANY_ROLE,
    query: pageQuery({ fonds: fondsId.optional() }),
    responses: { 200: pageSchema(disposal) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const list = { kind: 'disposal', where: filters({ fonds: query.fonds }) };
      return reply.json(
        200,
        await listStored<View<typeof disposal>>(services, query, list, request.signal),
      );
    },
  }),
];
