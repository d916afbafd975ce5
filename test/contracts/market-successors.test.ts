// SPDX-License-Identifier: Apache-2.0
import type { FundNoteRecord, HoldingRecord, ListingRecord, TradeRecord } from '@yulian/proofs';
import { expect } from 'chai';
import { forEachLedger } from '../support/for-each-ledger.js';
import { listingOf, purchaseOf, transferOf } from '../support/market-arguments.js';
import {
  accountOf,
  idOf,
  marketWorld,
  noteOf,
  PROJECT,
  serialsOf,
  type MarketWish,
} from '../support/market-world.js';
import { MEMBERS, type MemberName } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

const WISH: MarketWish = { unsold: [100], sold: [60, 30, 20], notes: 4 };
const [UNSOLD = '', LISTED = '', OFFERED = '', BOUGHT = ''] = serialsOf(WISH);
const expiresAt = '2026-11-01T00:00:00.000Z';

forEachLedger('what the market holds of a unit that was merged', (openLedger) => {
  let world: World;
  beforeEach(async () => {
    world = await marketWorld(openLedger, WISH);
  });

  const as = (member: MemberName) => world.as(member, 'trader');
  const read = <T>(name: string, id: string) => world.as('bureau', 'auditor').query<T>(name, id);
  const holding = (serial: string) => read<HoldingRecord>('holding:get', serial);
  const merge = (member: MemberName, successor: MemberName) =>
    world.decide({
      kind: 'CHANGE_UNIT',
      change: {
        ...{ uscc: MEMBERS[member].uscc, from: world.clock.now, state: 'MERGED' },
        successor: MEMBERS[successor].uscc,
      },
    });

  it('its successor ends: listings and offers, whose units go free in the account', async () => {
    await as('market').submit('listing:open', listingOf('listed', [LISTED], { expiresAt }));
    await as('market').submit('transfer:offer', transferOf('offered', [OFFERED], { expiresAt }));
    const end = (member: MemberName) =>
      as(member).submit<ListingRecord>('listing:end', {
        ...{ id: idOf('lst', 'listed'), release: [LISTED] },
      });
    const withdraw = (member: MemberName) =>
      as(member).submit('transfer:end', { id: idOf('trf', 'offered'), act: 'withdraw' });
    await refusedUnchanged(world, () => end('water'), 'LISTING_NOT_OWN');
    await merge('market', 'water');
    await refused(end('market'), 'UNIT_NOT_ACTIVE');
    expect((await end('water')).answer).to.include({ state: 'CANCELLED' });
    await withdraw('water');
    for (const serial of [LISTED, OFFERED]) {
      expect(await holding(serial)).to.include({ account: accountOf('market'), state: 'HELD' });
    }
    // What is in the account is the successor’s to sell.
    const again = listingOf('again', [LISTED], { expiresAt });
    await as('water').submit('listing:open', again);
    const buy = purchaseOf('bought', 'again', [{ serial: LISTED, units: '60' }]);
    const { answer } = await as('housing').submit<TradeRecord>('trade:buy', buy);
    expect(answer.seller.unit).to.equal(MEMBERS.water.uscc);
  });

  it('its successor pays with: money, and what was offered to it', async () => {
    const offer = transferOf('offered', [OFFERED], { expiresAt });
    await as('market').submit('transfer:offer', offer);
    const accept = (member: MemberName, note: string) =>
      as(member).submit<TradeRecord>('transfer:accept', {
        ...{ id: idOf('trf', 'offered'), total: '900', notes: [note] },
      });
    await refusedUnchanged(world, () => accept('press', noteOf('press')), 'TRANSFER_NOT_NAMED');
    await merge('housing', 'press');
    const others = () => accept('press', noteOf('water'));
    await refusedUnchanged(world, others, 'FUNDS_OF_ANOTHER');
    const { answer } = await accept('press', noteOf('housing'));
    expect(answer.buyer).to.deep.equal({
      ...{ unit: MEMBERS.press.uscc, account: accountOf('housing') },
    });
    expect(await read<FundNoteRecord>('fund:getNote', noteOf('housing'))).to.include({
      ...{ state: 'SPENT', unit: MEMBERS.housing.uscc },
    });
    const asked = { id: idOf('wdr', 'asked'), notes: [noteOf('housing', 1)], fen: '400' };
    await as('press').submit('fund:withdraw', asked);
    await as('press').submit('fund:split', { note: noteOf('housing', 2), into: 2 });
  });

  it('is not traded with its successor: that would be with itself', async () => {
    await as('market').submit('listing:open', listingOf('listed', [BOUGHT], { expiresAt }));
    await merge('market', 'housing');
    const buy = purchaseOf('bought', 'listed', [{ serial: BOUGHT, units: '20' }]);
    await refusedUnchanged(
      world,
      () => as('housing').submit('trade:buy', buy),
      'TRADE_WITH_ONESELF',
    );
    const gift = transferOf('given', [LISTED], { expiresAt, total: '0' });
    await refusedUnchanged(
      world,
      () => as('housing').submit('transfer:offer', gift),
      'TRADE_WITH_ONESELF',
    );
  });

  it('its successor runs on: projects', async () => {
    await merge('water', 'press');
    const close = (member: MemberName) =>
      world.as(member, 'approver').submit('project:close', { id: PROJECT, basis: 'X-1' });
    await refused(close('market'), 'PROJECT_NOT_OWN');
    await close('press');
  });

  it('does not lose what its first sale is for by a gift, or by a price that is none', async () => {
    const cheap = transferOf('cheap', [UNSOLD], { expiresAt, total: '99', project: PROJECT });
    await refusedUnchanged(
      world,
      () => as('market').submit('transfer:offer', cheap),
      'FIRST_SALE_TOO_CHEAP',
      {
        ...{ pointer: '/total', params: { least: '100' } },
      },
    );
    const gift = transferOf('given', [UNSOLD], { expiresAt, total: '0' });
    await as('market').submit('transfer:offer', gift);
    await as('housing').submit('transfer:accept', { id: gift.id, total: '0' });
    expect(await holding(UNSOLD)).to.include({ account: accountOf('housing'), sold: false });
    world.clock.advance({ days: 6 });
    const listing = listingOf('given', [UNSOLD], { expiresAt, account: accountOf('housing') });
    const without = () => as('housing').submit('listing:open', listing);
    await refusedUnchanged(world, without, 'PROJECT_NEEDED');
    await as('housing').submit('listing:open', { ...listing, project: PROJECT });
  });
});
