// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { submitAs, type MadeAccess } from '../support/access-requests.js';
import type { Answer, Api } from '../support/api.js';
import { publishedItem } from '../support/catalogue-requests.js';
import type { TestGateway } from '../support/gateway.js';
import { issueLicence } from '../support/licence-requests.js';
import { LICENCE_TYPES } from '../support/licence-types.js';
import { MEMBERS, SINCE } from '../support/members.js';
import { GATEWAY } from '../support/oidc/issuer.js';
import { giveGrant } from '../support/sharing-requests.js';
import { post, type Scenario, type Stage } from './actor.js';
import type { Canaries } from './canaries.js';

/** Whom requests for holders are about; the matrix asks as this person, and as others. */
export const SUBJECT = { type: '111', code: '999999199001010016' };
const SERVICE_ITEM = '000131001000';
const DAY_MS = 86_400_000;
const basis = 'X-1';

const newId = (prefix: string): string => `${prefix}_${randomBytes(32).toString('hex')}`;

type Number = typeof SUBJECT;

/** Headers of a page at which somebody has signed in. */
export async function signedIn(
  gateway: TestGateway,
  holder: Number,
): Promise<Record<string, string>> {
  const { sessions } = gateway.gateway.services.login!;
  const who = { kind: 'person', holder } as const;
  const subject = randomBytes(32).toString('hex');
  const confirmed = { who, subject, issuerSession: undefined, renewal: undefined };
  const { token } = await sessions.begin(confirmed, new Date().toISOString());
  return { Origin: GATEWAY, Cookie: `__Host-yulian-session=${token}` };
}

/** What the housing bureau shares of its permits, and a permit of somebody. */
async function permitOf(gateway: TestGateway, item: string, holder: Number) {
  const clerk = await gateway.as('housing', 'clerk');
  const { id: licence } = await issueLicence(clerk, {
    type: '009',
    fields: { grade: '甲' },
    body: { holder },
  });
  return { licence, item, fields: ['/ZZMC', '/grade'] };
}

async function sharedPermits(gateway: TestGateway): Promise<string> {
  const { typeCode } = LICENCE_TYPES['009'];
  const definer = await gateway.as('bureau', 'approver');
  await definer.make(`/v1/issuers/${typeCode}/${MEMBERS.housing.uscc}/powers`, {
    ...{ powers: ['issue', 'provide'], from: SINCE, basis: 'ZWGX-22' },
  });
  const chosen = { standard: { typeCode, version: 1 }, fields: ['/ZZMC', '/grade', '/CZZT'] };
  return publishedItem(gateway, 'housing', chosen);
}

const showable = (stage: Stage) =>
  stage.keep('permit to show', async () =>
    permitOf(stage.gateway, await sharedPermits(stage.gateway), SUBJECT),
  );

/** A request of whom the matrix's person is. */
async function asPerson<T>(stage: Stage, path: string, body: object): Promise<T> {
  const headers = await signedIn(stage.gateway, SUBJECT);
  return stage.gateway.anonymous.make<T>(path, body, headers);
}

interface Shown {
  readonly id: string;
  readonly code: string;
}

const shown = (stage: Stage): Promise<Shown> =>
  stage.take('shown code', async () =>
    asPerson<Shown>(stage, '/v1/my/showings', await showable(stage)),
  );

const redemption = (code: string) => ({
  ...{ code, serviceItem: SERVICE_ITEM, purpose: 'ZWSJ-17' },
});

/** An access that the press office made by what the person showed. */
const ownAccess = (stage: Stage): Promise<string> =>
  stage.take('own access', async () => {
    const clerk = await stage.gateway.as('press', 'clerk');
    const { code } = await asPerson<Shown>(stage, '/v1/my/showings', await showable(stage));
    const made = await clerk.make<MadeAccess>('/v1/showings/redemptions', redemption(code));
    return made.access.id;
  });

