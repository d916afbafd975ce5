// SPDX-License-Identifier: Apache-2.0
import type { Answer, Api } from '../support/api.js';
import { ALL_SUBMITTED, AT_WINDOW, baselineOf, ONLINE } from '../support/case-fixture.js';
import {
  caseBody,
  caseOver,
  casePackage,
  deliveredCase,
  deliveryBody,
  serviceItemBody,
  serviceItemOf,
  type CaseStage,
} from '../support/case-requests.js';
import { MEMBERS } from '../support/members.js';
import { post, type Scenario, type Stage } from './actor.js';
import type { Canaries } from './canaries.js';
import { standingMaterial } from './material-scenarios.js';

const basis = 'ZWFW-5';

/** A case of the press office that the request uses up. */
const spent = (stage: Stage, at: CaseStage): Promise<string> =>
  stage.take(`case ${at}`, () => caseOver(stage.gateway, 'press', at));

const on =
  (at: CaseStage, what: string, body: object): Scenario =>
  async (stage) =>
    post(`/v1/cases/${await spent(stage, at)}/${what}`, { basis, ...body });

/** Requests about service items and cases that change nothing. */
export const CASE_READS: Readonly<Record<string, Scenario>> = {
  'GET /v1/service-items': () => Promise.resolve({ method: 'GET', path: '/v1/service-items' }),
  'GET /v1/service-items/{id}': async (stage) => ({
    ...{ method: 'GET', path: `/v1/service-items/${await serviceItemOf(stage.gateway, 'press')}` },
  }),
  'GET /v1/cases': () => Promise.resolve({ method: 'GET', path: '/v1/cases' }),
  'GET /v1/cases/{id}': async (stage) => {
    const receive = () => caseOver(stage.gateway, 'press', 'RECEIVED');
    return { method: 'GET', path: `/v1/cases/${await stage.keep('a case', receive)}` };
  },
  'GET /v1/cases/{id}/materials/{material}/document': async (stage) => {
    const receive = () => caseOver(stage.gateway, 'press', 'RECEIVED');
    const record = await stage.keep('a case', receive);
    const material = await standingMaterial(stage);
    return { method: 'GET', path: `/v1/cases/${record}/materials/${material}/document` };
  },
};

/** Requests about service items and cases that change something when they are granted. */
export const CASE_WRITES: Readonly<Record<string, Scenario>> = {
  'POST /v1/service-items': (stage) =>
    Promise.resolve(post('/v1/service-items', serviceItemBody('press', 100 + stage.next()))),
  'POST /v1/service-items/{id}/acts': async (stage) => {
    const id = await serviceItemOf(stage.gateway, 'press');
    return post(`/v1/service-items/${id}/acts`, {
      ...{ act: 'setBaseline', baseline: baselineOf(), basis },
    });
  },
  'POST /v1/cases': async (stage) =>
    post('/v1/cases', caseBody(await serviceItemOf(stage.gateway, 'press'))),
  'POST /v1/cases/{id}/materials': on('RECEIVED', 'materials', { materials: ALL_SUBMITTED }),
  'POST /v1/cases/{id}/steps': on('RECEIVED', 'steps', { step: ONLINE }),
  'POST /v1/cases/{id}/completion-notices': on('RECEIVED', 'completion-notices', {
    missing: ['CL-1'],
  }),
  'POST /v1/cases/{id}/acts': on('ANSWERED', 'acts', { act: 'accept' }),
  'POST /v1/cases/{id}/decisions # of the handling unit': on('ACCEPTED', 'decisions', {
    act: 'grant',
  }),
  'POST /v1/cases/{id}/decisions # of who is asked to sign': async (stage) => {
    const ask = () => caseOver(stage.gateway, 'water', 'CO_SIGNING');
    const id = await stage.take('case to sign', ask);
    return post(`/v1/cases/${id}/decisions`, { act: 'sign', basis });
  },
  'POST /v1/cases/{id}/co-signatures': on('ACCEPTED', 'co-signatures', {
    units: [MEMBERS.housing.uscc],
  }),
  'POST /v1/cases/{id}/special-procedures': async (stage) => {
    const id = await spent(stage, 'ACCEPTED');
    return post(`/v1/cases/${id}/special-procedures`, { procedure: 'TX-1' });
  },
  'POST /v1/cases/{id}/delivery': async (stage) => {
    const id = await spent(stage, 'GRANTED');
    const body = await stage.take('delivery', () => deliveryBody(stage.gateway));
    return post(`/v1/cases/${id}/delivery`, body);
  },
  'POST /v1/cases/{id}/archive': async (stage) => {
    const id = await stage.take('delivered case', () => deliveredCase(stage.gateway));
    const archive = await stage.keep('case package', () => casePackage(stage.gateway));
    return post(`/v1/cases/${id}/archive`, { archive, basis });
  },
};

type Person = ReturnType<Canaries['person']>;

interface Callers {
  readonly clerk: Api;
  readonly approver: Api;
}

