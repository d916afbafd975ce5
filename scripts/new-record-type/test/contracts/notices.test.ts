// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { forEachLedger } from '../support/for-each-ledger.js';
import { MEMBERS, SINCE, TODAY } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';

const ID = `${MEMBERS.market.uscc}-2026-1`;
const NOTICE = {
  id: ID,
  unit: MEMBERS.market.uscc,
  title: '关于示例市集的公示',
  from: SINCE,
  basis: 'ZFXXGK-20',
};
const WITHDRAWAL = { id: ID, from: TODAY, basis: 'ZFXXGK-20' };

interface NoticeAnswer {
  readonly owner: string;
  readonly facts: readonly { readonly state: string; readonly from: string }[];
}

forEachLedger('contract notice', (openLedger) => {
  let world: World;

  beforeEach(async () => {
    world = await foundedWorld(openLedger);
  });

  const publish = (notice: object = NOTICE) =>
    world.as('market', 'clerk').submit<NoticeAnswer>('notice:publish', notice);
  const get = (id = ID) => world.as('water', 'auditor').query<NoticeAnswer>('notice:get', id);

  it('is published and withdrawn, and keeps both facts', async () => {
    await publish();
    await world.as('market', 'clerk').submit('notice:withdraw', WITHDRAWAL);
    const { owner, facts } = await get();
    expect(owner).to.equal('MarketMSP');
    expect(facts.map(({ state, from }) => [state, from])).to.deep.equal([
      ['PUBLISHED', SINCE],
      ['WITHDRAWN', TODAY],
    ]);
  });

  it('is published once', async () => {
    await publish();
    await refusedUnchanged(world, publish, 'RECORD_ALREADY_EXISTS', { pointer: '/id' });
  });

  it('is a matter of its own unit, and of its clerks', async () => {
    await publish();
    const other = world.as('water', 'clerk').submit('notice:withdraw', WITHDRAWAL);
    await refused(other, 'UNIT_NOT_CALLERS');
    const auditor = world.as('market', 'auditor').submit('notice:withdraw', WITHDRAWAL);
    await refused(auditor, 'ROLE_REQUIRED');
  });

  it('is not found before it is published', async () => {
    await refused(get(), 'RECORD_NOT_FOUND');
  });

  it('takes no unknown member and no title with control characters', async () => {
    await refused(publish({ ...NOTICE, signedBy: 'x' }), 'ARGUMENT_INVALID');
    const title = 'a\u0007';
    await refused(publish({ ...NOTICE, title }), 'ARGUMENT_INVALID', { pointer: '/title' });
  });
});