const ownObjection = (stage: Stage): Promise<string> =>
  stage.take('own objection', async () => {
    const body = { access: await ownAccess(stage), reason: 'OTHER' };
    const written = await asPerson<{ objection: { id: string } }>(stage, '/v1/my/objections', body);
    return written.objection.id;
  });

/** An objection to a use of what the press office provides. */
const objection = (stage: Stage): Promise<string> =>
  stage.take('objection', async () => {
    const { gateway } = stage;
    const grant = await stage.keep('grant of press', () => giveGrant(gateway, 'press', 'water'));
    const access = newId('acs');
    const asked = {
      ...{ id: access, mode: 'DISCLOSE', case: newId('cas'), serviceItem: SERVICE_ITEM },
      ...{ purpose: 'ZWSJ-17', fields: ['/grade'], subject: `u1.${'ab'.repeat(32)}` },
      ...{ operator: 'ab'.repeat(32), intent: 'ab'.repeat(32) },
    };
    await submitAs(gateway, 'water', 'clerk', 'access:decide', { grant, accesses: [asked] });
    const id = newId('obj');
    const raised = { id, access, reason: 'OTHER', basis };
    await submitAs(gateway, 'press', 'gateway', 'objection:raise', raised);
    return id;
  });

const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

/** A grant of the press office whose uses nobody deferred. */
const grantToDefer = (stage: Stage): Promise<string> =>
  stage.take('grant to defer', () => giveGrant(stage.gateway, 'press', 'water'));

async function deferred(stage: Stage): Promise<string> {
  const approver = await stage.gateway.as('press', 'approver');
  const target = await giveGrant(stage.gateway, 'press', 'water');
  const id = newId('dfr');
  await approver.make('/v1/deferrals', { id, target, until: inDays(30), basis });
  return id;
}

const deferral = (stage: Stage): Promise<string> => stage.take('deferral', () => deferred(stage));

const get =
  (path: (stage: Stage) => Promise<string> | string): Scenario =>
  async (stage) => ({ method: 'GET', path: await path(stage) });

/** Requests about what persons are told, object to and show, that change nothing. */
export const SUBJECT_READS: Readonly<Record<string, Scenario>> = {
  'GET /v1/my/uses': get(() => '/v1/my/uses'),
  'GET /v1/my/showables': get(() => '/v1/my/showables'),
  'GET /v1/my/licences': get(() => '/v1/my/licences'),
  'GET /v1/my/licences/{id}/values': get(async (stage) => {
    return `/v1/my/licences/${(await showable(stage)).licence}/values`;
  }),
  'GET /v1/my/licences/{id}/file': get(async (stage) => {
    return `/v1/my/licences/${(await showable(stage)).licence}/file`;
  }),
  'GET /v1/showings/{id}': get(async (stage) => {
    const { id } = await stage.keep('kept code', () => shown(stage));
    return `/v1/showings/${id}`;
  }),
  'GET /v1/deferrals': get(() => '/v1/deferrals'),
  'GET /v1/deferrals/{id}': get(async (stage) => {
    const id = await stage.keep('kept deferral', () => deferred(stage));
    return `/v1/deferrals/${id}`;
  }),
  'GET /v1/objections': get(() => '/v1/objections'),
  'GET /v1/objections/{id}': get(async (stage) => {
    const id = await stage.keep('kept objection', () => objection(stage));
    return `/v1/objections/${id}`;
  }),
};

