// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { randomBytes, randomInt } from 'node:crypto';
import { signMessage } from '@yulian/gateway-api';
import { AccessRequests, submitAs, type MadeAccess } from '../support/access-requests.js';
import type { Answer, Api } from '../support/api.js';
import type { TestGateway } from '../support/gateway.js';
import { DATA_TYPE } from '../support/catalogue-fixture.js';
import { issueLicence } from '../support/licence-requests.js';
import { registerMaterial } from '../support/material-requests.js';
import { MEMBERS } from '../support/members.js';
import { itemCodeOf, plainCase, plainServiceItem } from '../support/open-case.js';
import { giveGrant } from '../support/sharing-requests.js';
import { post, type Scenario, type Stage } from './actor.js';
import type { Canaries } from './canaries.js';

const SUBJECT = { type: '099', code: 'HOLDER-EXAMPLE' };
const MOST_ITEMS = 100_000;

/** A case that the press office handles, and of which item. */
const openCase = (stage: Stage): Promise<{ case: string; serviceItem: string }> =>
  stage.keep('open case', async () => {
    const { gateway } = stage;
    const serviceItem = itemCodeOf(MEMBERS.press.uscc, randomInt(1, MOST_ITEMS));
    const service = plainServiceItem(serviceItem);
    await submitAs(gateway, 'press', 'approver', 'serviceItem:publish', service);
    const [id, number] = [`cas_${randomHex()}`, randomHex()];
    const received = { ...plainCase(serviceItem), id, number };
    await submitAs(gateway, 'press', 'clerk', 'case:receive', received);
    return { case: id, serviceItem };
  });

const randomHex = (): string => randomBytes(32).toString('hex');

async function accessBody(stage: Stage, chosen: object = {}): Promise<object> {
  const grant = await stage.keep('grant for accesses', () =>
    giveGrant(stage.gateway, 'water', 'press'),
  );
  return {
    ...{ grant, ...(await openCase(stage)), purpose: 'ZWSJ-17' },
    ...{ fields: ['/grade'], subject: SUBJECT, ...chosen },
  };
}

/** An access that the press office made. */
const made = (stage: Stage): Promise<MadeAccess['access'] & { provider: string }> =>
  stage.keep('access', async () => {
    const clerk = await stage.gateway.as('press', 'clerk');
    const { access } = await clerk.make<MadeAccess>('/v1/accesses', await accessBody(stage));
    return access as MadeAccess['access'] & { provider: string };
  });

/** An access by which the press office was handed a file. */
const handedOver = (stage: Stage): Promise<string> =>
  stage.keep('handed-over file', async () => {
    const { gateway } = stage;
    const holder = { type: '099', code: `HOLDER-${randomHex().slice(0, 16)}` };
    const held = { typeCode: DATA_TYPE, holder };
    await registerMaterial(await gateway.as('water', 'clerk'), held);
    const chosen = { mode: 'DELIVER', fields: ['/ZZMC', '/grade'], subject: holder };
    const clerk = await gateway.as('press', 'clerk');
    const body = await accessBody(stage, chosen);
    return (await clerk.make<MadeAccess>('/v1/accesses', body)).access.id;
  });

const get =
  (path: (stage: Stage) => Promise<string> | string): Scenario =>
  async (stage) => ({ method: 'GET', path: await path(stage) });

/** A message as the gateway of the press office signs it, each anew. */
const message: Scenario = async (stage) => {
  const { accesses, clock } = stage.gateway.gateway.services;
  const content = { requester: MEMBERS.press.uscc, provider: MEMBERS.water.uscc };
  const identity = accesses.gatewayOf(content.requester);
  const signature = await signMessage(identity, 'prepare', content, clock.now());
  return {
    ...{ method: 'POST', path: '/v1/exchange/messages' },
    body: { kind: 'prepare', content, signature },
  };
};

