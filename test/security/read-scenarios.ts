// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { batchBody, issueLicence, memberId, type Issued } from '../support/licence-requests.js';
import { LICENCE_TYPES } from '../support/licence-types.js';
import { MEMBERS } from '../support/members.js';
import { untilDone } from '../support/operations.js';
import { LOGIN_SCENARIOS } from './login-scenarios.js';
import { ARCHIVE_READS } from './archive-scenarios.js';
import type { Scenario, Stage } from './actor.js';
import { CASE_READS } from './case-scenarios.js';
import { CATALOGUE_READS } from './catalogue-scenarios.js';
import { CREDIT_READS } from './credit-scenarios.js';
import { EARNING_READS } from './earning-scenarios.js';
import { MARKET_READS } from './market-scenarios.js';
import { MATERIAL_READS } from './material-scenarios.js';
import { RECTIFICATION_READS } from './rectification-scenarios.js';
import { SEAL_READ_SCENARIOS } from './seal-scenarios.js';
import { CHECK_READS } from './check-scenarios.js';
import { ACCESS_READS } from './access-scenarios.js';
import { SHARING_READS } from './sharing-scenarios.js';
import { SUBJECT_READS } from './subject-scenarios.js';

const { typeCode } = LICENCE_TYPES['031'];

const get =
  (path: string): Scenario =>
  () =>
    Promise.resolve({ method: 'GET', path });

/** A licence of the press office that nobody acts on. */
export function standingLicence(stage: Stage): Promise<Issued> {
  return stage.keep('licence', async () =>
    issueLicence(await stage.gateway.as('press', 'clerk'), { type: '031' }),
  );
}

/** A proposal of the water bureau, open to all votes. */
export async function openProposal(stage: Stage): Promise<string> {
  const region = {
    code: '999999',
    name: '示例市',
    validFrom: '2030-01-01T00:00:00.000Z',
  };
  const committee = await stage.gateway.as('water', 'committee');
  const body = { basis: 'LHZC-5', decision: { kind: 'DEFINE_REGION', region } };
  const { proposal } = await committee.make<{ proposal: { id: string } }>('/v1/proposals', body);
  return proposal.id;
}

/** A batch of the press office; answers its id and that of its first entry. */
export async function newBatch(stage: Stage): Promise<{ id: string; entry: string }> {
  const clerk = await stage.gateway.as('press', 'clerk');
  const body = batchBody(2, { type: '031' });
  const { batch } = await clerk.make<{ batch: { id: string } }>('/v1/licence-batches', body);
  return { id: batch.id, entry: memberId('031', body.serialPrefix, 0) };
}

/** An operation that the press office's clerk has begun. */
async function newOperation(stage: Stage): Promise<string> {
  const clerk = await stage.gateway.as('press', 'clerk');
  const headers = { Prefer: 'respond-async' };
  const body = batchBody(1, { type: '031' });
  const operation = await clerk.make<{ id: string }>('/v1/licence-batches', body, headers);
  await untilDone(clerk, operation.id);
  return operation.id;
}

const ofLicence =
  (rest: string): Scenario =>
  async (stage) => ({
    method: 'GET',
    path: `/v1/licences/${(await standingLicence(stage)).id}${rest}`,
  });

const ofBatch =
  (rest: string): Scenario =>
  async (stage) => ({
    method: 'GET',
    path: `/v1/licence-batches/${(await stage.keep('batch', () => newBatch(stage))).id}${rest}`,
  });

const ofDocument =
  (rest: string): Scenario =>
  async (stage) => ({
    method: 'GET',
    path: `/v1/documents/${(await standingLicence(stage)).documentId}${rest}`,
  });

const verify =
  (body: (licence: Issued) => unknown): Scenario =>
  async (stage) => ({
    method: 'POST',
    path: '/v1/verify',
    body: body(await standingLicence(stage)),
  });

