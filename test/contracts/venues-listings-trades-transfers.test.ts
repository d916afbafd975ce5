// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type {
  FundNoteRecord,
  HoldingRecord,
  ListingRecord,
  RetirementRecord,
  TradeRecord,
  TransferRecord,
} from '@yulian/proofs';
import { forEachLedger } from '../support/for-each-ledger.js';
import { listingOf, purchaseOf, transferOf } from '../support/market-arguments.js';
import {
  accountOf,
  bodyOf,
  idOf,
  marketWorld,
  noteOf,
  PROJECT,
  rulesOf,
  serialOf,
  serialsOf,
  VENUE,
  type MarketWish,
} from '../support/market-world.js';
import { MEMBERS, type MemberName } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

const WISH: MarketWish = {
  ...{ unsold: [100], sold: [60, 30, 30, 10, 10], notes: 20, charities: ['water'] },
};
const [UNSOLD = '', SOLD = '', KEPT = '', DEALT = '', GIVEN = '', SPARE = ''] = serialsOf(WISH);

forEachLedger('the market', (openLedger) => {
  let world: World;
  before(async () => {
    world = await marketWorld(openLedger, WISH);
  });

  const as = (member: MemberName) => world.as(member, 'trader');
  const read = <T>(name: string, id: string) => world.as('emergency', 'auditor').query<T>(name, id);
  const holding = (serial: string) => read<HoldingRecord>('holding:get', serial);
  const notesOf = (ids: readonly string[]) =>
    Promise.all(ids.map((id) => read<FundNoteRecord>('fund:getNote', id)));
  const list = async (name: string, serials: readonly string[], chosen: object = {}) =>
    (await as('market').submit<ListingRecord>('listing:open', listingOf(name, serials, chosen)))
      .answer;
  const buy = async (...args: Parameters<typeof purchaseOf>) =>
    (await as('housing').submit<TradeRecord>('trade:buy', purchaseOf(...args))).answer;
  const lot = (serial: string, units: number) => ({ serial, units: String(units) });
  let notes = 0;
  /** A note that nothing was paid with yet. */
  const fresh = () => noteOf('housing', notes++);

  it('lists units in lots, and reserves them', async () => {
    const early = () => list('first', [UNSOLD]);
    await refusedUnchanged(world, early, 'PROJECT_NEEDED', { pointer: '/project' });
    const mixed = () => list('first', [UNSOLD, SOLD], { project: PROJECT });
    await refusedUnchanged(world, mixed, 'OFFER_MIXED');
    const listing = await list('first', [UNSOLD], { project: PROJECT, lot: '30' });
    const lots = [serialOf(1, 30), serialOf(31, 60), serialOf(61, 90), serialOf(91, 100)];
    expect(listing).to.deep.include({ lots, units: '100', firstSale: true, state: 'OPEN' });
    expect(await holding(lots[3] ?? '')).to.include({ state: 'ON_OFFER', boundTo: listing.id });
    await refusedUnchanged(world, () => list('again', [lots[0] ?? '']), 'HOLDING_RESERVED');
    const offered = () => as('market').submit('transfer:offer', transferOf('x', [lots[0] ?? '']));
    await refusedUnchanged(world, offered, 'HOLDING_RESERVED');
  });

  it('sells a part of a lot for its price, the fee to the venue, the rest to the project', async () => {
    const [note] = [fresh()];
    const trade = await buy('part', 'first', [lot(serialOf(1, 30), 7)], { notes: [note] });
    expect(trade).to.deep.include({ serials: [serialOf(1, 7)], units: '7', total: '140' });
    expect(trade).to.include({ fee: '10', net: '130', firstSale: true, project: PROJECT });
    const [net, fee, change] = await notesOf(trade.made);
    expect(net).to.include({ fen: '130', state: 'PROCEEDS', unit: MEMBERS.water.uscc });
    expect(net).to.include({ project: PROJECT, trade: trade.id });
    expect(fee).to.include({ fen: '10', state: 'FREE', unit: VENUE });
    expect(change).to.include({ fen: '999860', unit: MEMBERS.housing.uscc });
    const bought = await holding(serialOf(1, 7));
    expect(bought).to.include({ account: accountOf('housing'), state: 'HELD', sold: true });
    expect(await holding(serialOf(8, 30))).to.include({ state: 'ON_OFFER', sold: false });
  });

  it('sells no lot twice, and not more than it holds', async () => {
    const gone = () => buy('gone', 'first', [lot(serialOf(1, 30), 1)], { notes: [fresh()] });
    await refusedUnchanged(world, gone, 'LOT_TAKEN', { params: { state: 'SPLIT' } });
    const more = () => buy('more', 'first', [lot(serialOf(8, 30), 24)]);
    await refusedUnchanged(world, more, 'LOT_TOO_SMALL', { params: { units: '23' } });
    const none = () => buy('none', 'first', [lot(serialOf(8, 30), 0)]);
    await refusedUnchanged(world, none, 'ARGUMENT_INVALID', { pointer: '/lots/0/units' });
    const [one, other] = [lot(serialOf(31, 60), 30), lot(serialOf(61, 90), 30)];
    const parallel = await Promise.allSettled([
      buy('one of two', 'first', [one], { notes: [fresh()] }),
      as('water').submit('trade:buy', {
        ...purchaseOf('two of two', 'first', [one], { account: accountOf('water') }),
        notes: [noteOf('water')],
      }),
    ]);
    expect(parallel.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
    const both = await buy('whole', 'first', [other, lot(serialOf(91, 100), 10)], {
      notes: [fresh()],
    });
    expect(both.units).to.equal('40');
  });

  it('takes money that is free, enough and the buyer’s own', async () => {
    const wanted = [lot(serialOf(8, 30), 1)];
    const spent = () => buy('spent', 'first', wanted, { notes: [noteOf('housing')] });
    await refusedUnchanged(world, spent, 'FUNDS_SPENT');
    const others = () => buy('others', 'first', wanted, { notes: [noteOf('market')] });
    await refusedUnchanged(world, others, 'FUNDS_OF_ANOTHER', { pointer: '/notes/0' });
    const reserved = fresh();
    const asked = { id: idOf('wdr', 'reserved'), notes: [reserved], fen: '1000000' };
    const { answer } = await as('housing').submit<{ note: string }>('fund:withdraw', asked);
    const frozen = () => buy('frozen', 'first', wanted, { notes: [answer.note] });
    await refusedUnchanged(world, frozen, 'FUNDS_RESERVED');
    const proceeds = (await read<TradeRecord>('trade:get', idOf('trd', 'part'))).made[0] ?? '';
    const kept = () =>
      as('water').submit('trade:buy', {
        ...purchaseOf('kept', 'first', wanted, { account: accountOf('water') }),
        notes: [proceeds],
      });
    await refusedUnchanged(world, kept, 'FUNDS_ARE_PROCEEDS');
    const dear = () => buy('dear', 'first', wanted, { price: '21', notes: [fresh()] });
    await refusedUnchanged(world, dear, 'TRADE_PRICE_DIFFERS', { params: { price: '20' } });
  });

  it('retires at once what was bought to be retired, and what a charity buys unless it keeps it', async () => {
    const one = (from: number) => [lot(serialOf(from, 30), 1)];
    const retire = {
      ...{
        id: idOf('ret', 'asked'),
        purpose: 'EVENT',
        period: { from: '2026-03-01', to: '2026-03-02' },
      },
      beneficiary: { kind: 'COMMITTED', commitment: 'e'.repeat(64) },
    };
    const asked = await buy('retired', 'first', one(8), { notes: [fresh()], retire });
    expect(asked.retirements).to.deep.equal([retire.id]);
    expect(await holding(serialOf(8, 8))).to.include({ state: 'RETIRED', sold: true });
    const charity = async (name: string, from: number, n: number, chosen: object = {}) => {
      const more = { account: accountOf('water'), notes: [noteOf('water', n)], ...chosen };
      const input = purchaseOf(name, 'first', one(from), more);
      return (await as('water').submit<TradeRecord>('trade:buy', input)).answer;
    };
    const { retirements } = await charity('by default', 9, 1);
    const record = await read<RetirementRecord>('retirement:get', retirements[0] ?? '');
    expect(record.beneficiary).to.deep.equal({ kind: 'PUBLIC', name: MEMBERS.water.name });
    expect(record).to.include({ purpose: 'CHARITY', units: '1', account: accountOf('water') });
    const kept = await charity('kept by a charity', 10, 2, { keep: true });
    expect(kept.retirements).to.deep.equal([]);
    const both = () => charity('both', 11, 3, { keep: true, retire });
    await refusedUnchanged(world, both, 'ARGUMENT_INVALID', { pointer: '/keep' });
    const again = () => buy('again', 'first', one(11), { notes: [fresh()], retire });
    await refusedUnchanged(world, again, 'RETIREMENT_ALREADY_EXISTS');
  });

  it('gives resale money to the seller, and lets bought units rest', async () => {
    await list('resale', [SOLD]);
    const trade = await buy('resale', 'resale', [lot(SOLD, 60)], { notes: [fresh()] });
    expect(trade).to.include({ firstSale: false, total: '1200', fee: '10', net: '1190' });
    expect(trade).to.not.have.property('project');
    const [net] = await notesOf(trade.made);
    expect(net).to.include({ fen: '1190', state: 'FREE', unit: MEMBERS.market.uscc });
    const again = listingOf('too early', [SOLD], { account: accountOf('housing') });
    const resell = () => as('housing').submit<ListingRecord>('listing:open', again);
    await refusedUnchanged(world, resell, 'RESALE_TOO_EARLY');
    world.clock.advance({ minutes: 5 * 24 * 60 });
    expect((await resell()).answer.firstSale).to.equal(false);
    const own = () => buy('own', 'too early', [lot(SOLD, 1)], { notes: [fresh()] });
    await refusedUnchanged(world, own, 'TRADE_WITH_ONESELF');
  });

  it('ends listings by their seller, by time, and by another that takes their place', async () => {
    await list('kept', [KEPT]);
    const stranger = () =>
      as('water').submit('listing:end', { id: idOf('lst', 'kept'), release: [] });
    await refusedUnchanged(world, stranger, 'LISTING_NOT_OWN');
    const dearer = await list('dearer', [KEPT], { price: '25', replaces: idOf('lst', 'kept') });
    expect(await holding(KEPT)).to.include({ state: 'ON_OFFER', boundTo: dearer.id });
    const old = () => buy('old', 'kept', [lot(KEPT, 1)], { notes: [fresh()] });
    await refusedUnchanged(world, old, 'LISTING_CANCELLED');
    world.clock.advance({ minutes: 366 * 24 * 60 });
    const late = () => buy('late', 'dearer', [lot(KEPT, 1)], { price: '25', notes: [fresh()] });
    await refusedUnchanged(world, late, 'LISTING_EXPIRED');
    await as('market').submit('listing:end', { id: dearer.id, release: [KEPT] });
    const free = await holding(KEPT);
    expect(free).to.include({ state: 'HELD' }).and.not.have.property('boundTo');
    const past = () => list('past', [KEPT]);
    await refusedUnchanged(world, past, 'OFFER_EXPIRY_INVALID', { pointer: '/expiresAt' });
  });

  it('transfers what two agree on, and both sign', async () => {
    const expiresAt = '2027-06-01T00:00:00.000Z';
    const offer = (name: string, serials: readonly string[], chosen: object = {}) =>
      as('market').submit<TransferRecord>(
        'transfer:offer',
        transferOf(name, serials, { expiresAt, ...chosen }),
      );
    const accept = (name: string, chosen: object = {}) =>
      as('housing').submit<TradeRecord>('transfer:accept', {
        ...{ id: idOf('trf', name), total: '900', notes: [fresh()], ...chosen },
      });
    await offer('dealt', [DEALT]);
    expect(await holding(DEALT)).to.include({ boundTo: idOf('trf', 'dealt') });
    const other = () =>
      as('water').submit('transfer:accept', { id: idOf('trf', 'dealt'), total: '900' });
    await refusedUnchanged(world, other, 'TRANSFER_NOT_NAMED');
    const { answer } = await accept('dealt');
    expect(answer).to.include({ mode: 'NEGOTIATED', total: '900', fee: '10', net: '890' });
    expect(await holding(DEALT)).to.include({ account: accountOf('housing'), state: 'HELD' });
    await refusedUnchanged(world, () => accept('dealt'), 'TRANSFER_ENDED');
    await offer('declined', [GIVEN]);
    const end = (member: MemberName, act: string) =>
      as(member).submit('transfer:end', { id: idOf('trf', 'declined'), act });
    await refusedUnchanged(world, () => end('housing', 'withdraw'), 'TRANSFER_NOT_NAMED');
    await end('housing', 'decline');
    expect(await holding(GIVEN)).to.include({ state: 'HELD' });
    await offer('given', [GIVEN], { total: '0' });
    const gift = await as('housing').submit<TradeRecord>('transfer:accept', {
      ...{ id: idOf('trf', 'given'), total: '0' },
    });
    expect(gift.answer).to.deep.include({ total: '0', fee: '0', made: [] });
  });

  it('trades where and as the committee lets it', async () => {
    const expiresAt = '2027-06-01T00:00:00.000Z';
    await world.as('bureau', 'committee').pause('unit', VENUE);
    const listed = () => list('spare', [SPARE], { expiresAt });
    await refusedUnchanged(world, listed, 'UNIT_PAUSED');
    await world.decide({ kind: 'LIFT_PAUSE', subject: { kind: 'unit', id: VENUE } });
    const { now } = world.clock;
    const closure = { from: now, to: '2027-12-01T00:00:00.000Z' };
    await world.decide({
      kind: 'SET_VENUE_RULES',
      rules: rulesOf({ closures: [closure], from: now }),
    });
    await refusedUnchanged(world, listed, 'VENUE_CLOSED', { params: closure });
    const negotiated = rulesOf({ modes: ['NEGOTIATED'], from: now });
    await world.decide({ kind: 'SET_VENUE_RULES', rules: negotiated });
    await refusedUnchanged(world, listed, 'VENUE_MODE_NOT_ALLOWED');
    const unknown = rulesOf({ venue: MEMBERS.water.uscc, from: now });
    const propose = () =>
      world.as('bureau', 'committee').propose('a'.repeat(64), {
        ...{ kind: 'SET_VENUE_RULES', rules: unknown },
      });
    await refusedUnchanged(world, propose, 'BODY_NOT_APPOINTED');
    const ended = { ...bodyOf('VENUE', VENUE), from: now };
    await world.decide({ kind: 'END_APPOINTMENT', appointment: ended });
    await refused(listed(), 'BODY_NOT_APPOINTED');
  });
});
