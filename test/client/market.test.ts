// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { depositOf, listingOf, purchaseOf, transferOf } from '../support/market-arguments.js';
import { GATEWAY_MARKET } from '../support/market-gateway.js';
import {
  accountOf,
  noteOf,
  PRESS_PROJECT,
  pressSerial,
  projectOf,
  serialsOf,
  VENUE,
} from '../support/market-world.js';
import type { MemberName, RoleName } from '../support/members.js';
import { errorOf, jsonOf, type Ran } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

const [, SOLD = '', ALSO_SOLD = ''] = serialsOf(GATEWAY_MARKET);
const expiresAt = new Date(Date.now() + 86_400_000).toISOString();

describe('yulian market, yulian projects', function () {
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start({ market: true });
  });
  after(async function () {
    await world.close();
  });

  const as = (member: MemberName, role: RoleName, ...args: readonly string[]): Promise<Ran> =>
    world.runAs(member, role, args);
  const done = async <T>(work: Promise<Ran>): Promise<T> => {
    const ran = await work;
    expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
    return jsonOf(ran) as T;
  };

  it('list, buy and end a listing, and show what was traded', async () => {
    const { id: _, ...listing } = listingOf('cli', [SOLD], { lot: '50', expiresAt });
    const file = await world.file('listing.json', listing);
    const listed = await done<{ listing: { id: string; lots: readonly string[] } }>(
      as('market', 'trader', 'market', 'sell', file, '--json'),
    );
    const { id, lots } = listed.listing;
    const renamed = await as('market', 'trader', 'market', 'list', file);
    expect(renamed.stderr).to.include('market sell');
    const [first = '', second = ''] = lots;
    const { id: __, ...purchase } = purchaseOf('cli', '', [{ serial: first, units: '50' }]);
    const buying = await world.file('purchase.json', { ...purchase, listing: id });
    const bought = await as('housing', 'trader', 'market', 'buy-lots', buying);
    expect(bought.stdout).to.include('1000').and.include('10');
    const trades = await as('water', 'auditor', 'market', 'trades', '--venue', VENUE);
    expect(trades.stdout).to.include('trd_');
    const ended = await as('market', 'trader', 'market', 'end', id, '--release', second);
    expect(ended.code, ended.stderr).to.equal(0);
    const shown = await as('water', 'clerk', 'market', 'listing', id);
    expect(shown.stdout).to.include('CANCELLED');
    const again = await as('housing', 'trader', 'market', 'buy-lots', buying, '--json');
    expect(errorOf(again).code).to.equal('LISTING_CANCELLED');
  });

  it('buy so many units, in either language', async () => {
    const { id: _, ...listing } = listingOf('cli by number', [ALSO_SOLD], { lot: '30', expiresAt });
    const file = await world.file('listing.json', listing);
    const listed = await done<{ listing: { id: string } }>(
      as('market', 'trader', 'market', 'list', file, '--json'),
    );
    const buy = (units: string, ...rest: readonly string[]) => {
      const wanted = [listed.listing.id, units, '20', accountOf('water'), ...rest];
      return as('water', 'trader', 'market', 'buy', ...wanted);
    };
    const some = await buy('40', '--keep');
    expect(some.stdout).to.include('40 units for 800 fen');
    const rest = await buy('70', '--lang', 'zh-CN');
    expect(rest.stdout).to.include('60').and.include('未买足');
    expect(errorOf(await buy('1', '--json')).code).to.equal('LISTING_SOLD_OUT');
  });

  it('offer, decline and accept a transfer, in either language', async () => {
    const offer = async (i: number) => {
      const chosen = { account: accountOf('press'), to: accountOf('market'), expiresAt };
      const { id: _, ...transfer } = transferOf('cli', [pressSerial(i)], chosen);
      const file = await world.file('transfer.json', transfer);
      const ran = as('press', 'trader', 'market', 'offer', file, '--json');
      return (await done<{ transfer: { id: string } }>(ran)).transfer.id;
    };
    const declined = await as('market', 'trader', 'market', 'decline', await offer(0));
    expect(declined.stdout).to.include('DECLINED');
    const id = await offer(1);
    const note = ['--note', noteOf('market')];
    const zh = ['--lang', 'zh-CN'];
    const taken = await as('market', 'trader', 'market', 'accept', id, '900', ...note, ...zh);
    expect(taken.stdout).to.include('已成交').and.include('900');
  });

  it('take money in, show what there is, and ask for it back', async () => {
    const file = await world.file('deposit.json', depositOf('cli', { into: 3 }));
    const told = await as('press', 'clerk', 'market', 'deposit', file);
    expect(told.stdout).to.include('1000').and.include('3');
    const asked = await as(
      'water',
      'trader',
      'market',
      'pay-out',
      '400',
      '--note',
      noteOf('water'),
    );
    expect(asked.code, asked.stderr).to.equal(0);
    const has = await done<{ reserved: string }>(
      as('water', 'trader', 'market', 'funds', '--json'),
    );
    expect(has.reserved).to.equal('400');
  });

  it('plan, pay for and close projects, and follow the money', async () => {
    const { id: _, basis, ...plan } = projectOf();
    const file = await world.file('project.json', plan);
    const planning = as('press', 'approver', 'projects', 'plan', file, '--basis', basis, '--json');
    const { project } = await done<{ project: { id: string } }>(planning);
    const shown = await as('water', 'clerk', 'projects', 'show', project.id);
    expect(shown.stdout).to.include('M1 整地 PLANNED 0/2000');
    const notes = await done<{ data: readonly { id: string; state: string }[] }>(
      as('press', 'trader', 'market', 'notes', '--all', '--json'),
    );
    const { id = '' } = notes.data.find(({ state }) => state === 'PROCEEDS') ?? {};
    const pay = ['projects', 'disburse', PRESS_PROJECT, 'M1'];
    const paid = await as('press', 'approver', ...pay, '--part', `${id}=1500`);
    expect(paid.stdout).to.include('1500');
    const wrong = await as('press', 'approver', ...pay, '--part', id, '--json');
    expect(errorOf(wrong).code).to.equal('PART_INVALID');
    const closed = await as('press', 'approver', 'projects', 'close', project.id, '--basis', basis);
    expect(closed.stdout).to.include('CLOSED');
  });
});
