// SPDX-License-Identifier: Apache-2.0
import { archiveId } from '@yulian/chaincode/schemas';
import type { ArchiveRecord } from '@yulian/proofs';
import { describeArchiveCheck } from '@yulian/proofs/archives';
import { z } from 'zod';
import { certificateOf, erasePackage } from '../archives/erase.js';
import { erasureRequest, testRequest } from '../archives/request-schemas.js';
import { runTest } from '../archives/run-test.js';
import type { PreparedCall } from '../exactly-once/request.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import type { Language } from '../i18n/text.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall, placeView } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import type { HeldCertificate, Vault } from '../vault/index.js';
import { ARCHIVE_WRITE_ERRORS } from './archive-errors.js';
import { ownArchive } from './archive-packages.js';
import { ANY_ROLE, readRecord, writtenRecord } from './reading.js';
import {
  archive,
  archiveReport,
  archiveTest,
  erasedArchive,
  erasureCertificate,
  testedArchive,
} from './schemas/archives.js';
import { operation } from './schemas/operation.js';

const defineRoute = routesOf<Services>();

type View<S extends z.ZodType> = z.input<S>;

/** For asking whether a certificate would be taken. */
const NO_DIGEST = '0'.repeat(64);

const idParams = z.strictObject({ id: archiveId });
const testParams = z.strictObject({
  id: archiveId,
  number: z.string().regex(/^[1-9][0-9]{0,5}$/),
});

/** Four-property tests 四性检测, and the erasure that ends a disposal. */
export const archiveTestRoutes = [
  defineRoute({
    id: 'testArchive',
    method: 'POST',
    path: '/v1/archives/{id}/tests',
    tags: ['archives'],
    summary: text(
      '四性检测：检测本网关所持的档案包并把结果上链',
      'Test the four properties of a held package, and anchor what was found',
    ),
    access: ['clerk'],
    params: idParams,
    body: testRequest.meta({ id: 'TestArchive' }),
    idempotent: true,
    responses: { 201: testedArchive, 202: operation },
    pointers: { '/id': '#/path/id', '/root': '#/path/id' },
    errors: [
      ...ARCHIVE_WRITE_ERRORS,
      'ARCHIVE_ROOT_DIFFERS',
      'ARCHIVE_PACKAGE_NOT_HELD',
      'VAULT_WRITE_FAILED',
      'JUDGES_BUSY',
      'FILE_OVERRUNS',
    ],
    async handler({ caller, params: { id }, body, idempotency, request, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'clerk');
      const { vault, transactions } = services.organisations.require(caller.mspId);
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: async () => {
          const record = await ownArchive(services, caller, id);
          const wish = { ...body, now: services.clock.now() };
          const tester = { judges: services.judges.for(request), settings: services.archives };
          const input = await runTest(vault, record, tester, wish);
          return contractCall('archive', 'test', input);
        },
      });
      const question = ['archive', 'get', id] as const;
      const { tests } = await writtenRecord<View<typeof archive>>(
        ...([services, identity, outcome] as const),
        ...question,
      );
      const test = await readRecord<View<typeof archiveTest>>(
        ...([services, caller, 'archive', 'getTest'] as const),
        ...([id, String(tests)] as const),
      );
      return reply.json(201, await withReport(vault, test, request.language));
    },
  }),

  defineRoute({
    id: 'getArchiveTest',
    method: 'GET',
    path: '/v1/archives/{id}/tests/{number}',
    tags: ['archives'],
    summary: text('一次四性检测；持有方另见报告', 'A test; with its report where that is held'),
    access: ANY_ROLE,
    params: testParams,
    responses: { 200: testedArchive },
    errors: ['RECORD_NOT_FOUND', 'LEDGER_IDENTITY_MISSING', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id, number }, request, services }) {
      const test = await readRecord<View<typeof archiveTest>>(
        ...([services, caller, 'archive', 'getTest'] as const),
        ...([id, number] as const),
      );
      const { vault } = services.organisations.require(caller.mspId);
      return reply.json(200, await withReport(vault, test, request.language));
    },
  }),

  defineRoute({
    id: 'eraseArchive',
    method: 'POST',
    path: '/v1/archives/{id}/erasure',
    tags: ['archives'],
    summary: text(
      '销毁：清除文件与盐值，并把销毁证明的摘要上链',
      'Erase the files and salts of a registered package, and anchor the certificate',
    ),
    access: ['clerk', 'approver'],
    params: idParams,
    body: erasureRequest.meta({ id: 'EraseArchive' }),
    idempotent: true,
    responses: { 200: erasedArchive, 202: operation },
    pointers: { '/id': '#/path/id' },
    errors: [...ARCHIVE_WRITE_ERRORS, 'ARCHIVE_PACKAGE_NOT_HELD', 'VAULT_WRITE_FAILED'],
    async handler({ caller, params: { id }, body, idempotency, request, services }) {
      const role = caller.roles.includes('clerk') ? 'clerk' : 'approver';
      const identity = services.ledgerIdentities.forCaller(caller, role);
      const { vault, transactions } = services.organisations.require(caller.mspId);
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: async () => {
          const { ledger, clock } = services;
          const certified = (certificate: string): PreparedCall =>
            contractCall('archive', 'certifyErasure', { id, ...body, certificate });
          // What the contract refuses must not be erased, nor certified, first.
          await ledger.evaluate(identity, certified(NO_DIGEST).call);
          const record = await ask<ArchiveRecord>(ledger, identity, 'archive', 'get', id);
          const held = await certificateOf(vault, record, clock.now());
          await erasePackage(vault, id, held);
          return certified(held.digest);
        },
      });
      const question = ['archive', 'get', id] as const;
      const record = await writtenRecord<View<typeof archive>>(
        ...([services, identity, outcome] as const),
        ...question,
      );
      const erasure = await certificateView(vault, id);
      return reply.json(200, { archive: record, erasure, transaction: placeView(outcome) });
    },
  }),

  defineRoute({
    id: 'getErasureCertificate',
    method: 'GET',
    path: '/v1/archives/{id}/erasure',
    tags: ['archives'],
    summary: text('销毁证明', 'The certificate of what was erased'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: erasureCertificate },
    errors: ['ARCHIVE_PACKAGE_NOT_HELD', 'LEDGER_IDENTITY_MISSING'],
    async handler({ caller, params: { id }, services }) {
      const { vault } = services.organisations.require(caller.mspId);
      return reply.json(200, await certificateView(vault, id));
    },
  }),
];

/** @throws RequestError `ARCHIVE_PACKAGE_NOT_HELD` */
async function certificateView(vault: Vault, id: string): Promise<View<typeof erasureCertificate>> {
  const held: HeldCertificate | undefined = await vault.archives.certificate(id);
  if (held === undefined) throw new RequestError('ARCHIVE_PACKAGE_NOT_HELD');
  return held as View<typeof erasureCertificate>;
}

async function withReport(
  vault: Vault,
  test: View<typeof archiveTest>,
  language: Language,
): Promise<View<typeof testedArchive>> {
  const held = await vault.archives.report(test.evidence);
  if (held === undefined) return { test };
  const { results, checks } = held.report;
  const report: View<typeof archiveReport> = {
    salt: held.salt,
    results,
    checks: checks.map((check) => ({
      ...check,
      params: { ...check.params },
      ...describeArchiveCheck(check, language === 'en' ? 'en' : 'zh-CN'),
    })),
  };
  return { test, report };
}
