// SPDX-License-Identifier: Apache-2.0
import {
  ACTED,
  collectBody,
  defineRestFonds,
  exported,
  REST_FONDS,
  restPackageIn,
  type ShownArchive,
} from '../support/archive-requests.js';
import { MEMBERS } from '../support/members.js';
import type { Api } from '../support/api.js';
import { post, type Scenario, type Stage } from './actor.js';
import type { Canaries } from './canaries.js';

const DAY_MS = 86_400_000;

type State = Parameters<typeof restPackageIn>[1];

/** The bureau's fonds, whose business section is the press office. */
function fonds(stage: Stage): Promise<void> {
  return stage.keep('fonds', async () => {
    const reader = await stage.gateway.as('bureau', 'auditor');
    const known = await reader.get(`/v1/fonds/${REST_FONDS}`);
    if (known.status === 404) await defineRestFonds(stage.gateway);
  });
}

/** A package that nobody acts on. */
async function standing(stage: Stage, state: State): Promise<ShownArchive> {
  await fonds(stage);
  return stage.keep(`archive ${state}`, () => restPackageIn(stage.gateway, state));
}

/** A package that the request uses up. */
async function spent(stage: Stage, state: State): Promise<ShownArchive> {
  await fonds(stage);
  return stage.take(`archive ${state}`, () => restPackageIn(stage.gateway, state));
}

const acting =
  (state: State, act: string): Scenario =>
  async (stage) =>
    post(`/v1/archives/${(await spent(stage, state)).id}/acts`, { act, ...ACTED });

const of =
  (state: State, rest: string): Scenario =>
  async (stage) => ({
    method: 'GET',
    path: `/v1/archives/${(await standing(stage, state)).id}${rest}`,
  });

/** A package that was erased. */
async function erased(stage: Stage): Promise<string> {
  const { id } = await standing(stage, 'DISPOSAL_REGISTERED');
  await stage.keep('erasure', async () => {
    const clerk = await stage.gateway.as('bureau', 'clerk');
    await clerk.make(`/v1/archives/${id}/erasure`, ACTED);
  });
  return id;
}

export const ARCHIVE_READS: Readonly<Record<string, Scenario>> = {
  'GET /v1/fonds': () => Promise.resolve({ method: 'GET', path: '/v1/fonds' }),
  'GET /v1/fonds/{id}': async (stage) => {
    await fonds(stage);
    return { method: 'GET', path: `/v1/fonds/${REST_FONDS}` };
  },
  'GET /v1/archives': () => Promise.resolve({ method: 'GET', path: '/v1/archives' }),
  'GET /v1/archives/{id}': of('TESTED', ''),
  'GET /v1/archives/{id}/package': of('TESTED', '/package'),
  'GET /v1/archives/{id}/tests/{number}': of('TESTED', '/tests/1'),
  'GET /v1/archives/{id}/disposal': async (stage) => ({
    method: 'GET',
    path: `/v1/archives/${await erased(stage)}/disposal`,
  }),
  'GET /v1/disposals': () => Promise.resolve({ method: 'GET', path: '/v1/disposals' }),
  'GET /v1/archives/{id}/erasure': async (stage) => ({
    method: 'GET',
    path: `/v1/archives/${await erased(stage)}/erasure`,
  }),
};

export const ARCHIVE_WRITES: Readonly<Record<string, Scenario>> = {
  'POST /v1/fonds': async (stage) => {
    await fonds(stage);
    const from = new Date(Date.now() + stage.next() * DAY_MS).toISOString();
    return post('/v1/fonds', {
      ...{ id: REST_FONDS, business: MEMBERS.press.uscc, archives: MEMBERS.bureau.uscc },
      ...{ hall: MEMBERS.water.uscc, pattern: '{fonds}-{year}-{retention}-{item:4}' },
      ...{ from, basis: 'DAF-14' },
    });
  },
  'POST /v1/archives': async (stage, { member }) => {
    await fonds(stage);
    return post('/v1/archives', await collectBody(await stage.gateway.as(member, 'clerk')));
  },
  'POST /v1/archives/{id}/acts # a clerk’s': acting('RECEIVED', 'catalogue'),
  'POST /v1/archives/{id}/acts # an approver’s': acting('STORED', 'offerHandover'),
  'POST /v1/archives/{id}/acts # of a disposal': acting('STORED', 'proposeDisposal'),
  'POST /v1/archives/{id}/tests': async (stage) => {
    const { id } = await spent(stage, 'COLLECTED');
    return post(`/v1/archives/${id}/tests`, { phase: 'archiving', ...ACTED });
  },
  'POST /v1/archives/{id}/package': async (stage) => {
    const { id } = await standing(stage, 'TESTED');
    const clerk = await stage.gateway.as('press', 'clerk');
    const zip = await stage.keep('zip', () => exported(clerk, stage.gateway.url, id));
    const body = new FormData();
    body.set('file', new Blob([Uint8Array.from(zip)]), 'package.zip');
    return { method: 'POST', path: `/v1/archives/${id}/package`, body };
  },
  'POST /v1/archives/{id}/erasure': async (stage) => {
    const { id } = await spent(stage, 'DISPOSAL_REGISTERED');
    return post(`/v1/archives/${id}/erasure`, ACTED);
  },
};

/** A package that names people wherever it can, tested and exported; what opens it is looked for. */
export async function personalArchive(stage: Stage, canaries: Canaries, clerk: Api): Promise<void> {
  await fonds(stage);
  const { name } = canaries.person();
  const { id, root } = await restPackageIn(stage.gateway, 'COLLECTED', {
    files: [[canaries.fileName(), canaries.content()]],
    metadata: { title: canaries.add('title', `${name}的办件`), creator: canaries.person().name },
    log: [{ act: canaries.person().name, time: '2015-03-01', basis: 'X-1' }],
  });
  await clerk.make(`/v1/archives/${id}/tests`, { phase: 'archiving', ...ACTED });
  await exported(clerk, stage.gateway.url, id);
  const { vault } = stage.gateway.gateway.services.organisations.require('BureauMSP');
  const { files, log } = (await vault.archives.get(id, root))!.manifest;
  for (const { salt } of [...files, ...log]) canaries.add('salt', Buffer.from(salt, 'base64url'));
  for (const { sha256, sm3 } of files) {
    for (const digest of [sha256, sm3]) canaries.add('digest', Buffer.from(digest, 'hex'));
  }
}
