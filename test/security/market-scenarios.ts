// SPDX-License-Identifier: Apache-2.0
import { listingOf, purchaseOf, transferOf, depositOf } from '../support/market-arguments.js';
import {
  accountOf,
  BANK,
  idOf,
  noteOf,
  PRESS_PROJECT,
  pressSerial,
  PROJECT,
  projectOf,
  serialsOf,
  VENUE,
} from '../support/market-world.js';
import { GATEWAY_MARKET } from '../support/market-gateway.js';
import { registerMaterial } from '../support/material-requests.js';
import { MEMBERS } from '../support/members.js';
import { digestOf } from '../support/fixtures.js';
import { post, type Scenario, type Stage } from './actor.js';
import { nextOf, onceOn } from './once-per-gateway.js';

const basis = 'STXM-3';
const [FIRST = '', LISTED = ''] = serialsOf(GATEWAY_MARKET);

const get =
  (path: string): Scenario =>
  () =>
    Promise.resolve({ method: 'GET', path });

/** A name that nothing else has. */
const fresh = (stage: Stage, what: string): string => `${what} ${String(nextOf(stage, what))}`;
const note = (stage: Stage): string => noteOf('press', nextOf(stage, 'note'));
const serial = (stage: Stage): string => pressSerial(nextOf(stage, 'serial'));

const ofPress = { account: accountOf('press'), expiresAt: inDays(30) };

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}

/** A listing of a unit that is up. */
async function listing(stage: Stage): Promise<{ id: string; serial: string }> {
  const free = serial(stage);
  const body = listingOf(fresh(stage, 'listing'), [free], ofPress);
  await (await stage.gateway.as('press', 'trader')).make('/v1/listings', body);
  return { id: body.id, serial: free };
}

/** A listing of the market bureau, unit by unit; answers the next lot. */
async function lot(stage: Stage): Promise<{ serial: string; units: string }> {
  const name = 'unit by unit';
  const body = listingOf(name, [LISTED], { lot: '1', expiresAt: inDays(30) });
  const { listing: made } = await onceOn(stage, name, async () =>
    (await stage.gateway.as('market', 'trader')).make<{ listing: { lots: readonly string[] } }>(
      '/v1/listings',
      body,
    ),
  );
  return { serial: made.lots[nextOf(stage, 'lot')] ?? '', units: '1' };
}

/** A first sale to the press office. */
async function firstSale(stage: Stage): Promise<string> {
  return onceOn(stage, 'first sale', async () => {
    const more = { project: PROJECT, expiresAt: inDays(30) };
    const seller = await stage.gateway.as('market', 'trader');
    await seller.make('/v1/listings', listingOf('first sale', [FIRST], more));
    const body = purchaseOf('first sale', 'first sale', [{ serial: FIRST, units: '5' }], {
      ...{ account: accountOf('press'), notes: [note(stage)] },
    });
    await (await stage.gateway.as('press', 'trader')).make('/v1/trades', body);
    return body.id;
  });
}

/** Units offered to, or by, the press office; spent when it is answered. */
async function transfer(stage: Stage, by: 'press' | 'market'): Promise<string> {
  const to = by === 'press' ? 'market' : 'press';
  const [serials, from] = [[by === 'press' ? serial(stage) : ''], by] as const;
  const name = fresh(stage, 'transfer');
  const chosen = { account: accountOf(from), to: accountOf(to), expiresAt: inDays(30), total: '0' };
  const given = by === 'press' ? serials : [(await bought(stage)).serial];
  const body = transferOf(name, given, chosen);
  await (await stage.gateway.as(from, 'trader')).make('/v1/transfers', body);
  return body.id;
}

/** A unit that the market bureau has bought from the press office. */
async function bought(stage: Stage): Promise<{ serial: string }> {
  const offered = await listing(stage);
  const body = {
    ...purchaseOf(fresh(stage, 'bought'), '', [{ serial: offered.serial, units: '1' }]),
    ...{ listing: offered.id, account: accountOf('market') },
    notes: [noteOf('market', nextOf(stage, 'note of the market'))],
  };
  await (await stage.gateway.as('market', 'trader')).make('/v1/trades', body);
  return { serial: offered.serial };
}

async function deposited(stage: Stage): Promise<string> {
  const body = depositOf(fresh(stage, 'deposit'));
  await (await stage.gateway.as('press', 'clerk')).make('/v1/funds/deposits', body);
  return body.id;
}

async function withdrawal(stage: Stage): Promise<string> {
  const id = idOf('wdr', fresh(stage, 'withdrawal'));
  const body = { id, notes: [note(stage)], fen: '100' };
  await (await stage.gateway.as('press', 'trader')).make('/v1/funds/withdrawals', body);
  return id;
}

