// SPDX-License-Identifier: Apache-2.0
// One argument for each function of the market, and an order in which all of them go well.
import { digestOf } from './fixtures.js';
import {
  accountOf,
  BANK,
  idOf,
  noteOf,
  PROCEEDS_NOTE,
  PROJECT,
  projectOf,
  serialsOf,
  VENUE,
  type MarketWish,
} from './market-world.js';
import { materialOf } from './material-fixture.js';
import { MEMBERS, type MemberName, type RoleName } from './members.js';
import type { World } from './world.js';

type By = readonly [MemberName, RoleName];

/** Who calls each function in the ordinary course. */
export const MARKET_CALLERS: Readonly<Record<string, By>> = {
  'fund:deposit': ['press', 'clerk'],
  'fund:split': ['housing', 'trader'],
  'fund:withdraw': ['housing', 'trader'],
  'fund:answerWithdrawal': ['press', 'clerk'],
  'fund:state': ['press', 'clerk'],
  'project:plan': ['water', 'approver'],
  'project:report': ['housing', 'clerk'],
  'project:decide': ['bureau', 'approver'],
  'project:disburse': ['water', 'approver'],
  'project:close': ['water', 'approver'],
  'listing:open': ['market', 'trader'],
  'listing:end': ['market', 'trader'],
  'trade:buy': ['housing', 'trader'],
  'transfer:offer': ['market', 'trader'],
  'transfer:accept': ['housing', 'trader'],
  'transfer:end': ['market', 'trader'],
};

/** The holdings that {@link marketArguments} and {@link marketSteps} need. */
export const ARGUMENT_WISH: MarketWish = { unsold: [100], sold: [50, 50, 50, 50, 50], notes: 6 };

const [UNSOLD = '', LISTED = '', FREE = '', OFFERED = '', ENDED = '', ALSO_FREE = ''] =
  serialsOf(ARGUMENT_WISH);
const EXPIRES = '2026-12-01T00:00:00.000Z';
const basis = 'X-1';

export const depositOf = (name: string, chosen: object = {}) => ({
  ...{ id: idOf('dps', name), unit: MEMBERS.housing.uscc, fen: '1000' },
  ...{ reference: digestOf(name), ...chosen },
});

export const listingOf = (name: string, serials: readonly string[], chosen: object = {}) => ({
  ...{ id: idOf('lst', name), venue: VENUE, account: accountOf('market'), serials },
  ...{ price: '20', expiresAt: EXPIRES, ...chosen },
});

export const purchaseOf = (
  name: string,
  listing: string,
  lots: readonly { readonly serial: string; readonly units: string }[],
  chosen: object = {},
) => ({
  ...{ id: idOf('trd', name), listing: idOf('lst', listing), lots, price: '20' },
  ...{ account: accountOf('housing'), notes: [noteOf('housing')], ...chosen },
});

export const transferOf = (name: string, serials: readonly string[], chosen: object = {}) => ({
  ...{ id: idOf('trf', name), venue: VENUE, account: accountOf('market') },
  ...{ to: accountOf('housing'), serials, total: '900', expiresAt: EXPIRES, ...chosen },
});

const MATERIAL = materialOf();
const WITHDRAWAL = { id: idOf('wdr', 'asked'), notes: [noteOf('housing', 1)], fen: '400' };
const REFERENCE = digestOf('answered');
const REPORT = { id: PROJECT, milestone: 'M1', evidence: [MATERIAL.id], basis };
const ACCEPTANCE = { id: PROJECT, milestone: 'M1', act: 'accept', basis };
const FIRST_SALE = listingOf('first sale', [UNSOLD], { project: PROJECT });

type Step = readonly [MemberName, RoleName, string, object];

const step = (name: string, argument: object): Step => [
  ...(MARKET_CALLERS[name] as By),
  name,
  argument,
];

