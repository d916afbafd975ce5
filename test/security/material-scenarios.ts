// SPDX-License-Identifier: Apache-2.0
import { uploadDocument } from '../support/licence-requests.js';
import { COPY_BODY, openReview, registerMaterial } from '../support/material-requests.js';
import { MEMBERS } from '../support/members.js';
import { post, type Scenario, type Stage, type Wanted } from './actor.js';

/** A material of the press office that nobody acts on. */
export function standingMaterial(stage: Stage): Promise<string> {
  return stage.keep('material', () => newMaterial(stage, 'press'));
}

async function newMaterial(stage: Stage, member: 'press' | 'water'): Promise<string> {
  const clerk = await stage.gateway.as(member, 'clerk');
  return (await registerMaterial(clerk)).material.id;
}

/** A review that the press office has opened of its own. */
async function ownReview(stage: Stage): Promise<string> {
  const approver = await stage.gateway.as('press', 'approver');
  return (await openReview(approver, await newMaterial(stage, 'press'), 'water')).id;
}

/** A review that asks the press office. */
async function askingReview(stage: Stage): Promise<string> {
  const approver = await stage.gateway.as('water', 'approver');
  const id = await newMaterial(stage, 'water');
  return (await openReview(approver, id, 'press', 'housing')).id;
}

const get =
  (path: (stage: Stage) => Promise<string> | string): Scenario =>
  async (stage) => ({ method: 'GET', path: await path(stage) });

/** An upload that the press office has begun. */
async function newUpload(stage: Stage): Promise<string> {
  const clerk = await stage.gateway.as('press', 'clerk');
  return (await clerk.make<{ id: string }>('/v1/uploads', { size: 3 })).id;
}

const ofUpload =
  (method: string, asked: Pick<Wanted, 'body' | 'headers'> = {}): Scenario =>
  async (stage) => {
    const id = await stage.take('upload', () => newUpload(stage));
    return { method, path: `/v1/uploads/${id}`, ...asked };
  };

/** Requests about materials that change nothing. */
export const MATERIAL_READS: Readonly<Record<string, Scenario>> = {
  'GET /v1/uploads/{id}': ofUpload('GET'),
  'GET /v1/materials': get(() => '/v1/materials'),
  'GET /v1/materials/{id}': get(async (stage) => `/v1/materials/${await standingMaterial(stage)}`),
  'GET /v1/material-reviews': get(() => '/v1/material-reviews'),
  'GET /v1/material-reviews/{id}': get(
    async (stage) => `/v1/material-reviews/${await stage.keep('review', () => ownReview(stage))}`,
  ),
  'GET /v1/material-reviews/{id}/document': get(
    async (stage) =>
      `/v1/material-reviews/${await stage.keep('review', () => ownReview(stage))}/document`,
  ),
};

/** Requests about materials that change something when they are granted. */
export const MATERIAL_WRITES: Readonly<Record<string, Scenario>> = {
  'POST /v1/uploads': () =>
    Promise.resolve({ method: 'POST', path: '/v1/uploads', body: { size: 3 } }),
  'PATCH /v1/uploads/{id}': ofUpload('PATCH', {
    body: Buffer.from('abc'),
    headers: { 'Content-Type': 'application/partial-upload', 'Upload-Offset': '0' },
  }),
  'DELETE /v1/uploads/{id}': ofUpload('DELETE'),
  'POST /v1/materials': async (stage, { member }) => {
    const document = await uploadDocument(await stage.gateway.as(member, 'clerk'));
    return post('/v1/materials', { document, basis: 'ZWFW-7' });
  },
  'POST /v1/materials # with a document of the owner': async (stage) => {
    const document = await stage.take('document', async () =>
      uploadDocument(await stage.gateway.as('press', 'clerk')),
    );
    return post('/v1/materials', { document, basis: 'ZWFW-7' });
  },
  'POST /v1/materials/{id}/copies': async (stage, { member }) => {
    const document = await uploadDocument(await stage.gateway.as(member, 'clerk'));
    const id = await standingMaterial(stage);
    return post(`/v1/materials/${id}/copies`, { document, ...COPY_BODY });
  },
  'POST /v1/materials/{id}/acts': async (stage) => {
    const id = await stage.take('material', () => newMaterial(stage, 'press'));
    const from = new Date(Date.now() + 60_000).toISOString();
    return post(`/v1/materials/${id}/acts`, { act: 'withdraw', from, basis: 'ZWFW-31' });
  },
  'POST /v1/materials/{id}/reviews': async (stage) => {
    const id = await stage.take('material', () => newMaterial(stage, 'press'));
    const units = [MEMBERS.water.uscc];
    return post(`/v1/materials/${id}/reviews`, { units, basis: 'ZWFW-12' });
  },
  'POST /v1/material-reviews/{id}/votes': async (stage) => {
    const id = await stage.take('asking review', () => askingReview(stage));
    return post(`/v1/material-reviews/${id}/votes`, { vote: 'sign', basis: 'ZWFW-13' });
  },
  'POST /v1/material-reviews/{id}/closing': async (stage) => {
    const id = await stage.take('own review', () => ownReview(stage));
    return post(`/v1/material-reviews/${id}/closing`, { basis: 'ZWFW-14' });
  },
};