/** A project whose parties are as wished, with its first milestone as wished. */
async function project(
  stage: Stage,
  parties: { runner?: 'press'; executor?: 'press'; verifier?: 'press' },
  isReported = false,
): Promise<string> {
  const id = idOf('prj', fresh(stage, 'project'));
  const executor = parties.executor ?? 'housing';
  const body = projectOf({
    id,
    executor: MEMBERS[executor].uscc,
    verifier: MEMBERS[parties.verifier ?? 'water'].uscc,
  });
  const runner = await stage.gateway.as(parties.runner ?? 'housing', 'approver');
  await runner.make('/v1/projects', body);
  if (!isReported) return id;
  const clerk = await stage.gateway.as(executor, 'clerk');
  const evidence = [(await registerMaterial(clerk)).material.id];
  await clerk.make(`/v1/projects/${id}/milestones/M1/reports`, { evidence, basis });
  return id;
}

/** What is kept for the project of the press office. */
async function proceeds(stage: Stage): Promise<string> {
  const api = await stage.gateway.as('press', 'clerk');
  const { data } = await api.read<{ data: readonly { id: string }[] }>(
    `/v1/funds/notes?state=PROCEEDS&project=${PRESS_PROJECT}`,
  );
  return data[0]?.id ?? '';
}

async function disbursementBody(stage: Stage) {
  return {
    ...{ id: idOf('dsb', fresh(stage, 'payment')), project: PRESS_PROJECT, milestone: 'M1' },
    parts: [{ note: await proceeds(stage), fen: '1' }],
  };
}

async function statementBody(stage: Stage) {
  const sum = { deposited: '0', withdrawn: '0', deposits: [], withdrawals: [] };
  const api = await stage.gateway.as('press', 'clerk');
  const { data } = await api.read<{ data: readonly { number: number }[] }>(
    `/v1/funds/statements?bank=${BANK}&limit=100`,
  );
  return { ...sum, number: data.length + 1 };
}

/** Requests about the market and projects that change nothing. */
export const MARKET_READS: Readonly<Record<string, Scenario>> = {
  'GET /v1/venues': get('/v1/venues'),
  'GET /v1/venues/{unit}': get(`/v1/venues/${VENUE}`),
  'GET /v1/funds/notes': get('/v1/funds/notes'),
  'GET /v1/funds/deposits': get('/v1/funds/deposits'),
  'GET /v1/funds/withdrawals': get('/v1/funds/withdrawals'),
  'GET /v1/funds/statements': get('/v1/funds/statements'),
  'GET /v1/funds/balance': get('/v1/funds/balance'),
  'GET /v1/funds/deposits/{id}': async (stage) => ({
    ...{
      method: 'GET',
      path: `/v1/funds/deposits/${await stage.keep('a deposit', () => deposited(stage))}`,
    },
  }),
  'GET /v1/funds/withdrawals/{id}': async (stage) => {
    const id = await stage.keep('a withdrawal', () => withdrawal(stage));
    return { method: 'GET', path: `/v1/funds/withdrawals/${id}` };
  },
  'GET /v1/funds/statements/{bank}/{number}': async (stage) => {
    await stage.keep('a statement', async () => {
      const body = await statementBody(stage);
      return (await stage.gateway.as('press', 'clerk')).make('/v1/funds/statements', body);
    });
    return { method: 'GET', path: `/v1/funds/statements/${BANK}/1` };
  },
  'GET /v1/listings': get('/v1/listings'),
  'GET /v1/listings/{id}': async (stage) => {
    const { id } = await stage.keep('a listing', () => listing(stage));
    return { method: 'GET', path: `/v1/listings/${id}` };
  },
  'GET /v1/trades': get('/v1/trades'),
  'GET /v1/trades/{id}': async (stage) => ({
    ...{ method: 'GET', path: `/v1/trades/${await firstSale(stage)}` },
  }),
  'GET /v1/transfers': get('/v1/transfers'),
  'GET /v1/transfers/{id}': async (stage) => {
    const id = await stage.keep('a transfer', () => transfer(stage, 'press'));
    return { method: 'GET', path: `/v1/transfers/${id}` };
  },
  'GET /v1/projects': get('/v1/projects'),
  'GET /v1/projects/{id}': get(`/v1/projects/${PROJECT}`),
  'GET /v1/disbursements': get('/v1/disbursements'),
  'GET /v1/disbursements/{id}': async (stage) => {
    const body = await stage.keep('a payment', async () => {
      const made = await disbursementBody(stage);
      await (await stage.gateway.as('press', 'approver')).make('/v1/disbursements', made);
      return made;
    });
    return { method: 'GET', path: `/v1/disbursements/${body.id}` };
  },
  'GET /v1/proceeds': get('/v1/proceeds'),
  'GET /v1/proceeds/{trade}': async (stage) => ({
    ...{ method: 'GET', path: `/v1/proceeds/${await firstSale(stage)}` },
  }),
};

