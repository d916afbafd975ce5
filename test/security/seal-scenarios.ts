// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { MEMBERS } from '../support/members.js';
import {
  applicationBody,
  givePowersOverSeals,
  sealInHand,
  sealOver,
  uploadSealObject,
  type SealParties,
  type SealStage,
} from '../support/seal-requests.js';
import type { Scenario, Stage, Wanted } from './actor.js';

const BASIS = 'YZGL-17';

/** In each of them the press office is what the scenario is about. */
const OWNED: SealParties = { owner: 'press', department: 'housing', maker: 'emergency' };
const DECIDED: SealParties = { owner: 'water', department: 'press', maker: 'emergency' };
const MADE: SealParties = { owner: 'water', department: 'housing', maker: 'press' };

function post(path: string, body: unknown): Wanted {
  return { method: 'POST', path, body, headers: { 'Idempotency-Key': randomUUID() } };
}

async function newSeal(stage: Stage, parties: SealParties, at: SealStage): Promise<string> {
  await stage.keep(`powers over seals ${parties.department} ${parties.maker}`, () =>
    givePowersOverSeals(stage.gateway, parties),
  );
  return sealOver(stage.gateway, parties, at);
}

/** A seal that the request changes. */
function spentSeal(stage: Stage, parties: SealParties, at: SealStage): Promise<string> {
  return stage.take(`seal ${parties.owner} ${at}`, () => newSeal(stage, parties, at));
}

async function paused(stage: Stage, id: string): Promise<string> {
  const approver = await stage.gateway.as('press', 'approver');
  await approver.make(`/v1/seals/${id}/pauses`, { kind: 'LOSS', basis: BASIS });
  return id;
}

/** A seal that was used once and then lost; of the press office unless said. */
async function compromised(stage: Stage, parties = OWNED): Promise<string> {
  const id = await newSeal(stage, parties, 'ACTIVE');
  const clerk = await stage.gateway.as(parties.owner, 'clerk');
  await clerk.make(`/v1/seals/${id}/impressions`, {});
  const approver = await stage.gateway.as(parties.owner, 'approver');
  await approver.make(`/v1/seals/${id}/pauses`, { kind: 'LOSS', basis: BASIS });
  const reported = { suspectedFrom: '2026-01-01', basis: BASIS };
  await approver.make(`/v1/seals/${id}/compromises`, reported);
  return id;
}

async function marked(stage: Stage, parties = OWNED): Promise<string> {
  const id = await compromised(stage, parties);
  const approver = await stage.gateway.as(parties.owner, 'approver');
  await approver.make(`/v1/seals/${id}/compromises/1/marking`, {});
  return id;
}

/** A use that its owner found unsound, of a seal that the press office has approved. */
async function disputed(stage: Stage): Promise<string> {
  const id = await marked(stage, DECIDED);
  const approver = await stage.gateway.as(DECIDED.owner, 'approver');
  const found = { outcome: 'UNSOUND', basis: BASIS };
  await approver.make(`/v1/seals/${id}/compromises/1/reviews/1`, found);
  return id;
}

const standing = (stage: Stage): Promise<string> => stage.keep('marked seal', () => marked(stage));

const ofStanding =
  (rest: string): Scenario =>
  async (stage) => ({ method: 'GET', path: `/v1/seals/${await standing(stage)}${rest}` });

export const SEAL_READ_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'GET /v1/seals': () => Promise.resolve({ method: 'GET', path: '/v1/seals' }),
  'GET /v1/seals/{id}': ofStanding(''),
  'GET /v1/seals/{id}/impressions': ofStanding('/impressions'),
  'GET /v1/seals/{id}/compromises/{index}': ofStanding('/compromises/1'),
  'GET /v1/seals/{id}/compromises/{index}/reviews/{number}': ofStanding('/compromises/1/reviews/1'),
};

