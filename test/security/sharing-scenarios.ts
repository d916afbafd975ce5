// SPDX-License-Identifier: Apache-2.0
import type { Answer, Api } from '../support/api.js';
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
import type { Canaries } from './canaries.js';

const basis = 'ZWSJ-26';
const YEAR = 2030;

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
  'GET /v1/calendars': get(() => '/v1/calendars'),
  'GET /v1/calendars/{year}': get(async (stage) => {
    const calendar = { year: YEAR, daysOff: [], workdays: [] };
    await stage.keep('calendar', () => decide(stage.gateway, { kind: 'SET_CALENDAR', calendar }));
    return `/v1/calendars/${String(YEAR)}`;
  }),
  'GET /v1/user-duties': get(() => '/v1/user-duties'),
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

type Person = ReturnType<Canaries['person']>;

/** Scopes with people in them. */
const PERSONAL_SCOPES: readonly ((person: Person) => object)[] = [
  ({ name }) => ({ units: [name] }),
  ({ code }) => ({ units: [code] }),
  ({ name }) => ({ levels: [name] }),
  ({ code }) => ({ regions: [code] }),
  ({ phone }) => ({ serviceItems: [phone] }),
  ({ name }) => ({ serviceItems: [name] }),
  ({ name }) => ({ purposes: [name] }),
  ({ phone }) => ({ purposes: [`ZWSJ-${phone}`] }),
  ({ code }) => ({ fields: [`/${code}`] }),
  ({ name }) => ({ fields: ['/grade', name] }),
  ({ number }) => ({ fields: [`/grade/${number}`] }),
  ({ name }) => ({ from: name }),
  ({ code }) => ({ until: code }),
  ({ name }) => ({ quota: { count: 1, per: name } }),
  ({ phone }) => ({ quota: phone }),
  ({ name, phone }) => ({ [name]: phone }),
];

/** What is asked, with people in it. */
const PERSONAL_CONTENTS: readonly ((person: Person) => object)[] = [
  ({ name }) => ({ ground: name }),
  ({ phone }) => ({ ground: `ZWSJ-${phone}` }),
  ({ code }) => ({ scenario: code }),
  ({ number }) => ({ scenario: number }),
  ({ phone }) => ({ method: phone }),
  ({ code, name }) => ({ [code]: name }),
];

interface Callers {
  readonly clerk: Api;
  readonly approver: Api;
}

/** Requests with people, each with another, where scopes, grants and requests have codes alone. */
export async function peopleInSharing(
  canaries: Canaries,
  stage: Stage,
  { clerk, approver }: Callers,
): Promise<readonly (() => Promise<Answer>)[]> {
  const { gateway } = stage;
  const [own, others] = [await itemOf(gateway, 'press'), await itemOf(gateway, 'water')];
  const asked = await fileRequest(gateway, 'press', 'water');
  const sent = await sentRequest(gateway, 'water', 'press');
  const grant = await given(stage);
  const bodies = (path: string, api: Api, all: readonly ((person: Person) => object)[]) =>
    all.map((body) => () => api.post(path, body(canaries.person())));
  const scoped = (make: (scope: object) => object) =>
    PERSONAL_SCOPES.map((chosen) => (person: Person) => make(scopeBody({ ...chosen(person) })));
  const asking = (content: object) => {
    const body = requestBody(others);
    return { ...body, content: { ...body.content, ...content } };
  };
  return [
    ...bodies('/v1/grants', approver, [
      ...scoped((scope) => grantBody(own, 'water', { scope })),
      ({ phone }) => grantBody(own, 'water', { id: phone }),
      ({ code }) => ({ ...grantBody(own, 'water'), holder: code }),
      ({ phone }) => grantBody(`307001-${phone}`, 'water'),
      ({ phone, name }) => ({ ...grantBody(own, 'water'), [phone]: name }),
    ]),
    ...bodies(`/v1/grants/${grant}/narrowings`, approver, [
      ...scoped((scope) => ({ scope, basis })),
      ({ name }) => ({ scope: scopeBody(), basis: name }),
    ]),
    ...bodies(`/v1/grants/${grant}/delegations`, approver, [
      ...scoped((scope) => ({ ...terms(), scope })),
      ({ code }) => ({ ...terms(), [code]: 1 }),
    ]),
    ...bodies(`/v1/grants/${grant}/revocations`, approver, [
      ({ phone }) => ({ basis: `X-${phone}` }),
    ]),
    ...bodies('/v1/requests', clerk, [
      ...scoped((scope) => asking({ scope })),
      ...PERSONAL_CONTENTS.map((content) => (person: Person) => asking(content(person))),
      ({ name }) => ({ ...asking({}), basis: name }),
      ({ name }) => ({ ...asking({}), id: `req_${name}` }),
      ({ phone }) => ({ ...asking({}), item: `307001-${phone}` }),
    ]),
    ...bodies(`/v1/requests/${asked}/amendments`, clerk, [
      ({ name, code }) => ({ content: { [name]: code }, basis }),
    ]),
    ...bodies(`/v1/requests/${asked}/acts`, approver, [
      ({ name }) => ({ act: name, basis }),
      ({ code }) => ({ act: 'send', basis: code }),
    ]),
    ...bodies(`/v1/requests/${sent}/completion-notices`, approver, [
      ({ name }) => ({ missing: [name], basis }),
    ]),
    ...bodies(
      `/v1/requests/${sent}/approvals`,
      approver,
      scoped((scope) => approvalBody({ scope })),
    ),
    ...bodies('/v1/access/what-if', clerk, [
      ({ name }) => useBody(name),
      ({ code }) => useBody(grant, { fields: [`/${code}`] }),
      ({ phone }) => useBody(grant, { purpose: phone }),
      ({ code }) => useBody(grant, { serviceItem: code }),
    ]),
    ...personalPaths(canaries, clerk),
  ];
}

function terms(): object {
  const { item: _, ...rest } = grantBody('', 'housing');
  return rest;
}

function personalPaths(canaries: Canaries, clerk: Api): readonly (() => Promise<Answer>)[] {
  const paths: readonly ((person: Person) => string)[] = [
    ({ name }) => `/v1/grants/${encodeURIComponent(name)}`,
    ({ code }) => `/v1/requests/${code}`,
    ({ code }) => `/v1/calendars/${code}`,
    // Not the number: one in three hundred is well formed as a unit's code, too.
    ({ name }) => `/v1/grants?holder=${encodeURIComponent(name)}`,
    ({ name }) => `/v1/requests?state=${encodeURIComponent(name)}`,
    ({ name }) => `/v1/user-duties?user=${encodeURIComponent(name)}`,
  ];
  return paths.map((path) => () => clerk.get(path(canaries.person())));
}