/** Requests about the market and projects that change something when they are granted. */
export const MARKET_WRITES: Readonly<Record<string, Scenario>> = {
  'POST /v1/funds/deposits': (stage) =>
    Promise.resolve(post('/v1/funds/deposits', depositOf(fresh(stage, 'deposit')))),
  'POST /v1/funds/splits': async (stage) => {
    const id = await stage.take('note', () => Promise.resolve(note(stage)));
    return post('/v1/funds/splits', { note: id, into: 2 });
  },
  'POST /v1/funds/withdrawals': async (stage) => {
    const notes = [await stage.take('note', () => Promise.resolve(note(stage)))];
    const id = idOf('wdr', fresh(stage, 'withdrawal'));
    return post('/v1/funds/withdrawals', { id, notes, fen: '100' });
  },
  'POST /v1/funds/withdrawals/{id}/answer': async (stage) => {
    const id = await stage.take('withdrawal', () => withdrawal(stage));
    const body = { outcome: 'PAID', reference: digestOf('paid') };
    return post(`/v1/funds/withdrawals/${id}/answer`, body);
  },
  'POST /v1/funds/statements': async (stage) =>
    post('/v1/funds/statements', await stage.take('statement', () => statementBody(stage))),
  'POST /v1/listings': async (stage) => {
    const free = await stage.take('serial', () => Promise.resolve(serial(stage)));
    return post('/v1/listings', listingOf(fresh(stage, 'listing'), [free], ofPress));
  },
  'POST /v1/listings/{id}/end': async (stage) => {
    const up = await stage.take('listing', () => listing(stage));
    return post(`/v1/listings/${up.id}/end`, { release: [up.serial] });
  },
  'POST /v1/listings/{id}/purchases': async (stage) => {
    await lot(stage);
    const body = { units: '1', highestPrice: '20', account: accountOf('press') };
    return post(`/v1/listings/${idOf('lst', 'unit by unit')}/purchases`, body);
  },
  'POST /v1/trades': async (stage) => {
    const lots = [await stage.take('lot', () => lot(stage))];
    const notes = [await stage.take('note', () => Promise.resolve(note(stage)))];
    const chosen = { account: accountOf('press'), notes };
    return post('/v1/trades', purchaseOf(fresh(stage, 'trade'), 'unit by unit', lots, chosen));
  },
  'POST /v1/transfers': async (stage) => {
    const free = await stage.take('serial', () => Promise.resolve(serial(stage)));
    return post('/v1/transfers', transferOf(fresh(stage, 'transfer'), [free], ofPress));
  },
  'POST /v1/transfers/{id}/acceptance': async (stage) => {
    const id = await stage.take('transfer to press', () => transfer(stage, 'market'));
    return post(`/v1/transfers/${id}/acceptance`, { total: '0' });
  },
  'POST /v1/transfers/{id}/end': async (stage) => {
    const id = await stage.take('transfer of press', () => transfer(stage, 'press'));
    return post(`/v1/transfers/${id}/end`, { act: 'withdraw' });
  },
  'POST /v1/projects': (stage) =>
    Promise.resolve(post('/v1/projects', projectOf({ id: idOf('prj', fresh(stage, 'project')) }))),
  'POST /v1/projects/{id}/milestones/{milestone}/reports': async (stage) => {
    const id = await stage.take('own work', () => project(stage, { executor: 'press' }));
    const material = async () =>
      (await registerMaterial(await stage.gateway.as('press', 'clerk'))).material.id;
    const evidence = [await stage.keep('evidence', material)];
    return post(`/v1/projects/${id}/milestones/M1/reports`, { evidence, basis });
  },
  'POST /v1/projects/{id}/milestones/{milestone}/decisions': async (stage) => {
    const id = await stage.take('to accept', () => project(stage, { verifier: 'press' }, true));
    return post(`/v1/projects/${id}/milestones/M1/decisions`, { act: 'accept', basis });
  },
  'POST /v1/projects/{id}/closure': async (stage) => {
    const id = await stage.take('to close', () => project(stage, { runner: 'press' }));
    return post(`/v1/projects/${id}/closure`, { basis });
  },
  'POST /v1/disbursements': async (stage) =>
    post('/v1/disbursements', await disbursementBody(stage)),
};
