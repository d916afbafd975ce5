// SPDX-License-Identifier: Apache-2.0
import type { Answer, Api } from '../support/api.js';
import { newEcoId, retirementOf } from '../support/credit-fixture.js';
import { closedPool, issuingAccountOf, MARKET_BATCH } from '../support/credit-rows.js';
import { GATEWAY_MARKET } from '../support/market-gateway.js';
import { accountOf, pressSerial } from '../support/market-world.js';
import { post, type Scenario, type Stage } from './actor.js';
import type { Canaries } from './canaries.js';
import { nextOf } from './once-per-gateway.js';

const basis = 'STXM-3';

type Person = ReturnType<Canaries['person']>;

const get =
  (path: string): Scenario =>
  () =>
    Promise.resolve({ method: 'GET', path });

/** Units of the press office, the last first: the market's tests begin with the first. */
function retirement(stage: Stage) {
  const last = (GATEWAY_MARKET.press ?? 0) - 1;
  const serial = pressSerial(last - nextOf(stage, 'serial'));
  return retirementOf({ account: accountOf('press'), holdings: [{ serial }] });
}

const kept = (stage: Stage): Promise<string> =>
  stage.keep('a retirement', async () => {
    const body = retirement(stage);
    await (await stage.gateway.as('press', 'trader')).make('/v1/retirements', body);
    return body.id;
  });

const ofRetirement =
  (more: string): Scenario =>
  async (stage) => ({ method: 'GET', path: `/v1/retirements/${await kept(stage)}${more}` });

/** Requests about credits that change nothing. */
export const CREDIT_READS: Readonly<Record<string, Scenario>> = {
  'GET /v1/eco-accounts': get('/v1/eco-accounts'),
  'GET /v1/eco-accounts/{id}': get(`/v1/eco-accounts/${accountOf('press')}`),
  'GET /v1/holdings': get('/v1/holdings'),
  'GET /v1/holdings/{serial}': get(`/v1/holdings/${pressSerial(0)}`),
  'GET /v1/credit-batches': get('/v1/credit-batches'),
  'GET /v1/credit-batches/{id}': get(`/v1/credit-batches/${MARKET_BATCH}`),
  'GET /v1/retirements': get('/v1/retirements'),
  'GET /v1/retirements/{id}': ofRetirement(''),
  'GET /v1/retirements/{id}/certificate': ofRetirement('/certificate'),
  'GET /v1/retirements/{id}/certificate.pdf': ofRetirement('/certificate.pdf'),
  'GET /v1/credit-audits': get('/v1/credit-audits'),
};

/** Requests about credits that change something when they are granted. */
export const CREDIT_WRITES: Readonly<Record<string, Scenario>> = {
  'POST /v1/eco-accounts': () =>
    Promise.resolve(post('/v1/eco-accounts', { id: newEcoId('eac'), kind: 'TRADER' })),
  'POST /v1/credit-batches': async (stage) => {
    const next = () => Promise.resolve(nextOf(stage, 'pool'));
    const n = await stage.take('pool', next);
    const account = issuingAccountOf('press');
    return post('/v1/credit-batches', { id: `P${String(n)}`, pool: closedPool(n), account, basis });
  },
  'POST /v1/credit-batches/{id}/acts': async (stage) => {
    const n = await stage.take('formed', () => Promise.resolve(nextOf(stage, 'formed')));
    return post(`/v1/credit-batches/F${String(n)}/acts`, { act: 'verify', basis });
  },
  'POST /v1/credit-batches/{id}/corrections': async (stage) => {
    const n = await stage.take('issued', () => Promise.resolve(nextOf(stage, 'issued')));
    return post(`/v1/credit-batches/I${String(n)}/corrections`, { grams: '900', basis });
  },
  'POST /v1/retirements': async (stage) => {
    const body = await stage.take('retirement', () => Promise.resolve(retirement(stage)));
    return post('/v1/retirements', body);
  },
};

/** What is asked of these routes, with people where only codes belong. */
export function peopleInCredits(
  canaries: Canaries,
  approver: Api,
): readonly (() => Promise<Answer>)[] {
  const retirement = retirementOf();
  const batch = { id: 'X1', pool: closedPool(0), account: issuingAccountOf('press'), basis };
  const hidden = (commitment: string) => ({ kind: 'COMMITTED', commitment });
  const asked: readonly ((person: Person) => Promise<Answer>)[] = [
    ({ code }) => approver.post('/v1/eco-accounts', { id: code, kind: 'TRADER' }),
    ({ name }) => approver.post('/v1/credit-batches', { ...batch, basis: name }),
    ({ phone }) =>
      approver.post('/v1/credit-batches/X1/corrections', { grams: phone, basis: phone }),
    ({ code }) => approver.post('/v1/retirements', { ...retirement, purpose: code }),
    ({ name }) => approver.post('/v1/retirements', { ...retirement, beneficiary: hidden(name) }),
    ({ phone }) => approver.post('/v1/retirements', { ...retirement, [phone]: phone }),
    ({ code }) => approver.get(`/v1/holdings?account=${code}`),
    ({ name }) => approver.get(`/v1/retirements/${encodeURIComponent(name)}/certificate`),
  ];
  return asked.map((one) => () => one(canaries.person()));
}