/** Requests about accesses that change nothing. */
export const ACCESS_READS: Readonly<Record<string, Scenario>> = {
  'GET /v1/accesses': get(() => '/v1/accesses'),
  'GET /v1/accesses/{id}': get(async (stage) => `/v1/accesses/${(await made(stage)).id}`),
  'GET /v1/accesses/{id}/evidence': get(
    async (stage) => `/v1/accesses/${(await made(stage)).id}/evidence`,
  ),
  'GET /v1/accesses/{id}/document': get(
    async (stage) => `/v1/accesses/${await handedOver(stage)}/document`,
  ),
  'GET /v1/exchange/keys/{unit}': get(async (stage) => {
    await made(stage);
    return `/v1/exchange/keys/${MEMBERS.press.uscc}`;
  }),
  'GET /v1/exchange/counts': get(async (stage) => {
    const { provider, subject } = await made(stage);
    return `/v1/exchange/counts?provider=${provider}&subject=${subject}`;
  }),
  'POST /v1/exchange/messages': async (stage, actor) => {
    // The keys of both ends are there already: telling so again writes nothing.
    await made(stage);
    return message(stage, actor);
  },
};

/** Requests about accesses that change something when they are granted. */
export const ACCESS_WRITES: Readonly<Record<string, Scenario>> = {
  'POST /v1/accesses': async (stage) => post('/v1/accesses', await accessBody(stage)),
  'POST /v1/exchange/keys': () => Promise.resolve(post('/v1/exchange/keys', undefined)),
};

type Person = ReturnType<Canaries['person']>;

/** What is asked, with people where only codes belong. */
const PERSONAL: readonly ((person: Person) => object)[] = [
  ({ number, code }) => ({ subject: { type: number, code } }),
  ({ code, name }) => ({ subject: { type: '111', code, name } }),
  ({ code }) => ({ subject: code }),
  ({ code }) => ({ grant: code }),
  ({ number }) => ({ case: number }),
  ({ phone }) => ({ serviceItem: phone }),
  ({ phone }) => ({ purpose: `ZWSJ-${phone}` }),
  ({ name }) => ({ purpose: name }),
  ({ code }) => ({ fields: [`/${code}`] }),
  ({ name }) => ({ fields: [name] }),
  ({ name }) => ({ mode: name }),
  ({ name, phone }) => ({ [name]: phone }),
];

/** Accesses about people, some of whom have records: who they are is for both vaults alone. */
export async function accessesAboutPeople(
  canaries: Canaries,
  gateway: TestGateway,
  count: number,
): Promise<void> {
  const asking = await AccessRequests.prepare(gateway);
  const [grant, caseId] = [await asking.grant(), await asking.openCase()];
  const clerk = await gateway.as('water', 'clerk');
  for (let i = 0; i < count; i++) {
    const { name, code, phone } = canaries.person();
    const issuer = await gateway.as('market', 'clerk');
    await issueLicence(issuer, {
      fields: { CZZT: name, CZZTDM: code, grade: phone },
      body: { holder: { type: '111', code } },
    });
    const subjects = [
      { type: '111', code },
      { type: '111', code: canaries.person().code },
      { type: '099', code: canaries.person().name },
    ];
    const made = subjects.map((subject) => {
      const fields = ['/CZZT', '/grade'];
      return clerk.make<MadeAccess>(
        '/v1/accesses',
        asking.body(grant, caseId, subject, { fields }),
      );
    });
    const [found, ...others] = await Promise.all(made);
    expect(found?.fields).to.deep.equal({ CZZT: name, grade: phone });
    for (const { fields } of others) expect(fields).to.equal(undefined);
  }
}

/** Requests for accesses with people where none belong, each with another. */
export async function peopleInAccesses(
  canaries: Canaries,
  stage: Stage,
  clerk: Api,
): Promise<readonly (() => Promise<Answer>)[]> {
  const body = await accessBody(stage);
  const asked = PERSONAL.map(
    (chosen) => () => clerk.post('/v1/accesses', { ...body, ...chosen(canaries.person()) }),
  );
  const paths: readonly ((person: Person) => string)[] = [
    ({ code }) => `/v1/accesses/${encodeURIComponent(code)}`,
    ({ name }) => `/v1/accesses?subject=${encodeURIComponent(name)}`,
    ({ code }) => `/v1/exchange/counts?provider=${MEMBERS.water.uscc}&subject=${code}`,
    ({ name }) => `/v1/exchange/keys/${encodeURIComponent(name)}`,
  ];
  const read = paths.map((path) => () => clerk.get(path(canaries.person())));
  return [...asked, ...read];
}
