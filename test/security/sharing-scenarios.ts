// SPDX-License-Identifier: Apache-2.0
import { MEMBERS } from '../support/members.js';
import {
  actOnRequest,
  approvalBody,
  decide,
  fileRequest,
  giveGrant,
  itemOf,
  grantBody,
  newId,
  requestBeforeCommittee,
  requestBody,
  scopeBody,
  sentRequest,
  useBody,
} from '../support/sharing-requests.js';
import { post, type Scenario, type Stage } from './actor.js';

const basis = 'ZWSJ-26';

/** A grant that the press office has given. */
const given = (stage: Stage): Promise<string> =>
  stage.take('grant', () => giveGrant(stage.gateway, 'press', 'water'));

/** A grant that the press office holds. */
const heldGrant = (stage: Stage): Promise<string> =>
  stage.keep('held grant', () => giveGrant(stage.gateway, 'water', 'press'));

/** The housing bureau becomes a county's, so that there is a unit below. */
const unitBelow = (stage: Stage): Promise<void> =>
  stage.keep('unit below', () =>
    decide(stage.gateway, {
      kind: 'CHANGE_UNIT',
      change: { uscc: MEMBERS.housing.uscc, from: new Date().toISOString(), level: 'county' },
    }),
  );

/** A request of the press office that its clerk may amend. */
async function returnedRequest(stage: Stage): Promise<string> {
  const id = await fileRequest(stage.gateway, 'press', 'water');
  await actOnRequest(await stage.gateway.as('press', 'approver'), id, 'giveBack');
  return id;
}

const get =
  (path: (stage: Stage) => Promise<string> | string): Scenario =>
  async (stage) => ({ method: 'GET', path: await path(stage) });

const onGrant =
  (what: string, body: object): Scenario =>
  async (stage) =>
    post(`/v1/grants/${await given(stage)}/${what}`, { ...body, basis });

/** Requests about grants and requests that change nothing. */
export const SHARING_READS: Readonly<Record<string, Scenario>> = {
  'GET /v1/grants': get(() => '/v1/grants'),
  'GET /v1/grants/{id}': get(async (stage) => `/v1/grants/${await heldGrant(stage)}`),
  'GET /v1/requests': get(() => '/v1/requests'),
  'GET /v1/requests/{id}': get(async (stage) => {
    const file = () => fileRequest(stage.gateway, 'press', 'water');
    return `/v1/requests/${await stage.keep('request', file)}`;
  }),
  'POST /v1/access/what-if': async (stage) => ({
    ...{ method: 'POST', path: '/v1/access/what-if', body: useBody(await heldGrant(stage)) },
  }),
};

/** Requests about grants and requests that change something when they are granted. */
export const SHARING_WRITES: Readonly<Record<string, Scenario>> = {
  'POST /v1/grants': async (stage) =>
    post('/v1/grants', grantBody(await itemOf(stage.gateway, 'press'), 'water')),
  'POST /v1/grants/{id}/narrowings': onGrant('narrowings', {
    scope: scopeBody({ fields: ['/grade'] }),
  }),
  'POST /v1/grants/{id}/revocations': onGrant('revocations', {}),
  'POST /v1/grants/{id}/delegations': async (stage) => {
    await unitBelow(stage);
    const { item: _, ...terms } = grantBody('', 'housing', {
      scope: scopeBody({ levels: ['county'] }),
    });
    return post(`/v1/grants/${await heldGrant(stage)}/delegations`, terms);
  },
  'POST /v1/requests': async (stage) =>
    post('/v1/requests', requestBody(await itemOf(stage.gateway, 'water'))),
  'POST /v1/requests/{id}/amendments': async (stage) => {
    const id = await stage.take('returned', () => returnedRequest(stage));
    const { content } = requestBody('');
    return post(`/v1/requests/${id}/amendments`, { content, basis });
  },
  'POST /v1/requests/{id}/acts': async (stage) => {
    const id = await stage.take('filed', () => fileRequest(stage.gateway, 'press', 'water'));
    return post(`/v1/requests/${id}/acts`, { act: 'send', basis });
  },
  'POST /v1/requests/{id}/completion-notices': async (stage) => {
    const id = await stage.take('asked', () => sentRequest(stage.gateway, 'water', 'press'));
    return post(`/v1/requests/${id}/completion-notices`, { missing: ['scope'], basis });
  },
  'POST /v1/requests/{id}/approvals': async (stage) => {
    const id = await stage.take('asked', () => sentRequest(stage.gateway, 'water', 'press'));
    return post(`/v1/requests/${id}/approvals`, approvalBody());
  },
  'POST /v1/requests/{id}/votes': async (stage) => {
    const id = await stage.take('disputed', () =>
      requestBeforeCommittee(stage.gateway, 'water', 'press'),
    );
    return post(`/v1/requests/${id}/votes`, { vote: 'grant', grant: newId('grt'), basis });
  },
};
