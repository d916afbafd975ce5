// SPDX-License-Identifier: Apache-2.0
import {
  batchBody,
  issueLicence,
  licenceBody,
  uploadDocument,
  type Issued,
} from '../support/licence-requests.js';
import { COLLECTION_SCHEMA, LICENCE_TYPES } from '../support/licence-types.js';
import { MEMBERS } from '../support/members.js';
import { post, type Actor, type Scenario, type Stage } from './actor.js';
import { ARCHIVE_WRITES } from './archive-scenarios.js';
import { CASE_WRITES } from './case-scenarios.js';
import { CATALOGUE_WRITES } from './catalogue-scenarios.js';
import { CREDIT_WRITES } from './credit-scenarios.js';
import { EARNING_WRITES } from './earning-scenarios.js';
import { MARKET_WRITES } from './market-scenarios.js';
import { MATERIAL_WRITES } from './material-scenarios.js';
import { formOf, newBatch, openProposal, standingLicence } from './read-scenarios.js';
import { RECTIFICATION_WRITES } from './rectification-scenarios.js';
import { SEAL_WRITE_SCENARIOS } from './seal-scenarios.js';
import { CHECK_WRITES } from './check-scenarios.js';
import { ACCESS_WRITES } from './access-scenarios.js';
import { SHARING_WRITES } from './sharing-scenarios.js';
import { SUBJECT_WRITES } from './subject-scenarios.js';

const DAY_MS = 86_400_000;

/** A type that the bureau may define and nobody has used. */
function freshType(stage: Stage): string {
  return MEMBERS.bureau.uscc + String(100 + stage.next());
}

/** Later each time, and never before now: facts follow one another. */
function laterDay(stage: Stage): string {
  return new Date(Date.now() + stage.next() * DAY_MS).toISOString();
}

/** A document of the actor's own unit, whatever the actor's role. */
async function ownDocument(stage: Stage, { member }: Actor): Promise<string> {
  return uploadDocument(await stage.gateway.as(member, 'clerk'));
}

/** A licence of the press office that may be acted on. */
function spentLicence(stage: Stage): Promise<Issued> {
  return stage.take('licence', async () =>
    issueLicence(await stage.gateway.as('press', 'clerk'), { type: '031' }),
  );
}

const STATE_ACT = { act: 'suspend', from: '2026-03-02', basis: 'XZCFF-9-3' };

const powers: Scenario = (stage) =>
  Promise.resolve(
    post(`/v1/issuers/${LICENCE_TYPES['002'].typeCode}/${MEMBERS.water.uscc}/powers`, {
      powers: ['suspend'],
      from: laterDay(stage),
      basis: 'XZXKF-22',
    }),
  );

const withdrawal: Scenario = async (stage, actor) => {
  await stage.keep('powers', async () => {
    const { path, body } = await powers(stage, actor);
    await (await stage.gateway.as('bureau', 'approver')).make(path, body);
  });
  const path = `/v1/issuers/${LICENCE_TYPES['002'].typeCode}/${MEMBERS.water.uscc}/withdrawal`;
  return post(path, { from: laterDay(stage), basis: 'XZXKF-22' });
};

const standard: Scenario = (stage) =>
  Promise.resolve(
    post('/v1/standards', {
      kind: 'collection',
      typeCode: freshType(stage),
      version: 1,
      effectiveFrom: '2025-01-01T00:00:00.000Z',
      title: '示例许可证',
      summary: '首次发布',
      basis: 'GBT-36903',
      schema: COLLECTION_SCHEMA,
    }),
  );

const proposal: Scenario = (stage) =>
  Promise.resolve(
    post('/v1/proposals', {
      basis: 'LHZC-5',
      decision: {
        kind: 'CHANGE_UNIT',
        change: { uscc: MEMBERS.water.uscc, name: '示例市水利局', from: laterDay(stage) },
      },
    }),
  );

