// SPDX-License-Identifier: Apache-2.0
import type { Api, Answer } from '../support/api.js';
import {
  claimedSource,
  contentBody,
  draftItem,
  letProvide,
  newElement,
  newItemId,
  offerSource,
  publishedItem,
} from '../support/catalogue-requests.js';
import { post, type Scenario, type Stage } from './actor.js';
import type { Canaries } from './canaries.js';

const basis = 'ZWGX-11';

/** The press office and the water bureau provide data. */
async function item(stage: Stage, member: 'press' | 'water'): Promise<string> {
  await stage.keep('providers', () => letProvide(stage.gateway, 'press', 'water'));
  return publishedItem(stage.gateway, member);
}

/** An item that is there for all requests. */
const standing = (stage: Stage, member: 'press' | 'water' = 'press'): Promise<string> =>
  stage.keep(`item of ${member}`, () => item(stage, member));

async function source(stage: Stage, member: 'press' | 'water'): Promise<string> {
  return claimedSource(stage.gateway, member, await standing(stage, member));
}

/** Offered by one of them to the other. */
async function offered(stage: Stage, by: 'press' | 'water'): Promise<string> {
  const id = await source(stage, by);
  const receiver = await standing(stage, by === 'press' ? 'water' : 'press');
  await offerSource(stage.gateway, by, id, receiver);
  return id;
}

const get =
  (path: (stage: Stage) => Promise<string> | string): Scenario =>
  async (stage) => ({ method: 'GET', path: await path(stage) });

/** Requests about the catalogue that change nothing. */
export const CATALOGUE_READS: Readonly<Record<string, Scenario>> = {
  'GET /v1/catalogue': get(() => '/v1/catalogue'),
  'GET /v1/catalogue/{id}': get(async (stage) => `/v1/catalogue/${await standing(stage)}`),
  'GET /v1/catalogue/{id}/updates': get(
    async (stage) => `/v1/catalogue/${await standing(stage)}/updates`,
  ),
  'GET /v1/duties': get(() => '/v1/duties'),
  'GET /v1/catalogue-sources': get(() => '/v1/catalogue-sources'),
  'GET /v1/catalogue-sources/{id}': get(
    async (stage) =>
      `/v1/catalogue-sources/${await stage.keep('source', () => source(stage, 'press'))}`,
  ),
};

/** Requests about the catalogue that change something when they are granted. */
export const CATALOGUE_WRITES: Readonly<Record<string, Scenario>> = {
  'POST /v1/catalogue': async (stage) => {
    await standing(stage);
    return post('/v1/catalogue', { id: newItemId(), content: contentBody(), basis });
  },
  'POST /v1/catalogue/{id}/drafts': async (stage) =>
    post(`/v1/catalogue/${await standing(stage)}/drafts`, { content: contentBody(), basis }),
  'POST /v1/catalogue/{id}/acts': async (stage) => {
    await standing(stage);
    const id = await stage.take('draft', async () =>
      draftItem(await stage.gateway.as('press', 'clerk')),
    );
    return post(`/v1/catalogue/${id}/acts`, { act: 'publish', draft: 1, basis });
  },
  'POST /v1/catalogue/{id}/updates': async (stage) => {
    const id = await stage.take('item', () => item(stage, 'press'));
    return post(`/v1/catalogue/${id}/updates`, { updatedAt: '2026-03-02' });
  },
  'POST /v1/catalogue/{id}/sources': async (stage) => {
    const claim = { subject: 'PROJECT', element: newElement(), field: '/grade', basis };
    return post(`/v1/catalogue/${await standing(stage)}/sources`, claim);
  },
  'POST /v1/catalogue-sources/{id}/offers': async (stage) => {
    const id = await stage.take('claimed', () => source(stage, 'press'));
    const to = { item: await standing(stage, 'water'), field: '/grade', basis };
    return post(`/v1/catalogue-sources/${id}/offers`, to);
  },
  'POST /v1/catalogue-sources/{id}/acts # of the source': async (stage) => {
    const id = await stage.take('offered', () => offered(stage, 'press'));
    return post(`/v1/catalogue-sources/${id}/acts`, { act: 'withdraw', basis });
  },
  'POST /v1/catalogue-sources/{id}/acts # of the receiver': async (stage) => {
    const id = await stage.take('offered to it', () => offered(stage, 'water'));
    return post(`/v1/catalogue-sources/${id}/acts`, { act: 'accept', basis });
  },
};

/** Requests with people where the catalogue has room for sections and codes alone. */
export function peopleInTheCatalogue(
  canaries: Canaries,
  clerk: Api,
): readonly (() => Promise<Answer>)[] {
  const draft = (content: object, id = newItemId()) => {
    const body = { id, content: contentBody({ ...content }), basis };
    return () => clerk.post('/v1/catalogue', body);
  };
  const { name, code, phone } = canaries.person();
  return [
    draft({ contact: name }),
    draft({ contact: phone }),
    draft({ contact: `${phone}科` }),
    draft({ title: `${code}的登记信息` }),
    draft({ title: `电话 ${phone}` }),
    draft({ fields: [`/${name}`] }),
    draft({ fields: [`/${code}`] }),
    draft({ sharing: { class: 'CONDITIONAL', condition: name } }),
    draft({ sharing: { class: 'NOT_SHARED', legalBasis: `X-${phone}` } }),
    draft({ [name]: phone }),
    draft({}, `307001-${phone}`),
    () => clerk.get(`/v1/catalogue/${encodeURIComponent(code)}`),
    () => clerk.get(`/v1/catalogue-sources/NATURAL_PERSON.${encodeURIComponent(name)}`),
    () => clerk.get(`/v1/catalogue?provider=${encodeURIComponent(name)}`),
  ];
}