/** Requests that change nothing. */
export const READ_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'GET /healthz': get('/healthz'),
  'GET /readyz': get('/readyz'),
  'GET /openapi.json': get('/openapi.json'),
  'GET /trust.json': get('/trust.json'),
  'GET /v1/checkpoint': get('/v1/checkpoint'),
  'GET /metrics': get('/metrics'),
  'POST /v1/verify # by identifier': verify(({ id }) => ({ id })),
  'POST /v1/verify # by licence number': verify(({ body }) => ({ number: body['number'] })),
  'POST /v1/verify # by file': verify(({ bytes }) => formOf(bytes)),
  ...LOGIN_SCENARIOS,
  'GET /v1/me': get('/v1/me'),
  'GET /v1/keys': get('/v1/keys'),
  'GET /v1/consortium': get('/v1/consortium'),
  'GET /v1/migration': get('/v1/migration'),
  'GET /v1/organisations': get('/v1/organisations'),
  'GET /v1/organisations/{mspId}': get('/v1/organisations/BureauMSP'),
  'GET /v1/units': get('/v1/units'),
  'GET /v1/units/{uscc}': get(`/v1/units/${MEMBERS.press.uscc}`),
  'GET /v1/regions': get('/v1/regions'),
  'GET /v1/regions/{code}': get('/v1/regions/999999'),
  'GET /v1/proposals': get('/v1/proposals'),
  'GET /v1/proposals/{id}': async (stage) => ({
    method: 'GET',
    path: `/v1/proposals/${await stage.keep('proposal', () => openProposal(stage))}`,
  }),
  'GET /v1/pauses/{kind}/{id}': async (stage) => {
    const id = `${MEMBERS.bureau.uscc}099`;
    await stage.keep('pause', async () => {
      const committee = await stage.gateway.as('water', 'committee');
      await committee.make('/v1/pauses', { subject: { kind: 'type', id }, basis: 'LHZC-9' });
    });
    return { method: 'GET', path: `/v1/pauses/type/${id}` };
  },
  'GET /v1/revocations': get('/v1/revocations'),
  'GET /v1/revocations/{mspId}/{serial}': async (stage) => {
    const certificate = { mspId: 'WaterMSP', serial: 'abcd' };
    await stage.keep('revocation', async () => {
      const committee = await stage.gateway.as('water', 'committee');
      await committee.make('/v1/revocations', { certificate, basis: 'LHZC-12' });
    });
    return { method: 'GET', path: '/v1/revocations/WaterMSP/abcd' };
  },
  'GET /v1/issuers': get('/v1/issuers'),
  'GET /v1/issuers/{typeCode}/{unit}': get(`/v1/issuers/${typeCode}/${MEMBERS.press.uscc}`),
  'GET /v1/standards': get('/v1/standards'),
  'GET /v1/standards/{id}': get(`/v1/standards/CS-${typeCode}`),
  'GET /v1/standards/{id}/versions/{version}': get(`/v1/standards/OS-${typeCode}/versions/1`),
  ...SEAL_READ_SCENARIOS,
  ...RECTIFICATION_READS,
  'GET /v1/documents': get(`/v1/documents?sha256=${'0'.repeat(64)}`),
  'GET /v1/documents/{id}': ofDocument(''),
  'GET /v1/documents/{id}/content': ofDocument('/content'),
  'GET /v1/licences': get('/v1/licences'),
  'GET /v1/licences/{id}': ofLicence(''),
  'GET /v1/licences/{id}/history': ofLicence('/history'),
  'GET /v1/licences/{id}/proof': ofLicence('/proof'),
  'GET /v1/licences/{id}/values': ofLicence('/values'),
  'GET /v1/licences/{id}/file': ofLicence('/file'),
  'GET /v1/licences/{id}/proof # with fields': ofLicence('/proof?disclose=/ZZMC'),
  'GET /v1/licences/{id}/proof # with the document': ofLicence('/proof?document=true'),
  'GET /v1/licence-batches': get('/v1/licence-batches'),
  'GET /v1/licence-batches/{id}': ofBatch(''),
  'GET /v1/licence-batches/{id}/history': ofBatch('/history'),
  'GET /v1/licence-batches/{id}/proofs': ofBatch('/proofs'),
  ...MATERIAL_READS,
  ...CATALOGUE_READS,
  ...SHARING_READS,
  ...CASE_READS,
  ...CREDIT_READS,
  ...EARNING_READS,
  ...MARKET_READS,
  ...SUBJECT_READS,
  ...ACCESS_READS,
  ...CHECK_READS,
  ...ARCHIVE_READS,
  'GET /v1/checkpoint/since/{from}': get('/v1/checkpoint/since/0'),
  'GET /v1/blocks': get('/v1/blocks'),
  'GET /v1/blocks/{number}': get('/v1/blocks/0'),
  'GET /v1/transactions': get('/v1/transactions'),
  'GET /v1/transactions/{txId}': async (stage) => ({
    method: 'GET',
    path: `/v1/transactions/${(await standingLicence(stage)).transaction.id}`,
  }),
  'GET /v1/events': get('/v1/events'),
  'GET /v1/operations/{id}': async (stage) => ({
    method: 'GET',
    path: `/v1/operations/${await stage.keep('operation', () => newOperation(stage))}`,
  }),
  'POST /v1/audits': () => Promise.resolve({ method: 'POST', path: '/v1/audits', body: {} }),
};

/** A multipart body with one file. */
export function formOf(bytes: Uint8Array = randomBytes(40)): FormData {
  const form = new FormData();
  form.set('file', new Blob([Uint8Array.from(bytes)]), 'document.txt');
  return form;
}
