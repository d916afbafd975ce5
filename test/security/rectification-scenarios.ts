// SPDX-License-Identifier: Apache-2.0
import { issueLicence } from '../support/licence-requests.js';
import { newRectificationId } from '../support/rectification-fixture.js';
import { post, type Scenario, type Stage } from './actor.js';

const basis = 'XZCXF-45';

interface Acted {
  readonly licence: { readonly id: string; readonly facts: readonly { readonly txId: string }[] };
}

/** What takes back an act of the press office. */
async function wish({ gateway }: Stage) {
  const { id } = await issueLicence(await gateway.as('press', 'clerk'), { type: '031' });
  const act = { act: 'suspend', from: '2026-03-02', basis: 'XZCFF-9-3' };
  const approver = await gateway.as('press', 'approver');
  const { licence } = await approver.make<Acted>(`/v1/licences/${id}/acts`, act);
  const fact = licence.facts.at(-1)?.txId ?? '';
  const subject = { kind: 'licence', id };
  return { id: newRectificationId(), subject, fact, reason: 'WRONG_DATE', basis };
}

async function proposed(stage: Stage): Promise<string> {
  const body = await wish(stage);
  await (await stage.gateway.as('press', 'clerk')).make('/v1/rectifications', body);
  return `/v1/rectifications/${body.id}`;
}

/** Requests about rectifications that change nothing. */
export const RECTIFICATION_READS: Readonly<Record<string, Scenario>> = {
  'GET /v1/rectifications': () => Promise.resolve({ method: 'GET', path: '/v1/rectifications' }),
  'GET /v1/rectifications/{id}': async (stage) => ({
    method: 'GET',
    path: await stage.keep('rectification', () => proposed(stage)),
  }),
};

/** Requests about rectifications that change something when they are granted. */
export const RECTIFICATION_WRITES: Readonly<Record<string, Scenario>> = {
  'POST /v1/rectifications': async (stage) =>
    post('/v1/rectifications', {
      ...(await stage.take('wrong act', () => wish(stage))),
      id: newRectificationId(),
    }),
  'POST /v1/rectifications/{id}/acts # a clerk’s': async (stage) => {
    const path = await stage.take('to withdraw', () => proposed(stage));
    return post(`${path}/acts`, { act: 'withdraw', basis });
  },
  'POST /v1/rectifications/{id}/acts # an approver’s': async (stage) => {
    const path = await stage.take('to confirm', () => proposed(stage));
    return post(`${path}/acts`, { act: 'confirm', basis });
  },
};