const newVersion: Scenario = async (stage, actor) => {
  const { id, body } = await spentLicence(stage);
  const { id: _, ...next } = body as typeof body & { readonly id: string };
  return post(`/v1/licences/${id}/acts`, {
    act: 'change',
    next: { ...next, document: await ownDocument(stage, actor), issuedAt: '2026-03-02' },
  });
};

const key: Scenario = async (stage) => {
  const operator = await stage.gateway.as('press', 'operator');
  const id = await stage.take('key', async () => {
    const made = await operator.make<{ id: string }>('/v1/keys', { roles: ['auditor'] });
    return made.id;
  });
  return { method: 'DELETE', path: `/v1/keys/${id}` };
};

/** Requests that change something when they are granted. */
export const WRITE_SCENARIOS: Readonly<Record<string, Scenario>> = {
  // A limited key may only make one that is no less limited.
  'POST /v1/keys': () =>
    Promise.resolve(post('/v1/keys', { roles: ['clerk'], scopes: ['keys:write'] })),
  'DELETE /v1/keys/{id}': key,
  'POST /v1/proposals': proposal,
  'POST /v1/proposals/{id}/votes': async (stage) => {
    const id = await stage.take('proposal', () => openProposal(stage));
    return post(`/v1/proposals/${id}/votes`, { vote: 'approve' });
  },
  'POST /v1/pauses': (stage) =>
    Promise.resolve(
      post('/v1/pauses', { subject: { kind: 'type', id: freshType(stage) }, basis: 'LHZC-9' }),
    ),
  'POST /v1/revocations': (stage) =>
    Promise.resolve(
      post('/v1/revocations', {
        certificate: { mspId: 'BureauMSP', serial: (0x1000 + stage.next()).toString(16) },
        basis: 'LHZC-12',
      }),
    ),
  'POST /v1/issuers/{typeCode}/{unit}/powers': powers,
  'POST /v1/issuers/{typeCode}/{unit}/withdrawal': withdrawal,
  'POST /v1/standards': standard,
  'POST /v1/documents': () =>
    Promise.resolve({ method: 'POST', path: '/v1/documents', body: formOf() }),
  'POST /v1/licences': async (stage, actor) =>
    post('/v1/licences', {
      document: await ownDocument(stage, actor),
      ...licenceBody({ type: '031' }),
    }),
  'POST /v1/licences # with a document of the owner': async (stage, { member }) => {
    const { documentId } = await standingLicence(stage);
    const type = member === 'press' ? '031' : member === 'bureau' ? '002' : '001';
    return post('/v1/licences', { document: documentId, ...licenceBody({ type }) });
  },
  'POST /v1/licences/{id}/acts # on the state': async (stage) =>
    post(`/v1/licences/${(await spentLicence(stage)).id}/acts`, STATE_ACT),
  'POST /v1/licences/{id}/acts # on a batch entry': async (stage) => {
    const { entry } = await stage.take('batch', () => newBatch(stage));
    return post(`/v1/licences/${entry}/acts`, STATE_ACT);
  },
  'POST /v1/licences/{id}/acts # a new version': newVersion,
  'POST /v1/licence-batches': () =>
    Promise.resolve(post('/v1/licence-batches', batchBody(2, { type: '031' }))),
  'POST /v1/licence-batches/{id}/acts': async (stage) => {
    const { id } = await stage.take('batch', () => newBatch(stage));
    return post(`/v1/licence-batches/${id}/acts`, STATE_ACT);
  },
  ...MATERIAL_WRITES,
  ...CATALOGUE_WRITES,
  ...SHARING_WRITES,
  ...CASE_WRITES,
  ...CREDIT_WRITES,
  ...EARNING_WRITES,
  ...MARKET_WRITES,
  ...SUBJECT_WRITES,
  ...ACCESS_WRITES,
  ...CHECK_WRITES,
  ...RECTIFICATION_WRITES,
  ...SEAL_WRITE_SCENARIOS,
  ...ARCHIVE_WRITES,
  'POST /v1/backups': () => Promise.resolve({ method: 'POST', path: '/v1/backups', body: {} }),
};