/** The same that change something when they are granted. */
export const SUBJECT_WRITES: Readonly<Record<string, Scenario>> = {
  'POST /v1/my/showings': async (stage) => post('/v1/my/showings', await showable(stage)),
  'POST /v1/my/showings/{id}/withdrawal': async (stage) =>
    post(`/v1/my/showings/${(await shown(stage)).id}/withdrawal`, {}),
  'POST /v1/my/objections': async (stage) =>
    post('/v1/my/objections', { access: await ownAccess(stage), reason: 'OTHER' }),
  'POST /v1/my/objections/{id}/acts': async (stage) =>
    post(`/v1/my/objections/${await ownObjection(stage)}/acts`, { act: 'withdraw' }),
  'POST /v1/showings/redemptions': async (stage) =>
    post('/v1/showings/redemptions', redemption((await shown(stage)).code)),
  'POST /v1/deferrals': async (stage) => {
    const body = { id: newId('dfr'), target: await grantToDefer(stage), until: inDays(30), basis };
    return post('/v1/deferrals', body);
  },
  'POST /v1/deferrals/{id}/extension': async (stage) =>
    post(`/v1/deferrals/${await deferral(stage)}/extension`, { until: inDays(60), basis }),
  'POST /v1/deferrals/{id}/lifting': async (stage) =>
    post(`/v1/deferrals/${await deferral(stage)}/lifting`, { basis }),
  'POST /v1/objections/{id}/answers': async (stage) =>
    post(`/v1/objections/${await objection(stage)}/answers`, { act: 'uphold', basis }),
};

type Person = ReturnType<Canaries['person']>;

/** Persons sign in, see who used their data, show a licence, and object to its use. */
export async function subjectsOfUses(
  canaries: Canaries,
  gateway: TestGateway,
  count: number,
): Promise<void> {
  const item = await sharedPermits(gateway);
  const clerk = await gateway.as('water', 'clerk');
  for (let i = 0; i < count; i++) {
    const { name, code } = canaries.person();
    const holder = { type: '111', code };
    const permit = await permitOf(gateway, item, holder);
    const headers = await signedIn(gateway, holder);
    canaries.add('session', headers['Cookie']?.split('=')[1] ?? '');
    const mine = gateway.anonymous;
    const made = await mine.make<Shown>('/v1/my/showings', permit, headers);
    // Redeeming a code opens its commitment on the chain; one that is taken back stays shut.
    const unused = await mine.make<Shown>('/v1/my/showings', permit, headers);
    for (const part of unused.code.split('.').slice(2)) canaries.add('shown code', part);
    await mine.make(`/v1/my/showings/${unused.id}/withdrawal`, {}, headers);
    const body = { ...redemption(made.code), purpose: 'ZWSJ-17' };
    const { access } = await clerk.make<MadeAccess>('/v1/showings/redemptions', body);
    await mine.make('/v1/my/objections', { access: access.id, reason: 'OTHER' }, headers);
    await mine.get('/v1/my/uses', headers);
    await mine.post('/v1/my/objections', { access: name, reason: name }, headers);
  }
}

/** What is asked of these routes, with people where only codes belong. */
export function peopleInSubjects(
  canaries: Canaries,
  clerk: Api,
  approver: Api,
): readonly (() => Promise<Answer>)[] {
  const redeemed = { code: 'YLZ1.a.b.c', serviceItem: SERVICE_ITEM, purpose: 'ZWSJ-17' };
  const deferral = { id: newId('dfr'), target: newId('acs'), until: inDays(1), basis };
  const asked: readonly ((person: Person) => Promise<Answer>)[] = [
    ({ name }) => clerk.post('/v1/showings/redemptions', { ...redeemed, code: name }),
    ({ code }) => clerk.post('/v1/showings/redemptions', { ...redeemed, purpose: `X-${code}` }),
    ({ phone }) => clerk.post('/v1/showings/redemptions', { ...redeemed, serviceItem: phone }),
    ({ code }) => approver.post('/v1/deferrals', { ...deferral, target: code }),
    ({ name }) => approver.post('/v1/deferrals', { ...deferral, basis: name }),
    ({ name, phone }) => approver.post('/v1/deferrals', { ...deferral, [name]: phone }),
    ({ code }) => clerk.get(`/v1/objections?access=${code}`),
    ({ name }) => clerk.get(`/v1/deferrals/${encodeURIComponent(name)}`),
    ({ code }) => clerk.get(`/v1/showings/${code}`),
  ];
  return asked.map((one) => () => one(canaries.person()));
}