/** A case of each person, whose name and number stay with the unit. */
export function casesOfPeople(
  canaries: Canaries,
  clerk: Api,
  serviceItem: string,
): () => Promise<readonly Answer[]> {
  return async () => {
    const { code, number } = canaries.person();
    const applicant = { type: '111', code };
    const body = caseBody(serviceItem, { applicant, number });
    const path = `/v1/cases/${body.id}`;
    return [
      await clerk.post('/v1/cases', body),
      await clerk.post(`${path}/materials`, { materials: ALL_SUBMITTED, basis }),
      await clerk.get(`/v1/cases?number=${encodeURIComponent(number)}`),
      await clerk.get(path),
    ];
  };
}

/** Requests with people, each with another, where items and cases have codes and titles alone. */
export async function peopleInCases(
  canaries: Canaries,
  stage: Stage,
  { clerk, approver }: Callers,
): Promise<readonly (() => Promise<Answer>)[]> {
  const item = await serviceItemOf(stage.gateway, 'press');
  const path = `/v1/cases/${await caseOver(stage.gateway, 'press', 'GRANTED')}`;
  const bodies = (where: string, api: Api, all: readonly ((person: Person) => object)[]) =>
    all.map((body) => () => api.post(where, body(canaries.person())));
  const stepping = (step: object) => ({ step: { ...ONLINE, ...step }, basis });
  const said = serviceItemBody('press', 99);
  const saying = (content: object) => ({
    ...said,
    content: { ...(said['content'] as object), ...content },
  });
  const material = { basis, required: true, from: { items: [], types: [] } };
  return [
    ...bodies('/v1/service-items', approver, [
      ({ phone }) => saying({ title: `许可 ${phone}` }),
      ({ code }) => saying({ coSigners: [code] }),
      ({ phone }) => saying({ materials: [{ ...material, code: `X-${phone}`, title: '申请书' }] }),
      ({ code }) => saying({ materials: [{ ...material, code: 'CL-1', title: code }] }),
      ({ name }) =>
        saying({ materials: [{ ...material, code: 'CL-1', title: '申请书', basis: name }] }),
      ({ name }) => saying({ results: [name] }),
      ({ phone }) => ({ ...said, id: `0${phone}` }),
      ({ name }) => ({ ...said, basis: name }),
      ({ code, name }) => ({ ...said, [code]: name }),
    ]),
    ...bodies('/v1/cases', clerk, [
      ({ name }) => caseBody(item, { basis: name }),
      ({ phone }) => caseBody(item, { id: phone }),
      ({ phone }) => caseBody(phone),
      ({ name }) => caseBody(item, { parent: name }),
      ({ name }) => caseBody(item, { applicant: name }),
      ({ name, code }) => caseBody(item, { applicant: { type: name, code } }),
      ({ name, phone }) => caseBody(item, { [name]: phone }),
      ({ name }) => caseBody(item, { step: { ...ONLINE, step: name } }),
    ]),
    ...bodies(`${path}/steps`, clerk, [
      ({ phone }) => stepping({ channel: phone }),
      ({ name }) => stepping({ modes: [{ mode: name, count: 1 }] }),
      ({ phone }) => stepping({ visits: phone }),
    ]),
    ...bodies(`${path}/materials`, clerk, [
      ({ name }) => ({ materials: [{ code: name, how: 'SUBMITTED' }], basis }),
      ({ phone }) => ({ materials: [{ code: `X-${phone}`, how: 'SUBMITTED' }], basis }),
      ({ code }) => ({ materials: [{ code: 'CL-1', how: 'HELD', by: { licence: code } }], basis }),
      ({ name }) => ({ materials: [{ code: 'CL-1', how: name }], basis }),
    ]),
    ...bodies(`${path}/completion-notices`, clerk, [({ name }) => ({ missing: [name], basis })]),
    ...bodies(`${path}/acts`, clerk, [({ name }) => ({ act: name, basis })]),
    ...bodies(`${path}/decisions`, approver, [({ phone }) => ({ act: 'grant', basis: phone })]),
    ...bodies(`${path}/co-signatures`, approver, [({ code }) => ({ units: [code], basis })]),
    ...bodies(`${path}/special-procedures`, approver, [({ name }) => ({ procedure: name })]),
    ...bodies(`${path}/delivery`, clerk, [
      ({ code }) => ({ licences: [code], files: [], step: AT_WINDOW, basis }),
      ({ name }) => ({ licences: [], files: [{ seal: name }], step: AT_WINDOW, basis }),
    ]),
    ...bodies(`${path}/archive`, clerk, [({ code }) => ({ archive: code, basis })]),
    ...[({ name }: Person) => `/v1/cases/${encodeURIComponent(name)}`].map(
      (of) => () => clerk.get(of(canaries.person())),
    ),
    () => clerk.get(`/v1/service-items/${encodeURIComponent(canaries.person().name)}`),
    () => clerk.get(`/v1/cases?state=${encodeURIComponent(canaries.person().name)}`),
  ];
}