/** What has to be there for {@link marketArguments}. */
function preparations(): readonly Step[] {
  return [
    ['housing', 'clerk', 'material:register', MATERIAL],
    step('fund:deposit', depositOf('stated')),
    step('fund:withdraw', WITHDRAWAL),
    step('listing:open', FIRST_SALE),
    step('trade:buy', purchaseOf('first', 'first sale', [{ serial: UNSOLD, units: '100' }])),
    step('project:report', REPORT),
    step('project:decide', ACCEPTANCE),
    step('project:report', { ...REPORT, milestone: 'M2' }),
    step('listing:open', listingOf('listed', [LISTED])),
    step('transfer:offer', transferOf('offered', [OFFERED])),
    step('listing:open', listingOf('to end', [ENDED])),
  ];
}

/** One argument for each writing function, about something that is ready for it. */
export async function marketArguments(world: World): Promise<Readonly<Record<string, object>>> {
  for (const [member, role, name, argument] of preparations()) {
    await world.as(member, role).submit(name, argument);
  }
  return plainMarketArguments();
}

/** Arguments that need nothing to be there; each is good in itself. */
export function plainMarketArguments(): Readonly<Record<string, object>> {
  const { id } = WITHDRAWAL;
  return {
    'fund:deposit': depositOf('new', { into: 2 }),
    'fund:split': { note: noteOf('housing', 2), into: 3 },
    'fund:withdraw': { ...WITHDRAWAL, id: idOf('wdr', 'new'), notes: [noteOf('housing', 3)] },
    'fund:answerWithdrawal': { id, outcome: 'PAID', reference: REFERENCE },
    'fund:state': {
      ...{ number: 1, deposits: [idOf('dps', 'stated')], withdrawals: [] },
      ...{ deposited: '1000', withdrawn: '0' },
    },
    'project:plan': projectOf({ id: idOf('prj', 'new') }),
    'project:report': { ...REPORT, milestone: 'M3' },
    'project:decide': { ...ACCEPTANCE, milestone: 'M2' },
    'project:disburse': {
      ...{ id: idOf('dsb', 'new'), project: PROJECT, milestone: 'M1' },
      parts: [{ note: PROCEEDS_NOTE, fen: '1000' }],
    },
    'project:close': { id: PROJECT, basis },
    'listing:open': listingOf('new', [FREE], { lot: '20' }),
    'listing:end': { id: idOf('lst', 'to end'), release: [ENDED] },
    'trade:buy': purchaseOf('new', 'listed', [{ serial: LISTED, units: '10' }], {
      notes: [noteOf('housing', 4)],
    }),
    'transfer:offer': transferOf('new', [ALSO_FREE]),
    'transfer:accept': {
      ...{ id: idOf('trf', 'offered'), total: '900', notes: [noteOf('housing', 5)] },
    },
    'transfer:end': { id: idOf('trf', 'offered'), act: 'withdraw' },
  };
}

/** Everything of the market, in an order in which it goes well. */
export function marketSteps(): readonly Step[] {
  const plain = plainMarketArguments();
  const all = Object.entries(plain)
    .filter(([name]) => name !== 'transfer:end')
    .map(([name, argument]) => step(name, argument));
  return [
    ['water', 'trader', 'ecoAccount:open', { id: idOf('eac', 'opened'), kind: 'TRADER' }],
    ...preparations(),
    ...all,
    step('transfer:offer', transferOf('to end', [ENDED])),
    step('transfer:end', { id: idOf('trf', 'to end'), act: 'withdraw' }),
  ];
}

type Query = readonly [name: string, ...args: string[]];

export function marketQueries(): readonly Query[] {
  return [
    ['ecoAccount:get', idOf('eac', 'opened')],
    ['holding:get', FREE],
    ['venue:get', VENUE],
    ['fund:getNote', noteOf('housing')],
    ['fund:getMade', idOf('dps', 'new')],
    ['fund:getDeposit', idOf('dps', 'new')],
    ['fund:getWithdrawal', WITHDRAWAL.id],
    ['fund:getStatement', BANK, '1'],
    ['project:get', PROJECT],
    ['project:getDisbursement', idOf('dsb', 'new')],
    ['listing:get', idOf('lst', 'listed')],
    ['trade:get', idOf('trd', 'new')],
    ['transfer:get', idOf('trf', 'offered')],
  ];
}