export const SEAL_WRITE_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'POST /v1/seals': () => Promise.resolve(post('/v1/seals', applicationBody(OWNED))),
  'POST /v1/seals/{id}/acts # of the owner': async (stage) =>
    post(`/v1/seals/${await spentSeal(stage, OWNED, 'ACTIVE')}/acts`, {
      act: 'reportSuspension',
      basis: BASIS,
    }),
  'POST /v1/seals/{id}/acts # of the department': async (stage) =>
    post(`/v1/seals/${await spentSeal(stage, DECIDED, 'APPLIED')}/acts`, {
      act: 'approve',
      basis: BASIS,
    }),
  'POST /v1/seals/{id}/making': async (stage, { member }) => {
    const id = await spentSeal(stage, MADE, 'APPROVED');
    const clerk = await stage.gateway.as(member, 'clerk');
    const document = await uploadSealObject(clerk, sealInHand(id).object);
    return post(`/v1/seals/${id}/making`, {
      document,
      sealKind: '01',
      ownerUnit: MEMBERS[MADE.owner].uscc,
      basis: BASIS,
    });
  },
  'POST /v1/seals/{id}/filing': async (stage) => {
    const id = await spentSeal(stage, MADE, 'MADE');
    const filingNumber = `F-${id.slice(2, 20).toUpperCase()}`;
    return post(`/v1/seals/${id}/filing`, { filingNumber, basis: BASIS });
  },
  'POST /v1/seals/{id}/pauses': async (stage) =>
    post(`/v1/seals/${await spentSeal(stage, OWNED, 'ACTIVE')}/pauses`, {
      kind: 'LOSS',
      basis: BASIS,
    }),
  'POST /v1/seals/{id}/pauses/{kind}/lifting': async (stage) => {
    const id = await stage.take('lost seal', async () =>
      paused(stage, await newSeal(stage, OWNED, 'ACTIVE')),
    );
    return post(`/v1/seals/${id}/pauses/LOSS/lifting`, { basis: BASIS });
  },
  'POST /v1/seals/{id}/impressions': async (stage) =>
    post(`/v1/seals/${await spentSeal(stage, OWNED, 'ACTIVE')}/impressions`, {}),
  'POST /v1/seals/{id}/impressions/{first}/settlement': async (stage) => {
    const id = await stage.take('used seal', async () => {
      const used = await newSeal(stage, OWNED, 'ACTIVE');
      const clerk = await stage.gateway.as('press', 'clerk');
      await clerk.make(`/v1/seals/${used}/impressions`, {});
      return used;
    });
    return post(`/v1/seals/${id}/impressions/1/settlement`, {
      impressions: [{ number: 1, void: 'YZGL-24' }],
    });
  },
  'POST /v1/seals/{id}/compromises': async (stage) => {
    const id = await stage.take('lost seal', async () =>
      paused(stage, await newSeal(stage, OWNED, 'ACTIVE')),
    );
    return post(`/v1/seals/${id}/compromises`, { suspectedFrom: '2026-01-01', basis: BASIS });
  },
  'POST /v1/seals/{id}/compromises/{index}/marking': async (stage) =>
    post(
      `/v1/seals/${await stage.take('compromised seal', () => compromised(stage))}/compromises/1/marking`,
      {},
    ),
  'POST /v1/seals/{id}/compromises/{index}/reviews/{number}': async (stage) =>
    post(
      `/v1/seals/${await stage.take('marked seal', () => marked(stage))}/compromises/1/reviews/1`,
      { outcome: 'SOUND', basis: BASIS },
    ),
  'POST /v1/seals/{id}/compromises/{index}/reviews/{number}/decision': async (stage) =>
    post(
      `/v1/seals/${await stage.take('disputed seal', () => disputed(stage))}/compromises/1/reviews/1/decision`,
      { outcome: 'UPHELD', basis: BASIS, reference: '印裁〔2026〕1号' },
    ),
};
