// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { beijingDate } from '@yulian/proofs';
import { caseBody, deliveryBody, itemCodeOf, serviceItemBody } from '../support/case-requests.js';
import { factorContent, factorSetOf, SET } from '../support/earning-fixture.js';
import { heldCase } from '../support/earning-rows.js';
import { MEMBERS } from '../support/members.js';
import { decide } from '../support/sharing-requests.js';
import { post, type Scenario, type Stage } from './actor.js';
import { nextOf, onceOn } from './once-per-gateway.js';
import { signedIn, SUBJECT } from './subject-scenarios.js';

const basis = 'ZWFW-5';
const PRESS = MEMBERS.press.uscc;
const ITEM = 9;
const PATIENCE_MS = 30_000;
const LOOK_MS = 200;

interface Day {
  readonly day: string;
  readonly person: string;
  readonly vintage: number;
  readonly cases: readonly { readonly case: string; readonly batch: string }[];
}

const get =
  (path: string): Scenario =>
  () =>
    Promise.resolve({ method: 'GET', path });

/** A set in force from the last midnight in China on, by which the press office earns, too. */
const setInForce = (stage: Stage): Promise<unknown> =>
  onceOn(stage, 'set in force', () => {
    const today = beijingDate(new Date().toISOString());
    const from = new Date(`${today}T00:00:00.000+08:00`).toISOString();
    const rules = { ...factorContent().rules, selfDealing: 'ALLOW' as const };
    return decide(stage.gateway, factorSetOf({ rules }, { from }));
  });

/** A case of the matrix's person that the press office delivered, and what it earned. */
const earned = (stage: Stage): Promise<Day> =>
  onceOn(stage, 'earned', async () => {
    await setInForce(stage);
    const { gateway } = stage;
    const approver = await gateway.as('press', 'approver');
    const { content, ...item } = serviceItemBody('press', ITEM);
    const short = { ...(content as object), materials: [], results: [] };
    await approver.make('/v1/service-items', { ...item, content: short });
    const clerk = await gateway.as('press', 'clerk');
    const { id, ...body } = caseBody(itemCodeOf('press', ITEM), { applicant: SUBJECT });
    await clerk.make('/v1/cases', { id, ...body });
    await clerk.make(`/v1/cases/${id}/acts`, { act: 'accept', basis });
    await approver.make(`/v1/cases/${id}/decisions`, { act: 'grant', basis });
    const delivery = { ...(await deliveryBody(gateway, SUBJECT)), licences: [] };
    await clerk.make(`/v1/cases/${id}/delivery`, delivery);
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
      const { data } = await clerk.read<{ data: Day[] }>(`/v1/earnings?case=${id}`);
      if (data[0] !== undefined) return data[0];
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    throw new Error('the case did not earn');
  });

/** What somebody does who has signed in; it may have been done before. */
async function asHolder(stage: Stage, path: string, body: object, holder = SUBJECT): Promise<void> {
  const headers = await signedIn(stage.gateway, holder);
  const asked = post(path, body);
  await stage.gateway.anonymous.request('POST', path, {
    ...asked,
    headers: { ...asked.headers, ...headers },
  });
}

/** The person wants points of what was earned, and so does an enterprise that earned nothing. */
async function wanted(stage: Stage): Promise<Day> {
  const day = await earned(stage);
  await onceOn(stage, 'consent', async () => {
    const given = { unit: PRESS, state: 'GIVEN' };
    const enterprise = { type: '001', code: PRESS };
    await asHolder(stage, '/v1/my/points/consent', given);
    await asHolder(stage, '/v1/my/points/consent', given, enterprise);
  });
  return day;
}

/** The person has points. */
async function collected(stage: Stage): Promise<Day> {
  const day = await wanted(stage);
  await onceOn(stage, 'collection', () =>
    asHolder(stage, '/v1/my/points/collection', { unit: PRESS }),
  );
  return day;
}

async function poolBody(stage: Stage) {
  const { vintage } = await earned(stage);
  const id = `pol_${randomBytes(32).toString('hex')}`;
  return { id, region: '999999', factorSet: SET, vintage, basis };
}

async function openPool(stage: Stage): Promise<string> {
  const body = await poolBody(stage);
  await (await stage.gateway.as('press', 'approver')).make('/v1/pools', body);
  return body.id;
}

const keptPool = (stage: Stage): Promise<string> => onceOn(stage, 'pool', () => openPool(stage));

/** Requests about earnings that change nothing. */
export const EARNING_READS: Readonly<Record<string, Scenario>> = {
  'GET /v1/appointments': get('/v1/appointments'),
  'GET /v1/appointments/{body}/{unit}': get(`/v1/appointments/VERIFIER/${PRESS}`),
  'GET /v1/factor-sets': get('/v1/factor-sets'),
  'GET /v1/factor-sets/{id}': async (stage) => {
    await setInForce(stage);
    return { method: 'GET', path: `/v1/factor-sets/${SET}` };
  },
  'GET /v1/earnings': get('/v1/earnings'),
  'GET /v1/earnings/batches': get('/v1/earnings/batches'),
  'GET /v1/earnings/batches/{id}': async (stage) => {
    const { cases } = await earned(stage);
    return { method: 'GET', path: `/v1/earnings/batches/${cases[0]?.batch ?? ''}` };
  },
  'GET /v1/earnings/cases/{id}': async (stage) => {
    const { cases } = await earned(stage);
    return { method: 'GET', path: `/v1/earnings/cases/${cases[0]?.case ?? ''}` };
  },
  'GET /v1/my/points': get('/v1/my/points'),
  'GET /v1/pools': get('/v1/pools'),
  'GET /v1/pools/{id}': async (stage) => ({
    ...{ method: 'GET', path: `/v1/pools/${await keptPool(stage)}` },
  }),
};

/** By a person, an enterprise, and who acts for it: each differs from what was said before. */
const CONSENTS = ['WITHDRAWN', 'WITHDRAWN', 'GIVEN'] as const;

/** Requests about earnings that change something when they are granted. */
export const EARNING_WRITES: Readonly<Record<string, Scenario>> = {
  'POST /v1/earnings/reviews': async (stage) => {
    const n = await stage.take('held', () => Promise.resolve(nextOf(stage, 'held')));
    return post('/v1/earnings/reviews', { ...heldCase(n), state: 'RELEASED', basis });
  },
  'POST /v1/my/points/consent': async (stage) => {
    await wanted(stage);
    const n = await stage.take('consent', () => Promise.resolve(nextOf(stage, 'consents')));
    return post('/v1/my/points/consent', { unit: PRESS, state: CONSENTS[n] ?? 'GIVEN' });
  },
  'POST /v1/my/points/collection': async (stage) => {
    await wanted(stage);
    return post('/v1/my/points/collection', { unit: PRESS });
  },
  'POST /v1/my/points/donations': async (stage) => {
    const { day } = await collected(stage);
    const gift = { unit: PRESS, day, pool: await keptPool(stage), grams: '1' };
    return post('/v1/my/points/donations', gift);
  },
  'POST /v1/pools': async (stage) =>
    post('/v1/pools', await stage.take('new pool', () => poolBody(stage))),
  'POST /v1/pools/{id}/closure': async (stage) => {
    const id = await stage.take('open pool', () => openPool(stage));
    return post(`/v1/pools/${id}/closure`, { basis });
  },
  'POST /v1/pools/{id}/donations': async (stage) => {
    const { person, day } = await collected(stage);
    const gifts = [{ unit: PRESS, person, day, grams: '1' }];
    return post(`/v1/pools/${await keptPool(stage)}/donations`, { gifts });
  },
};
